package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The number that all must be a multiple of. */
public record MultipleOf(BigDecimal divisor) implements Keyword {

    public static Optional<MultipleOf> read(KeywordSource source) {
        Optional<BigDecimal> divisor = source.number();
        if (divisor.isPresent() && divisor.get().signum() <= 0) {
            return source.invalid("a number greater than 0");
        }
        return divisor.map(MultipleOf::new);
    }

    @Override
    public String name() {
        return "multipleOf";
    }

    @Override
    public List<String> arguments() {
        return List.of(divisor.toString());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("multipleOf", List.of(divisor)));
    }
}
