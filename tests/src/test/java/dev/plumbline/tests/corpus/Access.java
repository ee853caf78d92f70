package dev.plumbline.tests.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the caller has to say who it is, read from the raw document: the first alternative, for which the client has all
 * credentials.
 *
 * @param authorization the header's start; empty where none is asked
 * @param headers keys in headers
 * @param query keys in the query
 * @param cookies keys in cookies
 * @param optional whether a call without any is allowed, too
 */
record Access(
        String authorization,
        List<Map.Entry<String, String>> headers,
        List<Map.Entry<String, String>> query,
        List<Map.Entry<String, String>> cookies,
        boolean optional) {

    static final String USER = "corpus-user";
    static final String PASSWORD = "corpus-password";

    static Access of(RawOperation operation) {
        List<RawNode> alternatives = operation.security();
        boolean optional = alternatives.stream().anyMatch(one -> one.json().isEmpty());
        Access access = new Access("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), optional);
        Optional<RawNode> first = alternatives.stream()
                .filter(one -> !one.json().isEmpty())
                .filter(one -> one.json()
                        .propertyStream()
                        .allMatch(entry -> scheme(operation, entry.getKey()).isPresent()))
                .findFirst();
        if (first.isPresent()) {
            for (String name : first.get().properties().keySet()) {
                access = access.with(scheme(operation, name).orElseThrow());
            }
        }
        return access;
    }

    private static Optional<RawNode> scheme(RawOperation operation, String name) {
        return operation
                .root()
                .find("components")
                .flatMap(components -> components.get("securitySchemes"))
                .flatMap(schemes -> schemes.get(name))
                .filter(scheme -> !scheme.text("type").orElse("").equals("mutualTLS"));
    }

    private Access with(RawNode scheme) {
        String type = scheme.text("type").orElse("");
        String http = scheme.text("scheme").orElse("").toLowerCase(Locale.ROOT);
        if (type.equals("apiKey")) {
            Map.Entry<String, String> pair = Map.entry(scheme.text("name").orElse(""), DocumentedRequest.KEY);
            switch (scheme.text("in").orElse("")) {
                case "query" -> query.add(pair);
                case "cookie" -> cookies.add(pair);
                default -> headers.add(pair);
            }
            return this;
        }
        if (!authorization.isEmpty()) {
            // There is one such header: of two that want it the first is sent.
            return this;
        }
        String expected = type.equals("http") && http.equals("basic")
                ? "Basic "
                        + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8))
                : (http.isEmpty() || http.equals("bearer")
                                ? "Bearer"
                                : scheme.text("scheme").orElse("")) + " " + DocumentedRequest.KEY;
        return new Access(expected, headers, query, cookies, optional);
    }

    /** What is wrong with the headers of a request; keys elsewhere are compared where the rest of that place is. */
    Optional<String> differences(ReceivedExchange request) {
        String actual = request.header("authorization");
        boolean keyed = headers.stream().anyMatch(pair -> pair.getKey().equalsIgnoreCase("authorization"));
        if (!keyed && !actual.equals(authorization) && !(optional && actual.isEmpty())) {
            return Optional.of("Authorization " + actual + ", documented " + authorization);
        }
        return headers.stream()
                .filter(pair -> !request.header(pair.getKey()).equals(pair.getValue()) && !optional)
                .findFirst()
                .map(pair -> "the key is not in the header " + pair.getKey());
    }
}
