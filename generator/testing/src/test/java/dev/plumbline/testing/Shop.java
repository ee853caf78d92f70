package dev.plumbline.testing;

import dev.plumbline.runtime.client.Operation;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
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

    static final Operation<String> LOOK =
            Operation.get("look", "/v1/orders/{id}", JsonNode::toString).build();

    static final List<Operation<?>> OPERATIONS = List.of(ORDER, LOOK);

    private Shop() {}
}
