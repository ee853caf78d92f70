package dev.plumbline.tests.corpus;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The value of a media type or a parameter: its own example first, then one of its schema. */
final class MediaExample {

    private MediaExample() {}

    static JsonNode of(RawNode holder, RawNode schema, Instances instances) {
        if (instances.takesExamples()) {
            Optional<JsonNode> example = holder.find("example")
                    .or(() -> holder.find("examples").stream()
                            .flatMap(examples -> examples.properties().values().stream())
                            .map(RawNode::followed)
                            .flatMap(named -> named.find("value").stream())
                            .findFirst())
                    .map(RawNode::json)
                    .filter(value -> Instances.isOfKind(schema.followed(), value) && isOfFormat(schema, value));
            if (example.isPresent()) {
                return example.get();
            }
        }
        return instances.of(schema);
    }

    /** Some call a date a date-time, which the Java type of one cannot say. */
    private static boolean isOfFormat(RawNode schema, JsonNode value) {
        boolean dateTime = schema.followed().text("format").orElse("").equals("date-time");
        return !dateTime || !value.isString() || value.stringValue().indexOf('T') > 0;
    }
}
