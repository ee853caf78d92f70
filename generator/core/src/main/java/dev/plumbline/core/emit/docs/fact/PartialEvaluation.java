package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.runtime.validation.Assertions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Holds partly known values against schemas. The verdict is certain: {@link Verdict#FAILS} only where no completion of
 * the value could satisfy the schema, as far as the value's other parts are independent of each other.
 */
final class PartialEvaluation {

    /** References that lead back to themselves for the same value end here. */
    private static final int DEEPEST = 64;

    private final SchemaSet schemaSet;

    PartialEvaluation(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
    }

    Verdict of(Schema schema, Partial value) {
        return of(schema, value, 0);
    }

    private Verdict of(Schema schema, Partial value, int depth) {
        if (depth > DEEPEST) {
            return Verdict.UNKNOWN;
        }
        Verdict verdict = Verdict.HOLDS;
        for (Keyword keyword : schema.keywords()) {
            for (Check check : keyword.checks()) {
                verdict = verdict.and(
                        check instanceof Check.EachUnevaluatedProperty rest
                                ? unevaluated(schema, rest, value, depth + 1)
                                : of(check, value, depth + 1));
            }
        }
        return verdict;
    }

    private Verdict of(Check check, Partial value, int depth) {
        if (check instanceof Check.Test test) {
            return value instanceof Partial.Known known
                    ? Verdict.of(AssertionVerdict.holds(test, known.value()))
                    : Verdict.UNKNOWN;
        } else if (check instanceof Check.HasType type) {
            return hasType(type.types(), value);
        } else if (check instanceof Check.Never) {
            return Verdict.FAILS;
        } else if (check instanceof Check.Refer refer) {
            return of(schemaSet.at(refer.target()), value, depth);
        } else if (check instanceof Check.Satisfy satisfy) {
            return of(satisfy.schema(), value, depth);
        } else if (check instanceof Check.Conditional conditional) {
            return conditional(conditional, value, depth);
        } else if (check instanceof Check.AtLeastOne any) {
            return all(any.schemas(), value, depth).stream().reduce(Verdict.FAILS, Verdict::or);
        } else if (check instanceof Check.ExactlyOne one) {
            return exactlyOne(all(one.schemas(), value, depth));
        } else if (check instanceof Check.Not not) {
            return of(not.schema(), value, depth).not();
        } else if (check instanceof Check.Advise) {
            return Verdict.HOLDS;
        } else if (value instanceof Partial.Properties object) {
            return ofObject(check, object, depth);
        } else if (value instanceof Partial.Known known) {
            return known.value().isArray() ? ofArray(check, known.value(), depth) : Verdict.HOLDS;
        }
        return Verdict.UNKNOWN;
    }

    private Verdict unevaluated(Schema schema, Check.EachUnevaluatedProperty check, Partial value, int depth) {
        if (!(value instanceof Partial.Properties object)) {
            return value instanceof Partial.Known ? Verdict.HOLDS : Verdict.UNKNOWN;
        }
        List<Evaluated> evaluated = Evaluated.properties(schema, schemaSet);
        Verdict verdict = rest(object);
        for (Map.Entry<String, Partial> property : object.present().entrySet()) {
            Verdict known = Verdict.FAILS;
            for (Evaluated each : evaluated) {
                known = known.or(speaksOf(each, property.getKey()).and(all(each.when(), object, depth)));
            }
            verdict = verdict.and(known.or(of(check.schema(), property.getValue(), depth)));
        }
        return verdict;
    }

    private static Verdict speaksOf(Evaluated evaluated, String name) {
        return Verdict.of(evaluated.all()
                || evaluated.names().contains(name)
                || evaluated.patterns().stream()
                        .anyMatch(pattern -> pattern.java().matcher(name).find()));
    }

    private Verdict all(List<Condition> conditions, Partial.Properties object, int depth) {
        Verdict verdict = Verdict.HOLDS;
        for (Condition condition : conditions) {
            verdict = verdict.and(condition.accept(new Condition.Visitor<>() {
                @Override
                public Verdict holds(Condition.Holds holds) {
                    return of(holds.schema(), object, depth);
                }

                @Override
                public Verdict fails(Condition.Fails fails) {
                    return of(fails.schema(), object, depth).not();
                }

                @Override
                public Verdict has(Condition.Has has) {
                    return object.has(has.property());
                }
            }));
        }
        return verdict;
    }

    private static Verdict hasType(Set<JsonType> types, Partial value) {
        if (value instanceof Partial.Known known) {
            return Verdict.of(types.contains(type(known.value()))
                    || types.contains(JsonType.INTEGER) && Assertions.isInteger(known.value())
                    || types.contains(JsonType.NUMBER) && known.value().isNumber());
        }
        return value instanceof Partial.Properties ? Verdict.of(types.contains(JsonType.OBJECT)) : Verdict.UNKNOWN;
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

    private Verdict conditional(Check.Conditional check, Partial value, int depth) {
        Verdict then = ofBranch(check.then(), value, depth);
        Verdict otherwise = ofBranch(check.otherwise(), value, depth);
        return switch (of(check.condition(), value, depth)) {
            case HOLDS -> then;
            case FAILS -> otherwise;
            case UNKNOWN -> then == otherwise ? then : Verdict.UNKNOWN;
        };
    }

    private Verdict ofBranch(@Nullable Schema branch, Partial value, int depth) {
        return branch == null ? Verdict.HOLDS : of(branch, value, depth);
    }

    private List<Verdict> all(List<Schema> schemas, Partial value, int depth) {
        return schemas.stream().map(schema -> of(schema, value, depth)).toList();
    }

    private static Verdict exactlyOne(List<Verdict> verdicts) {
        long held = verdicts.stream().filter(Verdict.HOLDS::equals).count();
        long unknown = verdicts.stream().filter(Verdict.UNKNOWN::equals).count();
        if (held > 1 || held + unknown == 0) {
            return Verdict.FAILS;
        }
        return unknown == 0 ? Verdict.HOLDS : Verdict.UNKNOWN;
    }

    private Verdict ofObject(Check check, Partial.Properties object, int depth) {
        if (check instanceof Check.HasProperties required) {
            Verdict all = required.names().stream().map(object::has).reduce(Verdict.HOLDS, Verdict::and);
            return required.trigger() == null
                    ? all
                    : object.has(required.trigger()).not().or(all);
        } else if (check instanceof Check.WhenPresent dependent) {
            return object.has(dependent.property()).not().or(of(dependent.schema(), object, depth));
        } else if (check instanceof Check.EachNamedProperty named) {
            return eachNamed(named.schemas(), object, depth);
        } else if (check instanceof Check.EachMatchingProperty matching) {
            return eachPresent(
                    object,
                    matching.schema(),
                    name -> matching.pattern().matcher(name).find(),
                    depth);
        } else if (check instanceof Check.EachOtherProperty other) {
            return eachPresent(
                    object,
                    other.schema(),
                    name -> !other.named().contains(name)
                            && other.matched().stream()
                                    .noneMatch(p -> p.matcher(name).find()),
                    depth);
        } else if (check instanceof Check.EachPropertyName names) {
            Verdict verdict = rest(object);
            for (String name : object.present().keySet()) {
                verdict = verdict.and(of(names.schema(), new Partial.Known(StringNode.valueOf(name)), depth));
            }
            return verdict;
        }
        return Verdict.HOLDS;
    }

    private Verdict eachNamed(Map<String, Schema> schemas, Partial.Properties object, int depth) {
        Verdict verdict = Verdict.HOLDS;
        for (Map.Entry<String, Schema> entry : schemas.entrySet()) {
            Verdict has = object.has(entry.getKey());
            Partial value = object.present().getOrDefault(entry.getKey(), Partial.SOMETHING);
            verdict = verdict.and(has.not().or(of(entry.getValue(), value, depth)));
        }
        return verdict;
    }

    private Verdict eachPresent(Partial.Properties object, Schema schema, Predicate<String> meant, int depth) {
        Verdict verdict = rest(object);
        for (Map.Entry<String, Partial> property : object.present().entrySet()) {
            if (meant.test(property.getKey())) {
                verdict = verdict.and(of(schema, property.getValue(), depth));
            }
        }
        return verdict;
    }

    /** What an object's unknown properties do to a demand on all of its properties. */
    private static Verdict rest(Partial.Properties object) {
        return object.closed() ? Verdict.HOLDS : Verdict.UNKNOWN;
    }

    private Verdict ofArray(Check check, JsonNode array, int depth) {
        if (check instanceof Check.EachUnevaluatedItem) {
            return Verdict.UNKNOWN;
        } else if (check instanceof Check.EachItem each) {
            return IntStream.range(Math.min(each.from(), array.size()), array.size())
                    .mapToObj(i -> of(each.schema(), Partial.of(array.get(i)), depth))
                    .reduce(Verdict.HOLDS, Verdict::and);
        } else if (check instanceof Check.LeadingItems leading) {
            return IntStream.range(0, Math.min(leading.schemas().size(), array.size()))
                    .mapToObj(i -> of(leading.schemas().get(i), Partial.of(array.get(i)), depth))
                    .reduce(Verdict.HOLDS, Verdict::and);
        } else if (check instanceof Check.CountOfItems count) {
            long fit = array.valueStream()
                    .filter(item -> of(count.schema(), Partial.of(item), depth) == Verdict.HOLDS)
                    .count();
            return Verdict.of(fit >= count.min() && fit <= count.max());
        }
        return Verdict.HOLDS;
    }
}
