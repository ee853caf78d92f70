package dev.plumbline.core.schema.formula;

import dev.plumbline.formats.rule.Terms;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * An expression that holds for a value or does not.
 *
 * @param text as the document writes it
 */
public record ValueRule(String text, Formula formula) implements Predicate<JsonNode> {

    /** @throws FormulaSyntaxException where the text is no expression */
    public static ValueRule of(String text) throws FormulaSyntaxException {
        return new ValueRule(text.strip(), FormulaParser.parse(text));
    }

    @Override
    public boolean test(JsonNode value) {
        return Terms.holds(formula.accept(FormulaValue.of(value)));
    }
}
