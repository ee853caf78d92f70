package dev.plumbline.formats.output;

import dev.plumbline.runtime.validation.EnteredSchema;
import dev.plumbline.runtime.validation.SchemaLocation;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the standard calls an output unit: one result with its three locations. */
final class OutputUnit {

    private OutputUnit() {}

    /** A violation. */
    static ObjectNode of(Violation violation) {
        return located(
                        violation,
                        violation.keywordLocation(),
                        violation.absoluteKeywordLocation(),
                        violation.instancePointer())
                .put(violation.isError() ? "error" : "annotation", violation.sentence());
    }

    /**
     * A unit that holds others.
     *
     * @param some one of them
     * @param keywordLocation where the applicator stands on the way to it
     */
    static ObjectNode around(Violation some, String keywordLocation, String instanceLocation) {
        return located(some, keywordLocation, absolute(some.entered(), keywordLocation), instanceLocation);
    }

    private static ObjectNode located(Violation some, String keyword, String absolute, String instance) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("valid", !some.isError())
                .put("keywordLocation", keyword)
                .put("absoluteKeywordLocation", absolute)
                .put("instanceLocation", instance);
    }

    /** The name of the list that holds such units. */
    static String list(Violation violation) {
        return violation.isError() ? "errors" : "annotations";
    }

    /** A place on the way stands in the innermost schema that was entered before it. */
    private static String absolute(List<EnteredSchema> entered, String keywordLocation) {
        for (int i = entered.size() - 1; i > 0; i--) {
            EnteredSchema schema = entered.get(i);
            if (schema.length() <= keywordLocation.length()) {
                return SchemaLocation.encoded(schema.absoluteLocation() + keywordLocation.substring(schema.length()));
            }
        }
        return SchemaLocation.encoded(entered.get(0).absoluteLocation() + keywordLocation);
    }
}
