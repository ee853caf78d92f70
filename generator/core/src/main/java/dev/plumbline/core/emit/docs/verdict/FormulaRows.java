package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.formula.Formula;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Prints an expression of {@code x-rules}: a number for a variable, and for all else what it does and what with. */
final class FormulaRows implements Formula.Visitor<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public JsonNode constant(Formula.Constant formula) {
        return NODES.arrayNode().add("value").add(JsonWords.text(formula.value()));
    }

    @Override
    public JsonNode variable(Formula.Variable formula) {
        return NODES.numberNode(formula.depth());
    }

    @Override
    public JsonNode member(Formula.Member formula) {
        return NODES.arrayNode().add("get").add(formula.of().accept(this)).add(formula.name());
    }

    @Override
    public JsonNode call(Formula.Call formula) {
        ArrayNode row = NODES.arrayNode().add(formula.operator().method());
        formula.arguments().forEach(argument -> row.add(argument.accept(this)));
        return row;
    }

    @Override
    public JsonNode each(Formula.Each formula) {
        return NODES.arrayNode()
                .add(formula.walk().method())
                .add(formula.list().accept(this))
                .add(formula.body().accept(this));
    }
}
