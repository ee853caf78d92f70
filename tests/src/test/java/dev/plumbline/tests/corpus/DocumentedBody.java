package dev.plumbline.tests.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document demands of a body. */
final class DocumentedBody {

    private DocumentedBody() {}

    /** Everything about a body that is not as documented. */
    static List<String> differences(RawOperation operation, JsonNode value, ReceivedExchange request) {
        String type = request.mediaType();
        Optional<Map.Entry<String, RawNode>> media = MediaTypes.match(operation.requestContents(), type);
        if (media.isEmpty()) {
            return List.of("Content-Type " + request.header("content-type") + " is not documented");
        }
        boolean file = media.get()
                .getValue()
                .get("schema")
                .filter(schema -> schema.text("format").orElse("").equals("binary"))
                .isPresent();
        try {
            if (MediaTypes.isJson(type) && !file) {
                JsonNode actual = JsonMapper.shared().readTree(request.body());
                return Values.same(value, actual) ? List.of() : List.of("body " + actual + ", documented " + value);
            }
        } catch (JacksonException e) {
            return List.of("a body that is no JSON: " + request.bodyText());
        }
        if (MediaTypes.isForm(type)) {
            return form(media.get().getValue(), value, request);
        }
        if (MediaTypes.isMultipart(type)) {
            return multipart(value, request);
        }
        return new String(JavaValues.bytes(value), StandardCharsets.UTF_8).equals(request.bodyText())
                ? List.of()
                : List.of("body " + request.bodyText() + ", documented " + value);
    }

    private static List<String> form(RawNode media, JsonNode value, ReceivedExchange request) {
        List<Map.Entry<String, String>> expected = new ArrayList<>();
        boolean deep = false;
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String name = property.getKey();
            Optional<RawNode> encoding = media.find("encoding").flatMap(all -> all.find(name));
            boolean styled = encoding.isPresent()
                    && (encoding.get().json().has("style")
                            || encoding.get().json().has("explode"));
            if (styled) {
                StyledText style = StyledText.of(
                        encoding.get(), encoding.get().text("style").orElse("form"));
                deep |= style.style().equals("deepObject");
                expected.addAll(style.pairs(name, property.getValue()));
            } else {
                // Without a style, what is an object is JSON, and an array is one pair for each item.
                expected.addAll(
                        property.getValue().isObject()
                                ? List.of(Map.entry(name, property.getValue().toString()))
                                : new StyledText("form", true).pairs(name, property.getValue()));
            }
        }
        return DocumentedRequest.pairs("form", expected, ReceivedExchange.pairs(request.bodyText()), deep).stream()
                .toList();
    }

    private static List<String> multipart(JsonNode value, ReceivedExchange request) {
        List<ReceivedPart> left = new ArrayList<>(ReceivedPart.all(request));
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            List<JsonNode> items = new ArrayList<>();
            boolean whole = left.stream()
                    .anyMatch(part -> part.name().equals(property.getKey()) && part.says(property.getValue()));
            if (property.getValue().isArray() && !whole) {
                property.getValue().forEach(items::add);
            } else {
                items.add(property.getValue());
            }
            for (JsonNode item : items) {
                Optional<ReceivedPart> part = left.stream()
                        .filter(one -> one.name().equals(property.getKey()) && one.says(item))
                        .findFirst();
                part.ifPresentOrElse(left::remove, () -> found.add("no part " + property.getKey() + " says " + item));
            }
        }
        left.forEach(part -> found.add("a part that nobody gave: " + part));
        return found;
    }
}
