package dev.plumbline.formats.output;

import dev.plumbline.runtime.validation.SchemaLocation;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The output forms of the standard (JSON Schema 2020-12 Core, 12.4), made of what a validator reports.
 *
 * <p>Errors are {@code errors}. Advisories are {@code annotations}, each with its sentence in {@code annotation}; they
 * are shown for a valid value only, as the standard drops the annotations of what is invalid.
 */
public enum OutputFormat {
    /** Only whether the value is valid. */
    FLAG,
    /** A flat list. */
    BASIC,
    /** A list that is nested as the schema is; a branch that holds one result only is that result. */
    DETAILED;

    /**
     * The output for a value with the annotations of its keywords, which are shown where it is valid, before what is advised.
     * In the detailed form they stand beside what that nests.
     *
     * @param violations what a validator reports of the value
     * @param collected what its keywords say of it
     */
    public ObjectNode of(List<Violation> violations, List<KeywordAnnotation> collected) {
        ObjectNode output = of(violations);
        if (this != FLAG && output.path("valid").asBoolean() && !collected.isEmpty()) {
            ArrayNode advised = output.withArray("annotations").deepCopy();
            ArrayNode units = output.putArray("annotations");
            for (KeywordAnnotation annotation : collected) {
                units.addObject()
                        .put("valid", true)
                        .put("keywordLocation", annotation.keywordLocation())
                        .put("absoluteKeywordLocation", SchemaLocation.encoded(annotation.absoluteKeywordLocation()))
                        .put("instanceLocation", annotation.instanceLocation())
                        .set("annotation", annotation.value());
            }
            units.addAll(advised);
        }
        return output;
    }

    /** The output for a value, by what {@link Validator#validate} reports of it. */
    public ObjectNode of(List<Violation> violations) {
        List<Violation> errors = new ArrayList<>();
        for (Violation violation : violations) {
            if (violation.isError()) {
                errors.add(violation);
            }
        }
        ObjectNode output = JsonNodeFactory.instance.objectNode().put("valid", errors.isEmpty());
        if (this == FLAG) {
            return output;
        }
        output.put("keywordLocation", "").put("instanceLocation", "");
        List<Violation> shown = errors.isEmpty() ? violations : errors;
        if (!shown.isEmpty()) {
            String root = shown.get(0).entered().get(0).absoluteLocation();
            output.put("absoluteKeywordLocation", SchemaLocation.encoded(root));
            ArrayNode units = output.putArray(OutputUnit.list(shown.get(0)));
            if (this == DETAILED) {
                units.addAll(OutputTree.units(shown));
            } else {
                for (Violation violation : shown) {
                    units.add(OutputUnit.of(violation));
                }
            }
        }
        return output;
    }
}
