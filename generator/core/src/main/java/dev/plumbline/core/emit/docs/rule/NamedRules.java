package dev.plumbline.core.emit.docs.rule;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PropertyNames;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import dev.plumbline.core.schema.keyword.validation.MaxProperties;
import dev.plumbline.core.schema.keyword.validation.MinProperties;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.ValueRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas inside a keyword are rules with words of their own: those with a source, and in keywords that demand
 * something those with a title and a description. The forms that a body may have are no rules.
 */
final class NamedRules {

    private NamedRules() {}

    /** What the words of a keyword's subschema are about: the keyword as far as it applies that schema. */
    static @Nullable Schema in(Keyword keyword, Schema inner) {
        SchemaText text = inner.text();
        if (isValue(keyword) && text.source() == null) {
            return null;
        }
        boolean worded = text.title() != null && text.description() != null;
        if (keyword instanceof AllOf && worded) {
            return inner;
        }
        Keyword applying = applying(keyword, inner);
        if (applying != null && (worded || text.source() != null)) {
            return new Schema(inner.at(), text, List.of(applying));
        }
        return text.source() == null ? null : inner;
    }

    /** Whether what is inside are constants to choose from: the words of one say what it stands for, and not what to do. */
    private static boolean isValue(Keyword keyword) {
        return keyword instanceof OneOf one && one.isOfConstants()
                || keyword instanceof AnyOf any && any.isOfConstants();
    }

    private static @Nullable Keyword applying(Keyword keyword, Schema inner) {
        if (keyword instanceof Not
                || keyword instanceof AnyOf
                || keyword instanceof OneOf
                || keyword instanceof Contains
                || keyword instanceof PropertyNames) {
            return keyword;
        } else if (keyword instanceof IfThenElse conditional && inner == conditional.then()) {
            return new IfThenElse(conditional.condition(), inner, null);
        } else if (keyword instanceof IfThenElse conditional && inner == conditional.otherwise()) {
            return new IfThenElse(conditional.condition(), null, inner);
        } else if (keyword instanceof DependentSchemas dependent) {
            return dependent.schemas().entrySet().stream()
                    .filter(entry -> entry.getValue() == inner)
                    .findFirst()
                    .map(entry -> new DependentSchemas(dependent.name(), Map.of(entry.getKey(), inner)))
                    .orElse(null);
        }
        return null;
    }

    /** Whether a keyword of a body is a rule though nothing has words for it: no field's own row says it. */
    static boolean needsNone(Keyword keyword) {
        if (keyword instanceof Not not) {
            return in(keyword, not.schema()) == null && !isAboutPresenceOfOne(not.schema());
        } else if (keyword instanceof IfThenElse || keyword instanceof DependentSchemas) {
            return keyword.subschemas().stream().allMatch(inner -> in(keyword, inner) == null);
        } else if (keyword instanceof AnyOf || keyword instanceof OneOf) {
            return keyword.subschemas().stream()
                    .allMatch(branch -> branch.keyword(Required.class).isPresent()
                            && branch.keywords().size() == 1);
        }
        return keyword instanceof DependentRequired
                || keyword instanceof ValueRules
                || keyword instanceof MinProperties
                || keyword instanceof MaxProperties;
    }

    /** What must not be there is said where the field is. */
    private static boolean isAboutPresenceOfOne(Schema schema) {
        return schema.keywords().size() == 1
                && schema.keyword(Required.class)
                        .filter(required -> required.names().size() == 1)
                        .isPresent();
    }
}
