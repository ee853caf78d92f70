package dev.plumbline.tests.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * What the server is going to say: the first documented success.
 *
 * @param status the status
 * @param contentType null-free: empty where there is no content
 * @param body the bytes
 * @param value what a caller should read out of it; missing where there is nothing
 */
record PreparedResponse(int status, String contentType, byte[] body, JsonNode value) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final byte[] SOME_BYTES = {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 10, 13};

    /** A legal response; throws {@link NoInstanceException} where no value is found for its schema. */
    static PreparedResponse of(RawOperation operation, Instances instances) {
        Optional<Map.Entry<String, RawNode>> success = operation.success();
        if (success.isEmpty()) {
            return empty(200);
        }
        int status = status(success.get().getKey());
        Optional<Map.Entry<String, RawNode>> content = operation.successContent();
        boolean silent = status == 204 || status == 304 || operation.method().equals("HEAD");
        if (silent || content.isEmpty()) {
            return empty(status);
        }
        return of(status, content.get().getKey(), content.get().getValue(), instances);
    }

    private static int status(String documented) {
        if (documented.equals("default")) {
            return 200;
        }
        return Integer.parseInt(
                documented.substring(0, 1) + documented.substring(1).replaceAll("[xX]", "0"));
    }

    private static PreparedResponse empty(int status) {
        return new PreparedResponse(status, "", new byte[0], MissingNode.getInstance());
    }

    private static PreparedResponse of(int status, String documented, RawNode media, Instances instances) {
        Optional<RawNode> schema = media.find("schema");
        String type = MediaTypes.concrete(
                documented, schema.map(PreparedResponse::any).orElse("application/json"));
        if (MediaTypes.isJson(type)) {
            JsonNode value = schema.isEmpty()
                    ? JSON.objectNode().put("key", 1)
                    : MediaExample.of(media, schema.get(), instances);
            return new PreparedResponse(status, type, bytes(value.toString()), value);
        }
        if (MediaTypes.isStream(type)) {
            return stream(status, type, media, instances);
        }
        if (MediaTypes.isText(type)) {
            String text = MediaTypes.isXml(type) ? "<a>text</a>" : "some text";
            return new PreparedResponse(status, type, bytes(text), JSON.stringNode(text));
        }
        return new PreparedResponse(status, type, SOME_BYTES, JSON.binaryNode(SOME_BYTES));
    }

    /** The type of a body that may have any: a text or bytes where the schema says so, else JSON. */
    private static String any(RawNode schema) {
        RawNode followed = schema.followed();
        if (!followed.text("type").orElse("").equals("string")) {
            return "application/json";
        }
        return followed.text("format").orElse("").equals("binary") ? "application/octet-stream" : "text/plain";
    }

    private static PreparedResponse stream(int status, String type, RawNode media, Instances instances) {
        Optional<RawNode> schema = media.find("itemSchema").or(() -> media.find("schema"));
        ArrayNode items = JSON.arrayNode();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            JsonNode item = schema.isEmpty() ? JSON.stringNode("text " + i) : instances.of(schema.get());
            items.add(item);
            String line = schema.isEmpty() || item.isString() ? item.asString() : item.toString();
            text.append(MediaTypes.isEvents(type) ? "id: " + i + "\ndata: " + line + "\n\n" : line + "\n");
        }
        return new PreparedResponse(status, type, bytes(text.toString()), items);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
