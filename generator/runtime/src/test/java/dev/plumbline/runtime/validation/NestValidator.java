package dev.plumbline.runtime.validation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * As the generator writes it for a schema that refers to itself: an integer, or an array or object of such.
 *
 * <pre>{@code
 * anyOf:
 * - {type: integer}
 * - {type: array, items: {$ref: '#'}}
 * - {type: object, additionalProperties: {$ref: '#'}}
 * }</pre>
 */
final class NestValidator implements RecursiveValidator {

    static final NestValidator INSTANCE = new NestValidator();

    private NestValidator() {}

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return verdicts.isValid(this, value, NestValidator::isValidRoot);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!report.enter(this, value)) {
            return;
        }
        report.anyOf(Rules.ANY_OF, value, Rules.ANY_OF_BRANCHES);
    }

    private static boolean isValidRoot(JsonNode value, VerdictCache verdicts) {
        return Assertions.isInteger(value) || isValidArray(value, verdicts) || isValidObject(value, verdicts);
    }

    private static boolean isValidArray(JsonNode value, VerdictCache verdicts) {
        if (!value.isArray()) {
            return false;
        }
        for (int i = 0; i < value.size(); i++) {
            if (!INSTANCE.isValid(value.get(i), verdicts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValidObject(JsonNode value, VerdictCache verdicts) {
        if (!value.isObject()) {
            return false;
        }
        for (JsonNode property : value.values()) {
            if (!INSTANCE.isValid(property, verdicts)) {
                return false;
            }
        }
        return true;
    }

    private static void checkInteger(JsonNode value, Report report) {
        if (!Assertions.isInteger(value)) {
            report.violation(Rules.INTEGER, value);
        }
    }

    private static void checkArray(JsonNode value, Report report) {
        if (!value.isArray()) {
            report.violation(Rules.ARRAY, value);
            return;
        }
        report.items(value, 0, Rules.ITEM_REF);
    }

    private static void checkObject(JsonNode value, Report report) {
        if (!value.isObject()) {
            report.violation(Rules.OBJECT, value);
            return;
        }
        report.properties(value, name -> true, Rules.PROPERTY_REF);
    }

    private static final class Rules {
        private static final SchemaLocation SCHEMA = new SchemaLocation("#", "nest.yaml#");

        private static final Rule ANY_OF = SCHEMA.rule("/anyOf", "anyOf");
        private static final Rule INTEGER = SCHEMA.rule("/anyOf/0/type", "type", "integer");
        private static final Rule ARRAY = SCHEMA.rule("/anyOf/1/type", "type", "array");
        private static final Rule OBJECT = SCHEMA.rule("/anyOf/2/type", "type", "object");

        private static final Validator ITEM_REF = SCHEMA.at("/anyOf/1/items/$ref", INSTANCE);
        private static final Validator PROPERTY_REF = SCHEMA.at("/anyOf/2/additionalProperties/$ref", INSTANCE);

        private static final List<Branch> ANY_OF_BRANCHES = List.of(
                Branch.of("#1", Validator.of(Assertions::isInteger, NestValidator::checkInteger))
                        .taking("integer"),
                Branch.of("#2", RecursiveValidator.of(NestValidator::isValidArray, NestValidator::checkArray))
                        .taking("array"),
                Branch.of("#3", RecursiveValidator.of(NestValidator::isValidObject, NestValidator::checkObject))
                        .taking("object"));

        private Rules() {}
    }
}
