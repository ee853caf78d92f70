package dev.plumbline.core.schema.formula;

import dev.plumbline.formats.rule.Terms;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a formula is for a value: the same calls of the runtime that a printed validator makes. */
record FormulaValue(List<JsonNode> variables) implements Formula.Visitor<JsonNode> {

    static FormulaValue of(JsonNode self) {
        return new FormulaValue(List.of(self));
    }

    @Override
    public JsonNode constant(Formula.Constant formula) {
        return formula.value();
    }

    @Override
    public JsonNode variable(Formula.Variable formula) {
        return variables.get(formula.depth());
    }

    @Override
    public JsonNode member(Formula.Member formula) {
        return Terms.get(formula.of().accept(this), formula.name());
    }

    @Override
    public JsonNode call(Formula.Call formula) {
        JsonNode[] values = formula.arguments().stream()
                .map(argument -> argument.accept(this))
                .toArray(JsonNode[]::new);
        return switch (formula.operator()) {
            case AT -> Terms.at(values[0], values[1]);
            case HAS -> Terms.has(values[0]);
            case SIZE -> Terms.size(values[0]);
            case EQUAL -> Terms.equal(values[0], values[1]);
            case LESS -> Terms.less(values[0], values[1]);
            case NOT -> Terms.not(values[0]);
            case AND -> Terms.and(values[0], values[1]);
            case OR -> Terms.or(values[0], values[1]);
            case CHOOSE -> Terms.choose(values[0], values[1], values[2]);
            case ADD -> Terms.add(values[0], values[1]);
            case SUBTRACT -> Terms.subtract(values[0], values[1]);
            case MULTIPLY -> Terms.multiply(values[0], values[1]);
            case IN -> Terms.in(values[0], values[1]);
            case LIST -> Terms.list(values);
            case RANGE -> Terms.range(values[0]);
            case SUM -> Terms.sum(values[0]);
            case MIN -> Terms.min(values[0]);
            case MAX -> Terms.max(values[0]);
        };
    }

    @Override
    public JsonNode each(Formula.Each formula) {
        JsonNode list = formula.list().accept(this);
        UnaryOperator<JsonNode> body = item -> formula.body().accept(with(item));
        return switch (formula.walk()) {
            case ALL -> Terms.all(list, body);
            case EXISTS -> Terms.exists(list, body);
            case EXISTS_ONE -> Terms.existsOne(list, body);
            case FILTER -> Terms.filter(list, body);
            case MAP -> Terms.map(list, body);
        };
    }

    private FormulaValue with(JsonNode item) {
        return new FormulaValue(
                Stream.concat(variables.stream(), Stream.of(item)).toList());
    }
}
