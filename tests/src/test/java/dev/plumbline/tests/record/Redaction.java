package dev.plumbline.tests.record;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes the secrets out of a mapping: their text anywhere, and every header, parameter and property named like one. */
final class Redaction {

    private final Secrets secrets;

    Redaction(Secrets secrets) {
        this.secrets = secrets;
    }

    Mapping redact(Mapping mapping) {
        ObjectNode clean = object(mapping.json());
        for (JsonNode named : List.of(
                clean.path("request").path("headers"),
                clean.path("request").path("queryParameters"),
                clean.path("response").path("headers"))) {
            if (named instanceof ObjectNode object) {
                object.remove(object.propertyNames().stream()
                        .filter(SecretNames::isSecret)
                        .toList());
            }
        }
        clean.put("name", new Mapping(clean).slug().replace('-', ' '));
        return new Mapping(clean);
    }

    private JsonNode value(String name, JsonNode value) {
        if (value.isString()) {
            String text = SecretNames.isSecret(name) ? Secrets.REMOVED : secrets.removeFrom(value.stringValue());
            return JsonNodeFactory.instance.stringNode(text);
        }
        if (value instanceof ObjectNode object) {
            return object(object);
        }
        if (value.isArray()) {
            ArrayNode items = JsonMapper.shared().createArrayNode();
            value.forEach(item -> items.add(value(name, item)));
            return items;
        }
        return value;
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode clean = JsonMapper.shared().createObjectNode();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            clean.set(secrets.removeFrom(property.getKey()), value(property.getKey(), property.getValue()));
        }
        return clean;
    }
}
