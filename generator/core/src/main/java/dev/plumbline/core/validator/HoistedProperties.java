package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BranchTree;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Required;
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
 * The properties that validators are given by others, which looked them up already. A look-up costs a hash and a cache
 * miss, and a schema and one that it takes in by {@code allOf}, {@code oneOf} or {@code $ref} often speak of the same
 * properties of the same object: so the one in front looks each up once, and passes it on as a parameter.
 *
 * <p>It is found in this order:
 *
 * <ol>
 *   <li>Each class says what it would look up by itself ({@code lookups}).
 *   <li>A {@code oneOf} looks up for its branches what is needed whichever branch is taken, and in more than one place
 *       ({@link #lookedUpAgain}); what only one branch needs stays there, or values of the other branches would pay.
 *   <li>What a schema speaks of and one that it takes in looks up is passed on. Where several take in the same schema,
 *       its method has a parameter for what any of them can give; the others look it up in the call, as the method would
 *       have done.
 *   <li>One order of parameters everywhere, so that a method that passes on what it was given leaves them in their
 *       registers.
 * </ol>
 *
 * <p>A missing property is passed on as null, which is what a look-up gives: no verdict can change.
 */
public final class HoistedProperties {

    /** Fewer properties in common are not worth a method. */
    private static final int FEW = 2;

    /** More parameters are more than anybody reads. */
    private static final int MANY = 12;

    private final Map<Location, List<String>> hoisted = new HashMap<>();
    private final Map<Location, Set<String>> lookedUpAgain = new HashMap<>();
    private final SchemaSet schemas;
    private final SchemaFacts run;
    private final CommonSubschemas common;
    private final boolean isNone;

    private HoistedProperties(SchemaFacts run, boolean isNone) {
        this.schemas = run.schemas();
        this.run = run;
        this.common = run.commonSubschemas();
        this.isNone = isNone;
    }

    /** No validator is given anything: each looks up all that it speaks of, so that one sees what that is. */
    public static HoistedProperties none(SchemaFacts run) {
        return new HoistedProperties(run, true);
    }

    /** Whether no validator is given anything, so that each shows what it would look up. */
    boolean isNone() {
        return isNone;
    }

    /** @param lookups the properties that the validator of a schema with a class of its own looks up by itself */
    public static HoistedProperties of(SchemaFacts run, Function<Schema, List<String>> lookups) {
        HoistedProperties all = new HoistedProperties(run, false);
        Map<Location, List<String>> known = new LinkedHashMap<>();
        all.find(known, schema -> {
            List<String> names = known.get(schema.at());
            if (names == null) {
                names = lookups.apply(schema);
                known.put(schema.at(), names);
            }
            return names;
        });
        return all;
    }

    private void find(Map<Location, List<String>> known, Function<Schema, List<String>> lookups) {
        Map<Location, Set<String>> shared = new HashMap<>();
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(OneOf.class).ifPresent(one -> lookedUpAgain.put(schema.at(), lookedUpAgain(one, lookups)));
            Set<String> own = own(schema);
            if (own.size() >= FEW) {
                parts(schema)
                        .forEach(part -> shared.computeIfAbsent(part.at(), at -> new HashSet<>())
                                .addAll(shared(own, part, lookups)));
            }
        }
        List<String> order =
                known.values().stream().flatMap(List::stream).distinct().toList();
        shared.forEach((at, names) -> {
            if (names.size() >= FEW && names.size() <= MANY) {
                hoisted.put(at, order.stream().filter(names::contains).toList());
            }
        });
    }

    private List<String> shared(Set<String> own, Schema part, Function<Schema, List<String>> lookups) {
        List<String> shared = lookups.apply(part).stream().filter(own::contains).toList();
        return shared.size() < FEW ? List.of() : shared;
    }

    /**
     * The properties that are looked up whichever branch a value takes, and in more than one place of the code: by what
     * tells the branches apart, by what they have in common, by the rest of each.
     */
    private Set<String> lookedUpAgain(OneOf one, Function<Schema, List<String>> lookups) {
        Optional<BranchTree> tree = tree(one);
        List<Schema> before = common.of(one.schemas());
        if (tree.isEmpty() || before.isEmpty()) {
            return Set.of();
        }
        List<List<String>> always = new ArrayList<>(List.of(tree.get().properties()));
        before.forEach(part -> always.add(lookups.apply(part)));
        List<List<String>> branches =
                one.schemas().stream().map(this::dereference).map(lookups).toList();
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

    /** The properties that the method of a schema has parameters for; empty where it looks them up itself. */
    public List<String> of(Schema schema) {
        return hoisted.getOrDefault(schema.at(), List.of());
    }

    /** Whether a schema that takes in another gives it properties. */
    boolean isHoisted(Schema part, Schema by) {
        return common.before(part).isEmpty() && common(part, own(by)).size() >= FEW;
    }

    /** The properties that a schema speaks of and gives to others. */
    Set<String> by(Schema schema) {
        Set<String> own = own(schema);
        if (isNone) {
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
    public Set<String> inClass(Schema root) {
        Set<String> names = new LinkedHashSet<>(by(root));
        root.keywords().stream()
                .flatMap(keyword -> keyword.subschemas().stream())
                .filter(inside -> !run.isRoot(inside))
                .forEach(inside -> names.addAll(inClass(inside)));
        return names;
    }

    private List<String> common(Schema part, Set<String> own) {
        return of(part).stream().filter(own::contains).toList();
    }

    /** The schemas with classes of their own that a schema takes in. */
    private Stream<Schema> parts(Schema schema) {
        return schema.keywords().stream().flatMap(this::parts).filter(part -> run.isRoot(part));
    }

    /** A schema that has a method for its rest is given properties by the choice that it is a branch of, and no other. */
    private Stream<Schema> parts(Keyword keyword) {
        if (keyword instanceof OneOf one) {
            List<Schema> before = common.of(one.schemas());
            Stream<Schema> branches =
                    tree(one).isPresent() ? one.schemas().stream().map(this::dereference) : Stream.empty();
            return before.isEmpty() ? branches.filter(this::isWhole) : Stream.concat(before.stream(), branches);
        }
        Stream<Schema> parts = keyword instanceof Ref ref
                ? Stream.of(schemas.at(ref.target()))
                : keyword instanceof AllOf all ? all.schemas().stream() : Stream.empty();
        return parts.map(this::dereference).filter(this::isWhole);
    }

    private boolean isWhole(Schema schema) {
        return common.before(schema).isEmpty();
    }

    private Schema dereference(Schema schema) {
        return run.dereference(schema);
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
        own.addAll(lookedUpAgain.getOrDefault(schema.at(), Set.of()));
        return own;
    }
}
