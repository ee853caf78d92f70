package dev.plumbline.tests.corpus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the document demands of a request that says these values.
 *
 * @param operation the operation
 * @param parameters each parameter that is given
 * @param undeclared the names in the path that the document does not say more about
 * @param body what the body says; missing where there is none
 */
record DocumentedRequest(
        RawOperation operation, Map<RawNode, JsonNode> parameters, Map<String, String> undeclared, JsonNode body) {

    /** The key of every client, and who it is where that is asked. */
    static final String KEY = "corpus-key";

    /** Everything about a request that is not as documented; nothing where it is. */
    List<String> differences(ReceivedExchange request) {
        List<String> found = new ArrayList<>();
        if (!request.method().equals(operation.method())) {
            found.add("method " + request.method());
        }
        path(request, found);
        Access access = Access.of(operation);
        query(request, access, found);
        headers(request, found);
        cookies(request, access, found);
        access.differences(request).ifPresent(found::add);
        accept(request).ifPresent(found::add);
        if (body.isMissingNode()) {
            if (request.body().length > 0) {
                found.add("a body that is not documented: " + request.bodyText());
            }
        } else {
            found.addAll(DocumentedBody.differences(operation, body, request));
        }
        return found;
    }

    private List<Map.Entry<RawNode, JsonNode>> in(String place) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getKey().text("in").orElse("").equals(place))
                .toList();
    }

    private static String name(RawNode parameter) {
        return parameter.text("name").orElse("");
    }

    /** The parameter's text where it has a media type: JSON as a rule. */
    private static Optional<String> encoded(RawNode parameter, JsonNode value) {
        return parameter
                .find("content")
                .map(content -> content.properties().keySet().stream().anyMatch(MediaTypes::isJson)
                        ? value.toString()
                        : StyledText.text(value));
    }

    private void path(ReceivedExchange request, List<String> found) {
        String expected = operation.path().split("[?#]")[0];
        for (Map.Entry<String, String> name : undeclared.entrySet()) {
            expected = expected.replace("{" + name.getKey() + "}", name.getValue());
        }
        for (Map.Entry<RawNode, JsonNode> parameter : in("path")) {
            RawNode node = parameter.getKey();
            String text = encoded(node, parameter.getValue())
                    .orElseGet(() -> StyledText.of(node).single(name(node), parameter.getValue()));
            // A slash in a value must not look like one between segments.
            boolean reserved = node.json().path("allowReserved").asBoolean(false);
            expected = expected.replace("{" + name(node) + "}", reserved ? text : text.replace("/", "\u0000"));
        }
        String[] wanted = (ExchangeServer.BASE_PATH + expected).split("/", -1);
        String[] segments = request.path().split("/", -1);
        boolean same = wanted.length == segments.length;
        for (int i = 0; same && i < wanted.length; i++) {
            same = Values.sameText(wanted[i].replace('\u0000', '/'), decoded(segments[i]));
        }
        if (!same) {
            found.add("path " + request.path() + ", documented " + expected.replace('\u0000', '/'));
        }
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void query(ReceivedExchange request, Access access, List<String> found) {
        List<Map.Entry<String, String>> expected = new ArrayList<>(access.query());
        // A key that is described as a parameter, too, is what the caller gives there.
        in("query").forEach(parameter -> expected.removeIf(key -> key.getKey().equals(name(parameter.getKey()))));
        // Some documents write a part of the query into the path.
        String[] written = operation.path().split("#")[0].split("\\?", 2);
        expected.addAll(ReceivedExchange.pairs(written.length > 1 ? written[1] : ""));
        boolean deep = false;
        for (Map.Entry<RawNode, JsonNode> parameter : in("query")) {
            RawNode node = parameter.getKey();
            StyledText style = StyledText.of(node);
            deep |= style.style().equals("deepObject");
            Optional<String> encoded = encoded(node, parameter.getValue());
            if (encoded.isPresent()) {
                expected.add(Map.entry(name(node), encoded.get()));
            } else {
                expected.addAll(style.pairs(name(node), parameter.getValue()));
            }
        }
        pairs("query", expected, request.queryPairs(), deep).ifPresent(found::add);
    }

    private void headers(ReceivedExchange request, List<String> found) {
        for (Map.Entry<RawNode, JsonNode> parameter : in("header")) {
            RawNode node = parameter.getKey();
            String expected = encoded(node, parameter.getValue())
                    .orElseGet(() -> StyledText.of(node).single(name(node), parameter.getValue()));
            String actual = request.header(name(node));
            // HTTP has no spaces around a header's value.
            if (!alike(expected.strip(), actual)) {
                found.add("header " + name(node) + " " + actual + ", documented " + expected);
            }
        }
    }

    private void cookies(ReceivedExchange request, Access access, List<String> found) {
        List<Map.Entry<String, String>> expected = new ArrayList<>(access.cookies());
        for (Map.Entry<RawNode, JsonNode> parameter : in("cookie")) {
            RawNode node = parameter.getKey();
            Optional<String> encoded = encoded(node, parameter.getValue());
            if (encoded.isPresent()) {
                expected.add(Map.entry(name(node), encoded.get()));
            } else {
                expected.addAll(StyledText.of(node).pairs(name(node), parameter.getValue()));
            }
        }
        // How several values of one parameter are kept apart in a cookie is left open: by & or by ;.
        String cookies = request.header("cookie").replace("; ", "&");
        pairs("cookie", expected, ReceivedExchange.pairs(cookies), false).ifPresent(found::add);
    }

    /** What is expected in any order, and nothing else. */
    static Optional<String> pairs(
            String where,
            List<Map.Entry<String, String>> expected,
            List<Map.Entry<String, String>> actual,
            boolean withoutIndexes) {
        List<Map.Entry<String, String>> left = new ArrayList<>();
        actual.forEach(pair ->
                left.add(withoutIndexes ? Map.entry(pair.getKey().replaceAll("\\[\\d*]", ""), pair.getValue()) : pair));
        for (Map.Entry<String, String> wanted : expected) {
            Optional<Map.Entry<String, String>> match = left.stream()
                    .filter(pair -> pair.getKey().equals(wanted.getKey()) && alike(wanted.getValue(), pair.getValue()))
                    .findFirst();
            if (match.isEmpty()) {
                return Optional.of(where + " " + actual + ", documented " + expected);
            }
            left.remove(match.get());
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(where + " has more than is documented: " + left);
    }

    /** Item by item, and JSON as JSON. */
    static boolean alike(String expected, String actual) {
        if (Values.sameText(expected, actual)) {
            return true;
        }
        if (expected.startsWith("{") || expected.startsWith("[")) {
            try {
                return Values.same(
                        JsonMapper.shared().readTree(expected),
                        JsonMapper.shared().readTree(actual));
            } catch (JacksonException e) {
                return false;
            }
        }
        String[] wanted = expected.split("[,|; ]", -1);
        String[] items = actual.split("[,|; ]", -1);
        return wanted.length == items.length
                && wanted.length > 1
                && IntStream.range(0, wanted.length).allMatch(i -> Values.sameText(wanted[i], items[i]));
    }

    private Optional<String> accept(ReceivedExchange request) {
        String accept = request.header("accept");
        boolean all = Arrays.asList(accept.split(",\\s*")).contains("*/*");
        return operation
                .successContent()
                .map(Map.Entry::getKey)
                .filter(type -> !all && !accept.contains(MediaTypes.plain(type)))
                .map(type -> "Accept " + accept + " is without " + type);
    }
}
