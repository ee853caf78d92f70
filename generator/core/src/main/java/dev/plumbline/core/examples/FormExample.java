package dev.plumbline.core.examples;

import dev.plumbline.core.load.Pointers;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An example of a form. All that a form holds is text, and many an example has the text that is sent instead of the value
 * that it is for: {@code "true"} for a boolean, {@code "a"} for an array of one item. Such a one breaks no rule.
 */
final class FormExample {

    private FormExample() {}

    /** The example with the values that its texts stand for, wherever the texts themselves would break a rule. */
    static JsonNode meant(JsonNode example, Validator validator) {
        if (!(example instanceof ObjectNode written)) {
            return example;
        }
        ObjectNode meant = written.deepCopy();
        for (Map.Entry<String, JsonNode> field : written.properties()) {
            if (field.getValue().isValueNode() && isBroken(meant, field.getKey(), validator)) {
                field(meant, field.getKey(), field.getValue(), validator);
            }
        }
        return meant;
    }

    private static void field(ObjectNode meant, String name, JsonNode value, Validator validator) {
        for (JsonNode other : others(value)) {
            meant.set(name, other);
            if (!isBroken(meant, name, validator)) {
                return;
            }
        }
        meant.set(name, value);
    }

    private static boolean isBroken(ObjectNode example, String name, Validator validator) {
        String field = Pointers.step(name) + "/";
        return validator.validate(example).stream()
                .filter(Violation::isError)
                .anyMatch(violation -> (violation.instancePointer() + "/").startsWith(field));
    }

    /** What else a value may stand for. */
    private static List<JsonNode> others(JsonNode value) {
        List<JsonNode> others = new ArrayList<>();
        if (value.isString()) {
            try {
                others.add(JsonMapper.shared().readTree(value.stringValue()));
            } catch (JacksonException e) {
                // It is no JSON, and stands for itself.
            }
        } else {
            others.add(StringNode.valueOf(value.asString("")));
        }
        others.add(JsonNodeFactory.instance.arrayNode().add(value));
        return others;
    }
}
