package dev.plumbline.core.read;

import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the headers by which a client and a server speak of one request: its idempotency key and its id. */
final class IdentityHeaderReader {

    static final String KEY = "x-idempotency-key";

    private static final String USUAL = "idempotency-key";

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final Set<String> TAKEN =
            Set.of("accept", "authorization", "connection", "content-length", "content-type", "host", "user-agent");

    private static final Pattern REQUEST_ID = Pattern.compile("(?i).*(request|correlation|trace)[-_]?id.*");

    private final ProblemReporter reporter;

    IdentityHeaderReader(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /** The header that {@code x-idempotency-key} names, or a described header parameter {@code Idempotency-Key}. */
    Optional<String> idempotencyKey(Route route) {
        JsonNode raw = route.operation().extensions().get(KEY);
        if (raw == null) {
            return route.parameters().stream()
                    .filter(parameter -> parameter.in() == In.HEADER)
                    .map(ParameterObject::name)
                    .filter(name -> name.equalsIgnoreCase(USUAL))
                    .findFirst();
        }
        boolean usable = raw.isString()
                && TOKEN.matcher(raw.stringValue()).matches()
                && !TAKEN.contains(raw.stringValue().toLowerCase(Locale.ROOT));
        if (usable) {
            return Optional.of(raw.stringValue());
        }
        Location at = route.at().child(KEY);
        reporter.error(
                "InvalidIdempotencyKey",
                at,
                "this names no header that a key can travel in",
                "write the header that the provider documents, such as Idempotency-Key");
        return Optional.empty();
    }

    /** The first described header of a response that is called so. */
    static Optional<String> requestId(Route route) {
        return route.operation().responses().values().stream()
                .flatMap(response -> response.headers().keySet().stream())
                .filter(name -> REQUEST_ID.matcher(name).matches()
                        && TOKEN.matcher(name).matches())
                .findFirst();
    }
}
