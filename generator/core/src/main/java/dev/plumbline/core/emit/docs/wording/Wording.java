package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.applicator.PropertyNames;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a schema demands, as clauses such as "{@code size} must be {@code 720p}". The words for single keywords are the
 * runtime's; this class puts them together.
 */
public final class Wording {

    /** Deeper than this a clause would not be read; and recursive schemas have to end. */
    private static final int DEEPEST = 8;

    private final SchemaSet schemas;
    private final Logic logic = new Logic(this);

    public Wording(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Everything that a schema demands, a clause each, without full stops.
     *
     * @param path the path of the field that it is the schema of; empty for the value as a whole
     * @param whole what to call the value as a whole, {@code the body}
     */
    public List<Line> demands(Schema schema, String path, String whole) {
        return clauses(schema, new Clause(path, Line.words(whole), Mood.DEMAND, 0)).stream()
                .distinct()
                .toList();
    }

    /** The same as {@link #demands}, but as advice: "{@code duration} should be {@code 8}". */
    public List<Line> advice(Schema schema, String path, String whole) {
        return clauses(schema, new Clause(path, Line.words(whole), Mood.ADVICE, 0)).stream()
                .distinct()
                .toList();
    }

    /** What is so of a value that satisfies the schema: "{@code status} is {@code failed}". */
    public List<Line> facts(Schema schema, String whole) {
        return clauses(schema, new Clause("", Line.words(whole), Mood.FACT, 0)).stream()
                .distinct()
                .toList();
    }

    /** That the value is of a component which has fields: what those are stands where the component is. */
    Optional<Line> named(Schema schema, Clause clause) {
        Schema target = BareReference.target(schema, schemas);
        boolean component = !target.at().equals(schema.at())
                && ComponentSchemas.isComponent(target.at())
                && !EffectiveSchema.of(target, schemas).propertyNames().isEmpty();
        return component
                ? Optional.of(clause.says(Line.words(clause.mood().says("be", false) + " of the schema ")
                        .thenCode(target.at().lastName())))
                : Optional.empty();
    }

    List<Line> clauses(Schema schema, Clause clause) {
        List<Line> clauses = new ArrayList<>();
        if (clause.depth() <= DEEPEST) {
            for (Keyword keyword : Logic.worthSaying(schema, clause.mood())) {
                clauses.addAll(ofKeyword(keyword, schema, clause.deeper()));
            }
        }
        return clauses;
    }

    private List<Line> ofKeyword(Keyword keyword, Schema schema, Clause clause) {
        if (keyword instanceof Ref ref) {
            return clauses(schemas.at(ref.target()), clause);
        } else if (keyword instanceof AllOf all) {
            return all.schemas().stream()
                    .flatMap(member -> clauses(member, clause).stream())
                    .toList();
        } else if (keyword instanceof AnyOf any && any.isOfConstants()
                || keyword instanceof OneOf one && one.isOfConstants()) {
            return List.of(clause.says(Fragment.of(keyword, clause.mood())));
        } else if (keyword instanceof AnyOf any) {
            return logic.choice(any.schemas(), "at least one", clause);
        } else if (keyword instanceof OneOf one) {
            return logic.choice(one.schemas(), Logic.EXACTLY_ONE, clause);
        } else if (keyword instanceof Not not) {
            return logic.not(not.schema(), clause);
        } else if (keyword instanceof IfThenElse conditional) {
            return logic.conditional(conditional, clause);
        } else if (keyword instanceof Required required) {
            return logic.required(required, schema, clause);
        }
        return ofParts(keyword, clause);
    }

    private List<Line> ofParts(Keyword keyword, Clause clause) {
        List<Line> clauses = new ArrayList<>();
        if (keyword instanceof Properties properties) {
            properties.schemas().forEach((name, schema) -> clauses.addAll(clauses(schema, clause.property(name))));
        } else if (keyword instanceof PatternProperties patterns) {
            patterns.schemas()
                    .forEach((pattern, schema) -> clauses.addAll(clauses(schema, clause.properties(pattern.source()))));
        } else if (keyword instanceof AdditionalProperties other) {
            clauses.addAll(clauses(other.schema(), clause.of("any other field")));
        } else if (keyword instanceof UnevaluatedProperties other) {
            clauses.addAll(clauses(other.schema(), clause.of("any other field")));
        } else if (keyword instanceof UnevaluatedItems other) {
            clauses.addAll(clauses(other.schema(), clause.of("any other item")));
        } else if (keyword instanceof PropertyNames names) {
            clauses.addAll(clauses(names.schema(), clause.of("each field name")));
        } else if (keyword instanceof Items items) {
            clauses.addAll(ofItems(items, clause));
        } else if (keyword instanceof PrefixItems prefix) {
            for (int i = 0; i < prefix.schemas().size(); i++) {
                clauses.addAll(clauses(prefix.schemas().get(i), clause.item(i)));
            }
        } else if (keyword instanceof DependentRequired dependent) {
            dependent
                    .names()
                    .forEach((trigger, names) -> clauses.add(when(
                            trigger,
                            names.stream()
                                    .map(name -> clause.property(name).present(true))
                                    .toList(),
                            clause)));
        } else if (keyword instanceof DependentSchemas dependent) {
            dependent
                    .schemas()
                    .forEach((trigger, schema) -> clauses.add(when(trigger, clauses(schema, clause), clause)));
        } else if (keyword instanceof Contains contains) {
            clauses.add(contains(contains, clause));
        } else if (demandsSomething(keyword)) {
            clauses.add(clause.says(Fragment.of(keyword, clause.mood())));
        }
        return clauses;
    }

    private List<Line> ofItems(Items items, Clause clause) {
        if (items.from() == 0) {
            return clauses(items.schema(), clause.items());
        }
        if (items.schema().keyword(FalseSchema.class).isPresent()) {
            return List.of(clause.says(Line.words(clause.mood().says("have", false) + " at most ")
                    .thenCode(Integer.toString(items.from()))
                    .then(" items")));
        }
        return clauses(items.schema(), clause.itemsAfter(items.from()));
    }

    private static boolean demandsSomething(Keyword keyword) {
        return keyword.checks().stream().anyMatch(check -> !check.isAdvice());
    }

    private static Line when(String trigger, List<Line> demands, Clause clause) {
        Line condition = clause.as(Mood.FACT).property(trigger).present(true);
        return Line.words("if ").then(condition).then(", ").then(Sentences.and(demands));
    }

    private Line contains(Contains contains, Clause clause) {
        Clause item = new Clause("", Line.words("the item"), Mood.FACT, clause.depth());
        Line fits = Sentences.and(clauses(contains.schema(), item));
        Line says = clause.says(Fragment.of(contains, clause.mood()));
        return fits.isEmpty() ? says : says.then(" (").then(fits).then(")");
    }
}
