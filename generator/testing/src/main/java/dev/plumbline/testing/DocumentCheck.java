package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.call.SecurityRequirement;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Optional;
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
        if (!operation.security().stream().allMatch(requirement -> isThere(requirement, request))) {
            return Optional.of(new Refusal.Reason(operation, 401, "The API key is missing.", List.of()));
        }
        Validator validator = operation.requestValidator();
        return new ParameterCheck(operation)
                .refuse(request, path.values(request.path()))
                .or(() -> validator == null ? Optional.empty() : refuse(operation, request, validator));
    }

    private static boolean isThere(SecurityRequirement requirement, ReceivedRequest request) {
        if (requirement instanceof SecurityRequirement.Header header) {
            return request.headers()
                    .firstValue(header.name())
                    .filter(value -> value.startsWith(header.prefix()))
                    .isPresent();
        }
        return requirement instanceof SecurityRequirement.Query query
                && Query.of(request.url()).containsKey(query.name());
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
