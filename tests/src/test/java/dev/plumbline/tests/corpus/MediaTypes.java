package dev.plumbline.tests.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kinds of content the documents name. */
final class MediaTypes {

    private MediaTypes() {}

    static boolean isJson(String type) {
        String plain = plain(type);
        return plain.endsWith("/json") || plain.endsWith("+json") && !plain.endsWith("stream+json");
    }

    /** Whether its registration says that it is text: RFC 8866 says so of SDP. */
    static boolean isText(String type) {
        String plain = plain(type);
        return plain.startsWith("text/")
                || plain.equals("application/xml")
                || plain.endsWith("+xml")
                || Set.of("application/sdp", "application/yaml", "application/jwt", "application/sql")
                        .contains(plain);
    }

    static boolean isXml(String type) {
        return plain(type).endsWith("/xml") || plain(type).endsWith("+xml");
    }

    static boolean isEvents(String type) {
        return plain(type).equals("text/event-stream");
    }

    static boolean isJsonLines(String type) {
        return plain(type).matches("application/(jsonl|x-ndjson|ndjson|json-seq|jsonlines|x-jsonlines)");
    }

    static boolean isStream(String type) {
        return isEvents(type) || isJsonLines(type);
    }

    static boolean isForm(String type) {
        return plain(type).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(String type) {
        return plain(type).startsWith("multipart/");
    }

    /** Without its parameters. */
    static String plain(String type) {
        return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A type that a range allows.
     *
     * @param any the one where it may be any
     */
    static String concrete(String type, String any) {
        return switch (plain(type)) {
            case "*/*", "application/*" -> any;
            case "text/*" -> "text/plain";
            default -> plain(type).endsWith("/*") ? plain(type).replace("*", "png") : type;
        };
    }

    /** The documented content that a type belongs to. */
    static Optional<Map.Entry<String, RawNode>> match(Map<String, RawNode> contents, String type) {
        Optional<Map.Entry<String, RawNode>> exact = contents.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(type))
                .findFirst();
        return exact.or(() -> contents.entrySet().stream()
                .filter(entry ->
                        type.matches(plain(entry.getKey()).replace("+", "\\+").replace("*", ".*")))
                .findFirst());
    }
}
