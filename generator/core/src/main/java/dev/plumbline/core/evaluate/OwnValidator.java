package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.Validator;
import tools.jackson.databind.JsonNode;

/** What other schemas ask of one that has a validator of its own. */
interface OwnValidator extends Validator, Evaluator {

    @Override
    void check(JsonNode value, Report report);
}
