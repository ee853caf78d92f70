package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BranchTree;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Required;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties that validators are given by others, which looked them up already: where a schema and one that it takes
 * in by {@code allOf}, {@code oneOf} or {@code $ref} speak of the same properties, an object is asked for each only once.
 */
final class HoistedProperties {

    /** Fewer properties in common are not worth a method. */
    private static final int FEW = 2;

    /** More parameters are more than anybody reads. */
    private static final int MANY = 12;

    private final Map<Location, List<String>> given = new HashMap<>();
    private final Map<Location, Set<String>> askedAgain = new HashMap<>();
    private final SchemaSet schemas;
    private final Plan plan;
    private final CommonSubschemas common;
    private final boolean asking;

    private HoistedProperties(SchemaSet schemas, Plan plan, CommonSubschemas common, boolean asking) {
        this.schemas = schemas;
        this.plan = plan;
        this.common = common;
        this.asking = asking;
    }

    /** Nothing is given to any validator: each looks up all that it speaks of, so that one sees what that is. */
    static HoistedProperties asking(SchemaSet schemas, Plan plan, CommonSubschemas common) {
        return new HoistedProperties(schemas, plan, common, true);
    }

    /** @param looksUp the properties that the validator of a schema with a class of its own asks for */
    static HoistedProperties of(
            SchemaSet schemas, Plan plan, CommonSubschemas common, Function<Schema, List<String>> looksUp) {
        HoistedProperties all = new HoistedProperties(schemas, plan, common, false);
        Map<Location, List<String>> known = new LinkedHashMap<>();
        Function<Schema, List<String>> asks = schema -> {
            List<String> names = known.get(schema.at());
            if (names == null) {
                names = looksUp.apply(schema);
                known.put(schema.at(), names);
            }
            return names;
        };
        Map<Location, Set<String>> shared = new HashMap<>();
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(OneOf.class).ifPresent(one -> all.askedAgain.put(schema.at(), all.askedAgain(one, asks)));
            Set<String> own = all.own(schema);
            if (own.size() >= FEW) {
                all.parts(schema)
                        .forEach(part -> shared.computeIfAbsent(part.at(), at -> new HashSet<>())
                                .addAll(all.shared(own, part, asks)));
            }
        }
        // In one order everywhere, so that a call leaves the arguments where they are.
        List<String> order =
                known.values().stream().flatMap(List::stream).distinct().toList();
        shared.forEach((at, names) -> {
            if (names.size() >= FEW && names.size() <= MANY) {
                all.given.put(at, order.stream().filter(names::contains).toList());
            }
        });
        return all;
    }

    private List<String> shared(Set<String> own, Schema part, Function<Schema, List<String>> asks) {
        List<String> shared = asks.apply(part).stream().filter(own::contains).toList();
        return shared.size() < FEW ? List.of() : shared;
    }

    /**
     * The properties that a value is asked for whichever branch it takes, and more than once in the code: by what tells
     * the branches apart, by what they have in common, by the rest of each.
     */
    private Set<String> askedAgain(OneOf one, Function<Schema, List<String>> asks) {
        Optional<BranchTree> tree = tree(one);
        List<Schema> before = common.of(one.schemas());
        if (tree.isEmpty() || before.isEmpty()) {
            return Set.of();
        }
        List<List<String>> always = new ArrayList<>(List.of(tree.get().properties()));
        before.forEach(part -> always.add(asks.apply(part)));
        List<List<String>> branches =
                one.schemas().stream().map(this::meant).map(asks).toList();
        List<List<String>> places =
                Stream.concat(always.stream(), branches.stream()).toList();
        return places.stream()
                .flatMap(List::stream)
                .filter(name -> always.stream().anyMatch(names -> names.contains(name))
                        || branches.stream().allMatch(names -> names.contains(name)))
                .filter(name ->
                        places.stream().filter(names -> names.contains(name)).count() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The properties that the validator of a schema may be given; empty where it looks them up itself. */
    List<String> of(Schema schema) {
        return given.getOrDefault(schema.at(), List.of());
    }

    /** Whether a schema that takes in another gives it properties. */
    boolean isGiven(Schema part, Schema by) {
        return common.before(part).isEmpty() && common(part, own(by)).size() >= FEW;
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

    /** What a schema and those inside its class speak of and give to others. */
    Set<String> inClass(Schema root) {
        Set<String> names = new LinkedHashSet<>(by(root));
        root.keywords().stream()
                .flatMap(keyword -> keyword.subschemas().stream())
                .filter(inside -> !plan.validators().containsKey(inside.at()))
                .forEach(inside -> names.addAll(inClass(inside)));
        return names;
    }

    private List<String> common(Schema part, Set<String> own) {
        return of(part).stream().filter(own::contains).toList();
    }

    /** The schemas with classes of their own that a schema takes in. */
    private Stream<Schema> parts(Schema schema) {
        return schema.keywords().stream()
                .flatMap(this::parts)
                .filter(part -> plan.validators().containsKey(part.at()));
    }

    /** A schema that has a method for its rest is given properties by the choice that it is a branch of, and no other. */
    private Stream<Schema> parts(Keyword keyword) {
        if (keyword instanceof OneOf one) {
            List<Schema> before = common.of(one.schemas());
            Stream<Schema> branches =
                    tree(one).isPresent() ? one.schemas().stream().map(this::meant) : Stream.empty();
            return before.isEmpty() ? branches.filter(this::isWhole) : Stream.concat(before.stream(), branches);
        }
        Stream<Schema> parts = keyword instanceof Ref ref
                ? Stream.of(schemas.at(ref.target()))
                : keyword instanceof AllOf all ? all.schemas().stream() : Stream.empty();
        return parts.map(this::meant).filter(this::isWhole);
    }

    private boolean isWhole(Schema schema) {
        return common.before(schema).isEmpty();
    }

    private Schema meant(Schema schema) {
        return ValidatorScope.meant(schema, schemas, plan);
    }

    private Optional<BranchTree> tree(OneOf one) {
        return BranchTree.of(one.schemas(), schemas);
    }

    /** The properties that a schema speaks of, or that tell the branches of its {@code oneOf} apart. */
    private Set<String> own(Schema schema) {
        Set<String> own = new HashSet<>();
        schema.keyword(Properties.class)
                .ifPresent(all -> own.addAll(all.schemas().keySet()));
        schema.keyword(Required.class).ifPresent(all -> own.addAll(all.names()));
        schema.keyword(OneOf.class).flatMap(this::tree).ifPresent(tree -> own.addAll(tree.properties()));
        own.addAll(askedAgain.getOrDefault(schema.at(), Set.of()));
        return own;
    }
}
