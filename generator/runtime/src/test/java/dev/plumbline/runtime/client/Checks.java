package dev.plumbline.runtime.client;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.Rule;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.Validator;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validators written by hand, for tests. */
final class Checks {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Checks() {}

    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    static Validator status(String word) {
        return error(
                "status is " + word, json -> json.path("status").asString("").equals(word));
    }

    static Validator error(String title, Predicate<JsonNode> condition) {
        return of(title, condition, false);
    }

    static Validator advisory(String title, Predicate<JsonNode> condition) {
        return of(title, condition, true);
    }

    private static Validator of(String title, Predicate<JsonNode> condition, boolean advisory) {
        Rule rule = new RuleText(title, "The sentence of " + title + ".", null)
                .rule("#/components/schemas/Test/const", "const");
        return new Validator() {
            @Override
            public boolean isValid(JsonNode value) {
                return advisory || condition.test(value);
            }

            @Override
            public void check(JsonNode value, Report report) {
                if (condition.test(value)) {
                    return;
                }
                if (advisory) {
                    report.advise(rule, value, (advised, inner) -> inner.violation(rule, advised));
                } else {
                    report.violation(rule, value);
                }
            }
        };
    }
}
