package dev.plumbline.tests.record;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One exchange in WireMock's mapping format.
 *
 * @param json the mapping
 */
record Mapping(ObjectNode json) {

    private static final int LONGEST_SLUG = 80;

    JsonNode request() {
        return json.path("request");
    }

    JsonNode response() {
        return json.path("response");
    }

    /** The path of the request; the recorder keeps a query apart. */
    String path() {
        return request().path("url").asString(request().path("urlPath").asString(""));
    }

    /** What a file of this exchange is called: {@code get-v1-videos-task-1}. */
    String slug() {
        String words = (request().path("method").asString("") + path())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return words.substring(0, Math.min(words.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
    }

    /** The file's text. */
    String text() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
