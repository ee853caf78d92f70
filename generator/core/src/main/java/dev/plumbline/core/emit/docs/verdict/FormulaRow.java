package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.formula.Formula;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Prints an expression of {@code x-rules} as a tree of rows: its kind, and its parts. */
final class FormulaRow implements Formula.Visitor<ArrayNode> {

    static final FormulaRow MAKER = new FormulaRow();

    private FormulaRow() {}

    private static ArrayNode row(String kind) {
        return JsonNodeFactory.instance.arrayNode().add(kind);
    }

    @Override
    public ArrayNode constant(Formula.Constant formula) {
        return row("constant").add(JsonWords.text(formula.value()));
    }

    @Override
    public ArrayNode variable(Formula.Variable formula) {
        return row("variable").add(formula.depth());
    }

    @Override
    public ArrayNode member(Formula.Member formula) {
        return row("get").add(formula.of().accept(this)).add(formula.name());
    }

    @Override
    public ArrayNode call(Formula.Call formula) {
        ArrayNode row = row(formula.operator().method());
        formula.arguments().forEach(argument -> row.add(argument.accept(this)));
        return row;
    }

    @Override
    public ArrayNode each(Formula.Each formula) {
        return row(formula.walk().method())
                .add(formula.list().accept(this))
                .add(formula.depth())
                .add(formula.body().accept(this));
    }
}
