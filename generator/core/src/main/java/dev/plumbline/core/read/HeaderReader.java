package dev.plumbline.core.read;

import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the headers by which a client and a server speak of one request: its idempotency key and its id. */
final class HeaderReader {

    static final String KEY = "x-idempotency-key";

    private static final String USUAL = "idempotency-key";

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final Set<String> TAKEN =
            Set.of("accept", "authorization", "connection", "content-length", "content-type", "host", "user-agent");

    private static final Pattern REQUEST_ID = Pattern.compile("(?i).*(request|correlation|trace)[-_]?id.*");

    private final Index index;
    private final ProblemReporter reporter;

    HeaderReader(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    /** The header that {@code x-idempotency-key} names, or a described header parameter {@code Idempotency-Key}. */
    Optional<String> idempotencyKey(Route route) {
        JsonNode raw = index.node(route.at()).get(KEY);
        if (raw == null) {
            return route.parameters().stream()
                    .filter(parameter -> parameter.getIn().equals("header"))
                    .map(Parameter::getName)
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

    /** The first described header of an answer that is called so. */
    static Optional<String> requestId(Route route) {
        return Stream.ofNullable(route.operation().getResponses())
                .map(Map::values)
                .flatMap(Collection::stream)
                .map(response -> response.getHeaders())
                .filter(Objects::nonNull)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(name -> REQUEST_ID.matcher(name).matches()
                        && TOKEN.matcher(name).matches())
                .findFirst();
    }
}
