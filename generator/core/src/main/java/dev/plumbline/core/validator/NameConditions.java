package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.PlainPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which properties {@code patternProperties} and {@code additionalProperties} speak of. */
public final class NameConditions {

    private NameConditions() {}

    /** The name matches. */
    public static Expression matches(Schema schema, Check.EachMatchingProperty check, PropertyName name) {
        return matches(schema, ConstantKey.pattern(check.index()), check.pattern(), name);
    }

    /** The name matches; asked by the constant of {@code patternProperties} where that has the same pattern. */
    private static Expression matches(Schema schema, Check.EachOtherProperty check, int index, PropertyName name) {
        Pattern pattern = check.matched().get(index);
        List<Pattern> named = schema.keyword(PatternProperties.class).stream()
                .flatMap(all -> all.schemas().keySet().stream())
                .map(EcmaPattern::java)
                .toList();
        return IntStream.range(0, named.size())
                .filter(i -> named.get(i).pattern().equals(pattern.pattern()))
                .mapToObj(i -> matches(schema, ConstantKey.pattern(i), named.get(i), name))
                .findFirst()
                .orElseGet(() -> matches(schema, ConstantKey.knownPattern(index), pattern, name));
    }

    /** @param key the key of the pattern's constant */
    static Expression matches(Schema schema, String key, Pattern pattern, PropertyName name) {
        Optional<PlainPattern> plain = PlainPatterns.of(schema, pattern);
        return plain.filter(PlainPattern::isAlways).isPresent()
                ? Expression.TRUE
                : new Expression.NameMatches(name, schema.at(), key, pattern, plain);
    }

    /** The name is neither named nor matched. */
    public static Expression isOther(Schema schema, Check.EachOtherProperty check, PropertyName name) {
        List<Expression> known = new ArrayList<>();
        if (!check.named().isEmpty()) {
            known.add(new Expression.NameIsIn(name, schema.at(), ConstantKey.KNOWN_NAMES, List.copyOf(check.named())));
        }
        if (check.matched().size() > ByteSize.NAMES) {
            known.add(new Expression.NameMatchesAny(name, schema.at(), "additionalProperties", check.matched()));
        } else {
            for (int i = 0; i < check.matched().size(); i++) {
                known.add(matches(schema, check, i, name));
            }
        }
        return Expression.and(known.stream().map(Expression::not).toList());
    }
}
