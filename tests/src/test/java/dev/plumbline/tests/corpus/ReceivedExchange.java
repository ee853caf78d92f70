package dev.plumbline.tests.corpus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came in.
 *
 * @param method the method
 * @param path the raw path
 * @param query the raw query, empty where there is none
 * @param headers by name in small letters
 * @param body its bytes
 */
record ReceivedExchange(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The pairs of the query, decoded. */
    List<Map.Entry<String, String>> queryPairs() {
        return pairs(query);
    }

    /** The pairs of a query or of a form, decoded. */
    static List<Map.Entry<String, String>> pairs(String text) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                pairs.add(Map.entry(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1))));
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The header's lines, joined; empty where there is none. */
    String header(String name) {
        return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** The media type of the body without its parameters; empty where there is none. */
    String mediaType() {
        return header("content-type").split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
