package dev.plumbline.tests.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a fixture that people can read of what WireMock's recorder writes: bodies as JSON instead of JSON in a string,
 * and nothing that would be different every time.
 */
final class Tidying {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What concerns one connection or one moment only. */
    private static final Set<String> PASSING_HEADERS = Set.of(
            "connection",
            "content-length",
            "date",
            "keep-alive",
            "matched-stub-id",
            "server",
            "transfer-encoding",
            "vary",
            "via");

    private Tidying() {}

    static Mapping tidy(String recorded) {
        ObjectNode mapping = (ObjectNode) JSON.readTree(recorded);
        mapping.remove(List.of("id", "uuid", "persistent", "insertionIndex"));
        ObjectNode request = (ObjectNode) mapping.get("request");
        ObjectNode response = (ObjectNode) mapping.get("response");
        mapping.put(
                "name",
                request.path("method").asString("") + " " + request.path("url").asString(""));
        request.path("bodyPatterns").forEach(pattern -> jsonIn((ObjectNode) pattern, "equalToJson", "equalToJson"));
        if (response.get("headers") instanceof ObjectNode headers) {
            headers.remove(headers.propertyNames().stream()
                    .filter(name -> PASSING_HEADERS.contains(name.toLowerCase(Locale.ROOT)))
                    .toList());
        }
        jsonIn(response, "body", "jsonBody");
        mapping.putObject("metadata").putObject("request").put("provenance", "recorded");
        mapping.withObject("metadata").putObject("response").put("provenance", "recorded");
        return new Mapping(mapping);
    }

    private static void jsonIn(ObjectNode holder, String from, String to) {
        if (holder.path(from).isString()) {
            try {
                JsonNode json = JSON.readTree(holder.get(from).stringValue());
                if (json.isContainer()) {
                    holder.remove(from);
                    holder.set(to, json);
                }
            } catch (JacksonException e) {
                // Not JSON: it stays the text that it is.
            }
        }
    }
}
