package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.formula.Formula;
import dev.plumbline.core.schema.formula.ValueRule;
import dev.plumbline.formats.rule.Terms;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;

/** Prints a formula as calls of {@link Terms}; {@code self} is the value that is checked. */
final class FormulaCode implements Formula.Visitor<CodeBlock> {

    private static final int LINE = 70;

    /** {@code self -> Terms.holds(...)}. */
    static CodeBlock predicate(ValueRule rule) {
        return CodeBlock.of("self -> $T.holds($L)", Terms.class, rule.formula().accept(new FormulaCode()));
    }

    @Override
    public CodeBlock constant(Formula.Constant formula) {
        JsonNode value = formula.value();
        if (value.isString()) {
            return CodeBlock.of("$T.of($L)", Terms.class, Literals.text(value.stringValue()));
        }
        if (value.isNumber()) {
            return value.canConvertToInt() && value.decimalValue().scale() == 0
                    ? CodeBlock.of("$T.of($L)", Terms.class, value.intValue())
                    : CodeBlock.of("$T.decimal($S)", Terms.class, value.asString());
        }
        return value.isBoolean()
                ? CodeBlock.of("$T.valueOf($L)", BooleanNode.class, value.booleanValue())
                : CodeBlock.of("$T.getInstance()", NullNode.class);
    }

    @Override
    public CodeBlock variable(Formula.Variable formula) {
        return variable(formula.depth());
    }

    private static CodeBlock variable(int depth) {
        return depth == 0 ? CodeBlock.of("self") : CodeBlock.of("item$L", depth == 1 ? "" : depth);
    }

    @Override
    public CodeBlock member(Formula.Member formula) {
        return CodeBlock.of("$T.get($L, $L)", Terms.class, formula.of().accept(this), Literals.text(formula.name()));
    }

    @Override
    public CodeBlock call(Formula.Call formula) {
        return call(
                formula.operator().method(),
                formula.arguments().stream()
                        .map(argument -> argument.accept(this))
                        .toList());
    }

    @Override
    public CodeBlock each(Formula.Each formula) {
        return call(
                formula.walk().method(),
                List.of(
                        formula.list().accept(this),
                        CodeBlock.of(
                                "$L -> $L",
                                variable(formula.depth()),
                                formula.body().accept(this))));
    }

    private static CodeBlock call(String method, List<CodeBlock> arguments) {
        CodeBlock line = CodeBlock.of("$T.$L($L)", Terms.class, method, CodeBlock.join(arguments, ", "));
        return Literals.isLine(line, LINE)
                ? line
                : CodeBlock.of("$T.$L(\n$>$>$L$<$<)", Terms.class, method, CodeBlock.join(arguments, ",\n"));
    }
}
