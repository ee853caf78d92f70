package dev.plumbline.testing;

import org.jspecify.annotations.Nullable;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds the operation that a request asks for, and what is wrong with the request. */
final class DocumentCheck {

    private record Known(Operation<?> operation, PathPattern path) {}

    private final List<Known> known;

    DocumentCheck(List<Operation<?>> operations) {
        this.known = operations.stream()
                .map(operation -> new Known(operation, new PathPattern(operation.path())))
                .toList();
    }

    /** Why the request is to be refused; nothing for a request that is fine or that no operation knows. */
    Optional<Refusal.Reason> refuse(ReceivedRequest request) {
        return known.stream()
                .filter(each -> each.operation().method().equals(request.method())
                        && each.path().matches(request.path()))
                .findFirst()
                .flatMap(each -> refuse(each.operation(), each.path(), request));
    }

    private static Optional<Refusal.Reason> refuse(Operation<?> operation, PathPattern path, ReceivedRequest request) {
        if (!isIdentified(operation.security(), request)) {
            return Optional.of(new Refusal.Reason(operation, 401, "The API key is missing.", List.of()));
        }
        Validator validator = validator(operation, request);
        return new ParameterCheck(operation)
                .refuse(request, path.values(request.path()))
                .or(() -> validator == null ? Optional.empty() : refuse(operation, request, validator));
    }

    private static boolean isIdentified(Security security, ReceivedRequest request) {
        return security.isOptional()
                || security.alternatives().stream()
                        .anyMatch(schemes -> schemes.stream().allMatch(scheme -> isThere(scheme, request)));
    }

    /** A certificate is in no request. */
    private static boolean isThere(SecurityScheme scheme, ReceivedRequest request) {
        SecurityScheme.In in = scheme.in();
        if (in == null) {
            return true;
        }
        String name = scheme.parameter();
        return switch (in) {
            case HEADER ->
                request.headers()
                        .firstValue(name)
                        .filter(value -> value.startsWith(scheme.prefix()))
                        .isPresent();
            case QUERY -> Query.of(request.url()).containsKey(name);
            case COOKIE ->
                request.headers().allValues("Cookie").stream()
                        .flatMap(cookies -> Stream.of(cookies.split(";")))
                        .anyMatch(cookie -> cookie.strip().startsWith(name + "="));
        };
    }

    /** What checks a body of JSON; a body of another media type is not checked. */
    private static @Nullable Validator validator(Operation<?> operation, ReceivedRequest request) {
        String sent = request.headers().firstValue("content-type").orElse("application/json");
        BodyEncoder best = operation.bodies().get(0);
        int most = 0;
        for (BodyEncoder encoder : operation.bodies()) {
            int fit = encoder.fit(sent);
            if (fit > most) {
                most = fit;
                best = encoder;
            }
        }
        return best.mediaType().contains("json") ? best.validator() : null;
    }

    private static Optional<Refusal.Reason> refuse(
            Operation<?> operation, ReceivedRequest request, Validator validator) {
        if (request.body().length == 0) {
            return Optional.empty();
        }
        JsonNode body;
        try {
            body = request.bodyJson();
        } catch (JacksonException e) {
            return Optional.of(new Refusal.Reason(operation, 400, "The body is no JSON.", List.of()));
        }
        List<Violation> errors =
                validator.validate(body).stream().filter(Violation::isError).toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.Reason(operation, 400, sentence(errors.get(0)), errors));
    }

    private static String sentence(Violation violation) {
        return violation.instancePointer().isEmpty()
                ? violation.message()
                : violation.instancePointer() + ": " + violation.message();
    }
}
