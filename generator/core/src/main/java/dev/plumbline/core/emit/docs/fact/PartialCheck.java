package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.runtime.validation.Assertions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What {@link PartialEvaluation} says of one schema's checks for one value. */
final class PartialCheck implements Check.Visitor<Verdict> {

    private final PartialEvaluation evaluation;
    private final SchemaSet schemaSet;
    private final Schema schema;
    private final Partial value;
    private final int depth;

    PartialCheck(PartialEvaluation evaluation, SchemaSet schemaSet, Schema schema, Partial value, int depth) {
        this.evaluation = evaluation;
        this.schemaSet = schemaSet;
        this.schema = schema;
        this.value = value;
        this.depth = depth;
    }

    @Override
    public Verdict test(Check.Test check) {
        return value.accept(new Partial.Visitor<>() {
            @Override
            public Verdict something(Partial.Something any) {
                return Verdict.UNKNOWN;
            }

            @Override
            public Verdict known(Partial.Known known) {
                return Verdict.of(AssertionVerdict.holds(check, known.value()));
            }

            @Override
            public Verdict properties(Partial.Properties object) {
                return Verdict.UNKNOWN;
            }
        });
    }

    @Override
    public Verdict hasType(Check.HasType check) {
        Set<JsonType> types = check.types();
        return value.accept(new Partial.Visitor<>() {
            @Override
            public Verdict something(Partial.Something any) {
                return Verdict.UNKNOWN;
            }

            @Override
            public Verdict known(Partial.Known known) {
                return Verdict.of(types.contains(type(known.value()))
                        || types.contains(JsonType.INTEGER) && Assertions.isInteger(known.value())
                        || types.contains(JsonType.NUMBER) && known.value().isNumber());
            }

            @Override
            public Verdict properties(Partial.Properties object) {
                return Verdict.of(types.contains(JsonType.OBJECT));
            }
        });
    }

