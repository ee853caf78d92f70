package dev.plumbline.runtime.json;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Validator;
import tools.jackson.databind.JsonNode;

/** Refuses what the document does not allow before it becomes part of a request. */
public final class RequestCheck {

    private RequestCheck() {}

    /**
     * Checks a value. Advisories do not count.
     *
     * @throws InvalidRequestException if the value breaks a rule; with every violation and advisory
     */
    public static void check(Validator validator, JsonNode value) {
        if (!validator.isValid(value)) {
            throw new InvalidRequestException(validator.validate(value));
        }
    }
}
