package dev.plumbline.runtime.validation;

import tools.jackson.databind.JsonNode;

/**
 * A compiled schema that tells whether a value satisfies it. What is wrong with a value only a {@link Validator} tells:
 * where nobody asks for that, nothing is generated for it.
 *
 * <p>Implementations hold no state: one instance serves all threads.
 */
public interface SchemaMatcher {

    /** Whether the value satisfies the schema. Advisories do not count. Allocates nothing for a valid value. */
    boolean isValid(JsonNode value);
}