    private static JsonType type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> JsonType.NULL;
            case BOOLEAN -> JsonType.BOOLEAN;
            case NUMBER -> JsonType.NUMBER;
            case ARRAY -> JsonType.ARRAY;
            case OBJECT, POJO -> JsonType.OBJECT;
            case STRING, BINARY -> JsonType.STRING;
        };
    }

    @Override
    public Verdict never(Check.Never check) {
        return Verdict.FAILS;
    }

    @Override
    public Verdict refer(Check.Refer check) {
        return of(schemaSet.at(check.target()), value);
    }

    @Override
    public Verdict satisfy(Check.Satisfy check) {
        return of(check.schema(), value);
    }

    @Override
    public Verdict conditional(Check.Conditional check) {
        Verdict then = ofBranch(check.then());
        Verdict otherwise = ofBranch(check.otherwise());
        return switch (of(check.condition(), value)) {
            case HOLDS -> then;
            case FAILS -> otherwise;
            case UNKNOWN -> then == otherwise ? then : Verdict.UNKNOWN;
        };
    }

    private Verdict ofBranch(@Nullable Schema branch) {
        return branch == null ? Verdict.HOLDS : of(branch, value);
    }

    @Override
    public Verdict atLeastOne(Check.AtLeastOne check) {
        return ofEach(check.schemas()).stream().reduce(Verdict.FAILS, Verdict::or);
    }

    @Override
    public Verdict exactlyOne(Check.ExactlyOne check) {
        List<Verdict> verdicts = ofEach(check.schemas());
        long held = verdicts.stream().filter(Verdict.HOLDS::equals).count();
        long unknown = verdicts.stream().filter(Verdict.UNKNOWN::equals).count();
        if (held > 1 || held + unknown == 0) {
            return Verdict.FAILS;
        }
        return unknown == 0 ? Verdict.HOLDS : Verdict.UNKNOWN;
    }

    private List<Verdict> ofEach(List<Schema> schemas) {
        return schemas.stream().map(each -> of(each, value)).toList();
    }

    @Override
    public Verdict not(Check.Not check) {
        return of(check.schema(), value).not();
    }

    @Override
    public Verdict advise(Check.Advise check) {
        return Verdict.HOLDS;
    }

    @Override
    public Verdict hasProperties(Check.HasProperties check) {
        return ofObject(object -> {
            Verdict all = check.names().stream().map(object::has).reduce(Verdict.HOLDS, Verdict::and);
            return check.trigger() == null
                    ? all
                    : object.has(check.trigger()).not().or(all);
        });
    }

    @Override
    public Verdict whenPresent(Check.WhenPresent check) {
        return ofObject(object -> object.has(check.property()).not().or(of(check.schema(), object)));
    }

    @Override
    public Verdict eachNamedProperty(Check.EachNamedProperty check) {
        return ofObject(object -> {
            Verdict verdict = Verdict.HOLDS;
            for (Map.Entry<String, Schema> entry : check.schemas().entrySet()) {
                Verdict has = object.has(entry.getKey());
                Partial property = object.present().getOrDefault(entry.getKey(), Partial.SOMETHING);
                verdict = verdict.and(has.not().or(of(entry.getValue(), property)));
            }
            return verdict;
        });
    }

    @Override
    public Verdict eachMatchingProperty(Check.EachMatchingProperty check) {
        return eachPresent(check.schema(), name -> check.pattern().matcher(name).find());
    }

    @Override
    public Verdict eachOtherProperty(Check.EachOtherProperty check) {
        return eachPresent(
                check.schema(),
                name -> !check.named().contains(name)
                        && check.matched().stream()
                                .noneMatch(pattern -> pattern.matcher(name).find()));
    }

    private Verdict eachPresent(Schema property, Predicate<String> meant) {
        return ofObject(object -> {
            Verdict verdict = rest(object);
            for (Map.Entry<String, Partial> present : object.present().entrySet()) {
                if (meant.test(present.getKey())) {
                    verdict = verdict.and(of(property, present.getValue()));
                }
            }
            return verdict;
        });
    }

    @Override
    public Verdict eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
        return ofObject(object -> {
            List<Evaluated> evaluated = Evaluated.properties(schema, schemaSet);
            Verdict verdict = rest(object);
            for (Map.Entry<String, Partial> property : object.present().entrySet()) {
                Verdict known = Verdict.FAILS;
                for (Evaluated each : evaluated) {
                    known = known.or(speaksOf(each, property.getKey()).and(all(each.when(), object)));
                }
                verdict = verdict.and(known.or(of(check.schema(), property.getValue())));
            }
            return verdict;
        });
    }

    private static Verdict speaksOf(Evaluated evaluated, String name) {
        return Verdict.of(evaluated.all()
                || evaluated.names().contains(name)
                || evaluated.patterns().stream()
                        .anyMatch(pattern -> pattern.java().matcher(name).find()));
    }

    private Verdict all(List<Condition> conditions, Partial.Properties object) {
        Verdict verdict = Verdict.HOLDS;
        for (Condition condition : conditions) {
            verdict = verdict.and(condition.accept(new Condition.Visitor<>() {
                @Override
                public Verdict holds(Condition.Holds holds) {
                    return PartialCheck.this.of(holds.schema(), object);
                }

                @Override
                public Verdict fails(Condition.Fails fails) {
                    return PartialCheck.this.of(fails.schema(), object).not();
                }

                @Override
                public Verdict has(Condition.Has has) {
                    return object.has(has.property());
                }
            }));
        }
        return verdict;
    }

    @Override
    public Verdict eachPropertyName(Check.EachPropertyName check) {
        return ofObject(object -> {
            Verdict verdict = rest(object);
            for (String name : object.present().keySet()) {
                verdict = verdict.and(of(check.schema(), new Partial.Known(StringNode.valueOf(name))));
            }
            return verdict;
        });
    }

    /** What an object's unknown properties do to a demand on all of its properties. */
    private static Verdict rest(Partial.Properties object) {
        return object.closed() ? Verdict.HOLDS : Verdict.UNKNOWN;
    }

    @Override
    public Verdict eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
        return ofArray(array -> Verdict.UNKNOWN);
    }

    @Override
    public Verdict leadingItems(Check.LeadingItems check) {
        return ofArray(array -> IntStream.range(0, Math.min(check.schemas().size(), array.size()))
                .mapToObj(i -> of(check.schemas().get(i), Partial.of(array.get(i))))
                .reduce(Verdict.HOLDS, Verdict::and));
    }

    @Override
    public Verdict eachItem(Check.EachItem check) {
        return ofArray(array -> IntStream.range(Math.min(check.from(), array.size()), array.size())
                .mapToObj(i -> of(check.schema(), Partial.of(array.get(i))))
                .reduce(Verdict.HOLDS, Verdict::and));
    }

    @Override
    public Verdict countOfItems(Check.CountOfItems check) {
        return ofArray(array -> {
            long fit = array.valueStream()
                    .filter(item -> of(check.schema(), Partial.of(item)) == Verdict.HOLDS)
                    .count();
            return Verdict.of(fit >= check.min() && fit <= check.max());
        });
    }

    private Verdict of(Schema other, Partial instance) {
        return evaluation.of(other, instance, depth);
    }

    /** The verdict of a check that other values than objects pass. */
    private Verdict ofObject(Function<Partial.Properties, Verdict> verdict) {
        return value.accept(new Partial.Visitor<>() {
            @Override
            public Verdict something(Partial.Something any) {
                return Verdict.UNKNOWN;
            }

            @Override
            public Verdict known(Partial.Known known) {
                return Verdict.HOLDS;
            }

            @Override
            public Verdict properties(Partial.Properties object) {
                return verdict.apply(object);
            }
        });
    }

    /** The verdict of a check that other values than arrays pass. */
    private Verdict ofArray(Function<JsonNode, Verdict> verdict) {
        return value.accept(new Partial.Visitor<>() {
            @Override
            public Verdict something(Partial.Something any) {
                return Verdict.UNKNOWN;
            }

            @Override
            public Verdict known(Partial.Known known) {
                return known.value().isArray() ? verdict.apply(known.value()) : Verdict.HOLDS;
            }

            @Override
            public Verdict properties(Partial.Properties object) {
                return Verdict.HOLDS;
            }
        });
    }
}
