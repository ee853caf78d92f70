package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A made-up API as generated code describes it. */
final class Shop {

    private static final Validator ITEM_IS_TEXT =
            Validator.of(json -> json.path("item").isString(), (json, report) -> {
                if (!json.path("item").isString()) {
                    report.violation(
                            new RuleText("Item", "Say which item.", null).rule("#/item/type", "type", "a string"),
                            json);
                }
            });

    static final Operation<String> ORDER = Operation.post(
                    "order", "/v1/orders", json -> json.get("id").asString())
            .requestValidator(ITEM_IS_TEXT)
            .secured()
            .build();

    static final Operation<String> LOOK = Operation.get("look", "/v1/orders/{id}", JsonNode::toString)
            .parameter(Parameter.path("id")
                    .validator(rule(
                            "An order's id begins with o.",
                            json -> json.asString("").startsWith("o"))))
            .parameter(Parameter.query("limit")
                    .validator(rule("At most 9.", json -> json.isIntegralNumber() && json.asInt() < 10)))
            .parameter(Parameter.query("sizes").validator(rule("Sizes are numbers.", Shop::areNumbers)))
            .parameter(Parameter.header("X-Mode")
                    .validator(
                            rule("Fast or slow.", json -> Set.of("fast", "slow").contains(json.asString("")))))
            .build();

    static final List<Operation<?>> OPERATIONS = List.of(ORDER, LOOK);

    private Shop() {}

    private static boolean areNumbers(JsonNode json) {
        return json.isArray() && json.valueStream().allMatch(JsonNode::isNumber);
    }

    private static Validator rule(String sentence, Predicate<JsonNode> allowed) {
        return Validator.of(allowed, (json, report) -> {
            if (!allowed.test(json)) {
                report.violation(new RuleText("Rule", sentence, null).rule("#/const", "type", "a string"), json);
            }
        });
    }
}
