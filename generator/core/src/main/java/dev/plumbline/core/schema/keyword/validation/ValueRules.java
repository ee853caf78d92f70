package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.formula.FormulaSyntaxException;
import dev.plumbline.core.schema.formula.ValueRule;
import java.util.List;
import java.util.Optional;

/** {@code x-rules}: an expression that holds for the value, of what no other keyword can say. */
public record ValueRules(ValueRule rule) implements Keyword {

    public static Optional<ValueRules> read(KeywordSource source) {
        Optional<String> text = source.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ValueRules(ValueRule.of(text.get())));
        } catch (FormulaSyntaxException e) {
            source.error(
                    "InvalidRule",
                    "the expression cannot be read: at character " + e.position() + ", " + e.getMessage(),
                    "correct it; CEL is what it is written in, without division");
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "x-rules";
    }

    @Override
    public List<String> arguments() {
        return List.of(rule.text());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("rule", List.of(rule)));
    }
}
