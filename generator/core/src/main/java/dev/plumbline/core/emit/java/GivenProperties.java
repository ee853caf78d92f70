package dev.plumbline.core.emit.java;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.BranchTree;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Required;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The properties that validators are given by others, which looked them up already: where a schema and one that it takes
 * in by {@code allOf}, {@code oneOf} or {@code $ref} speak of the same properties, an object is asked for each only once.
 */
final class GivenProperties {

    /** Fewer properties in common are not worth a method. */
    private static final int FEW = 2;

    /** More parameters are more than anybody reads. */
    private static final int MANY = 12;

    private final Map<Location, List<String>> given = new HashMap<>();
    private final Rules rules;
    private final Plan plan;
    private final boolean asking;

    private GivenProperties(Rules rules, Plan plan, boolean asking) {
        this.rules = rules;
        this.plan = plan;
        this.asking = asking;
    }

    /** Nothing is given to any validator: each looks up all that it speaks of, so that one sees what that is. */
    static GivenProperties asking(Rules rules, Plan plan) {
        return new GivenProperties(rules, plan, true);
    }

    /** @param looksUp the properties that the validator of a schema with a class of its own asks for */
    static GivenProperties of(Rules rules, Plan plan, Function<Schema, List<String>> looksUp) {
        GivenProperties all = new GivenProperties(rules, plan, false);
        Map<Location, List<String>> known = new HashMap<>();
        Map<Location, Set<String>> common = new HashMap<>();
        for (Schema schema : rules.schemas().values()) {
            Set<String> own = all.own(schema);
            if (own.size() >= FEW) {
                all.parts(schema)
                        .forEach(part -> common.computeIfAbsent(part.at(), at -> new HashSet<>())
                                .addAll(all.shared(own, known, part, looksUp)));
            }
        }
        common.forEach((at, names) -> {
            if (names.size() >= FEW && names.size() <= MANY) {
                List<String> asked = Objects.requireNonNull(known.get(at), "what has names in common was looked up");
                all.given.put(at, asked.stream().filter(names::contains).toList());
            }
        });
        return all;
    }

    private List<String> shared(
            Set<String> own, Map<Location, List<String>> known, Schema part, Function<Schema, List<String>> looksUp) {
        List<String> names = known.get(part.at());
        if (names == null) {
            names = looksUp.apply(part);
            known.put(part.at(), names);
        }
        List<String> shared = names.stream().filter(own::contains).toList();
        return shared.size() < FEW ? List.of() : shared;
    }

    /** The properties that the validator of a schema may be given; empty where it looks them up itself. */
    List<String> of(Schema schema) {
        return given.getOrDefault(schema.at(), List.of());
    }

    /** Whether a schema that takes in another gives it properties. */
    boolean isGiven(Schema part, Schema by) {
        return common(part, own(by)).size() >= FEW;
    }

    /** The properties that a schema speaks of and gives to others. */
    Set<String> by(Schema schema) {
        Set<String> own = own(schema);
        if (asking) {
            return own;
        }
        Set<String> names = new LinkedHashSet<>();
        parts(schema)
                .map(part -> common(part, own))
                .filter(common -> common.size() >= FEW)
                .forEach(names::addAll);
        return names;
    }

    private List<String> common(Schema part, Set<String> own) {
        return of(part).stream().filter(own::contains).toList();
    }

    /** The schemas with classes of their own that a schema takes in. */
    private Stream<Schema> parts(Schema schema) {
        return schema.keywords().stream()
                .flatMap(this::parts)
                .map(part -> ValidatorScope.meant(part, rules, plan))
                .filter(part -> plan.validators().containsKey(part.at()));
    }

    private Stream<Schema> parts(Keyword keyword) {
        if (keyword instanceof Ref ref) {
            return Stream.of(rules.at(ref.target()));
        }
        return keyword instanceof AllOf
                        || keyword instanceof OneOf one && tree(one).isPresent()
                ? keyword.subschemas().stream()
                : Stream.empty();
    }

    private Optional<BranchTree> tree(OneOf one) {
        return BranchTree.of(one.schemas(), rules);
    }

    /** The properties that a schema speaks of, or that tell the branches of its {@code oneOf} apart. */
    private Set<String> own(Schema schema) {
        Set<String> own = new HashSet<>();
        schema.keyword(Properties.class)
                .ifPresent(all -> own.addAll(all.schemas().keySet()));
        schema.keyword(Required.class).ifPresent(all -> own.addAll(all.names()));
        schema.keyword(OneOf.class).flatMap(this::tree).ifPresent(tree -> own.addAll(tree.properties()));
        return own;
    }
}
