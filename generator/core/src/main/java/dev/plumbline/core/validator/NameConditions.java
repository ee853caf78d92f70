package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Which properties {@code patternProperties} and {@code additionalProperties} speak of. */
public final class NameConditions {

    private NameConditions() {}

    /** The name of the entry matches. */
    static Expression matches(Schema schema, Check.EachMatchingProperty check) {
        return new Expression.NameMatches(
                PropertyName.OF_ENTRY, schema.at(), ConstantKey.pattern(check.index()), check.pattern());
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
                known.add(new Expression.NameMatches(
                        name,
                        schema.at(),
                        ConstantKey.knownPattern(i),
                        check.matched().get(i)));
            }
        }
        return Expression.and(known.stream().map(Expression::not).toList());
    }
}
