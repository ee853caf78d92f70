package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Schema;
import java.util.List;

/**
 * A method that holds a part of what another would be too large for.
 *
 * @param schema the schema whose method it is a part of
 * @param verb what the method does
 * @param number counts the parts of that method
 * @param isTest whether it gives a verdict; otherwise it sets verdicts in the array that it is given
 */
public record MethodPart(Schema schema, Verb verb, int number, List<PartParameter> parameters, boolean isTest) {

    /** What the methods do that have parts. */
    public enum Verb {
        /** Tests the value. */
        IS_VALID,
        /** Tests the value of one property, which an index names. */
        IS_VALID_PROPERTY,
        /** Fills the array of verdicts. */
        TEST,
        /** Tests whether nothing evaluates a property or an item. */
        IS_UNEVALUATED
    }

    public MethodPart {
        parameters = List.copyOf(parameters);
    }
}
