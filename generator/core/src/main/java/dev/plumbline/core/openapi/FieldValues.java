package dev.plumbline.core.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of which OpenAPI lists the values, for documents that write one in other letters. */
final class FieldValues {

    private static final List<String> PLACES = List.of("query", "header", "path", "cookie");

    private static final List<String> STYLES =
            List.of("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie");

    private static final Map<OpenApiObject, Map<String, List<String>>> VALUES = Map.of(
            OpenApiObject.PARAMETER, Map.of("in", PLACES, "style", STYLES),
            OpenApiObject.HEADER, Map.of("style", STYLES),
            OpenApiObject.ENCODING, Map.of("style", STYLES),
            OpenApiObject.SECURITY_SCHEME,
                    Map.of("in", PLACES, "type", List.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")));

    /** What Swagger 2 has for a type of its own is a scheme of HTTP's. */
    private static final List<String> SCHEMES = List.of("basic", "bearer");

    private FieldValues() {}

    /** What a value is taken for that is none of a field's, but one of them in other letters. */
    static Optional<String> meant(OpenApiObject object, String name, String written) {
        List<String> values = VALUES.getOrDefault(object, Map.of()).getOrDefault(name, List.of());
        return values.contains(written)
                ? Optional.empty()
                : values.stream()
                        .filter(value -> value.equalsIgnoreCase(written.strip()))
                        .findFirst();
    }

    /** The HTTP scheme that was written for the type of a security scheme. */
    static Optional<String> scheme(OpenApiObject object, String name, String written) {
        String scheme = written.strip().toLowerCase(Locale.ROOT);
        return object == OpenApiObject.SECURITY_SCHEME && name.equals("type") && SCHEMES.contains(scheme)
                ? Optional.of(scheme)
                : Optional.empty();
    }
}
