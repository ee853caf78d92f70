package dev.plumbline.core.plan;

import dev.plumbline.core.load.Pointers;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BranchTree;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.core.schema.keyword.annotation.Advisories;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.validator.ConstantKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names inside one validator class. */
public final class ValidatorNames {

    /** What the printed methods call their parameters and their own variables. */
    private static final Set<String> PARAMETERS = Set.of(
            "value", "report", "verdicts", "anyProperty", "anyName", "anyItem", "anyTest", "i", "matches", "required");

    /** What no variable of theirs can be called. */
    private static final Set<String> TAKEN = Reserved.union(Reserved.MEMBERS, PARAMETERS);

    private final Map<Location, String> methods = new HashMap<>();
    private final Map<Location, Map<String, String>> constants = new HashMap<>();
    private final Map<String, String> locals = new LinkedHashMap<>();
    private final Map<Location, String> conditions = new HashMap<>();

    /** The constant that says where the class's schema stands. */
    public static final String LOCATION = "SCHEMA";

    /** The key of a schema's title and sentence. */
    public static final String TEXT = "text";

    private ValidatorNames() {}

    /** The names for a schema and all schemas in it; those that it only refers to are other classes. */
    public static ValidatorNames of(Schema root, SchemaSet schemaSet) {
        return of(root, schemaSet, Set.of());
    }

    /**
     * As {@link #of(Schema, Rules)}.
     *
     * @param lookedUp properties that get local variables, too, whether or not a keyword here names them
     */
    public static ValidatorNames of(Schema root, SchemaSet schemaSet, Set<String> lookedUp) {
        ValidatorNames names = new ValidatorNames();
        Map<Location, String> stems = SchemaStems.of(root);
        List<Schema> schemas = new ArrayList<>();
        collect(root, schemas);
        NameAllocator methods = NameAllocator.members(Set.of());
        NameAllocator constants = NameAllocator.members(Set.of("INSTANCE", LOCATION));
        Set<String> properties = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            String stem = Objects.requireNonNull(stems.get(schema.at()), "each schema in the root has a stem");
            // Stems that differ may be alike without their underscores.
            names.methods.put(schema.at(), methods.add(JavaNames.capital(JavaNames.member(stem))));
            Map<String, String> byKeyword = names.constants.computeIfAbsent(schema.at(), at -> new HashMap<>());
            String prefix = schema == root ? "" : stem + " ";
            constants(schema, schemaSet)
                    .forEach((key, words) -> byKeyword.put(key, constants.add(JavaNames.constant(prefix + words))));
            schema.keywords().forEach(keyword -> properties(keyword, schemaSet, properties));
        }
        properties.addAll(lookedUp);
        List<String> texts = List.copyOf(properties);
        NameAllocator pool = NameAllocator.members(TAKEN);
        List<String> locals = pool.addAll(texts, JavaNames::member);
        for (int i = 0; i < texts.size(); i++) {
            names.locals.put(texts.get(i), locals.get(i));
        }
        names.conditions(schemas, schemaSet, pool);
        return names;
    }

    private void conditions(List<Schema> schemas, SchemaSet schemaSet, NameAllocator pool) {
        for (Schema schema : schemas) {
            if (schema.keyword(UnevaluatedProperties.class).isPresent()
                    || schema.keyword(UnevaluatedItems.class).isPresent()) {
                for (ConditionalSchemas.Part part :
                        ConditionalSchemas.of(schema, schemaSet).parts()) {
                    part.when().stream()
                            .flatMap(Condition::schemas)
                            .forEach(decided -> conditions.computeIfAbsent(
                                    decided.at(), at -> pool.add("is" + methods.getOrDefault(at, words(at)))));
                }
            }
        }
    }

    /** For a schema in another class: its own name and where it stands. */
    private static String words(Location at) {
        List<String> steps = Pointers.names(at.pointer());
        List<String> last = steps.subList(Math.max(steps.size() - 3, 0), steps.size());
        return JavaNames.capital(JavaNames.member(String.join(" ", last)));
    }

    private static void collect(Schema schema, List<Schema> schemas) {
        schemas.add(schema);
        schema.keywords().forEach(keyword -> keyword.subschemas().forEach(inner -> collect(inner, schemas)));
    }

    /** The constants that a schema may need: the key under which each is asked for, and the words of its name. */
    private static Map<String, String> constants(Schema schema, SchemaSet schemaSet) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Keyword keyword : schema.keywords()) {
            words.put(keyword.name(), keyword.name());
            if (keyword instanceof OneOf || keyword instanceof AnyOf) {
                words.put(branches(keyword.name()), keyword.name() + " branches");
            } else if (keyword instanceof AdditionalProperties others) {
                words.put(ConstantKey.KNOWN_NAMES, "known names");
                numbered(others.matched().size(), i -> words.put(ConstantKey.knownPattern(i), "known pattern " + i));
            } else if (keyword instanceof PatternProperties matching) {
                numbered(matching.schemas().size(), i -> words.put(ConstantKey.pattern(i), "name pattern " + i));
            } else if (keyword instanceof UnevaluatedProperties) {
                evaluated(Evaluated.properties(schema, schemaSet), words);
            } else if (keyword instanceof DependentRequired dependent) {
                dependent
                        .names()
                        .keySet()
                        .forEach(name -> words.put(dependent(keyword.name(), name), "required with " + name));
            } else if (keyword instanceof Advisories all) {
                numbered(
                        all.advisories().size(),
                        i -> words.put(
                                advisory(i),
                                "advisory " + all.advisories().get(i).id()));
            }
        }
        words.put(TEXT, "text");
        List.copyOf(words.keySet()).forEach(key -> {
            words.put(table(key), words.get(key) + " table");
            words.put(rule(key), words.get(key) + " rule");
        });
        return words;
    }

    private static void evaluated(List<Evaluated> evaluated, Map<String, String> words) {
        numbered(evaluated.size(), i -> {
            words.put(ConstantKey.evaluatedNames(i), ConstantKey.evaluatedNames(i));
            numbered(
                    evaluated.get(i).patterns().size(),
                    j -> words.put(ConstantKey.evaluatedPattern(i, j), "evaluated pattern"));
        });
    }

    private static void numbered(int count, IntConsumer each) {
        IntStream.range(0, count).forEach(each);
    }

    /** The key of the branches of a {@code oneOf} or {@code anyOf}. */
    public static String branches(String keyword) {
        return keyword + " branches";
    }

    /** The key of what a property requires by {@code dependentRequired} or an older word for it. */
    public static String dependent(String keyword, String property) {
        return keyword + " with " + property;
    }

    /** The key of the names that a keyword gives, where these are so many that they are a table. */
    public static String table(String key) {
        return key + " table";
    }

    /** The key of a keyword's rule, where it stands beside what is tested. */
    public static String rule(String key) {
        return key + " rule";
    }

    /** The key of the n-th advisory. */
    public static String advisory(int index) {
        return "advisory " + index;
    }

    private static void properties(Keyword keyword, SchemaSet schemaSet, Set<String> names) {
        if (keyword instanceof Properties properties) {
            names.addAll(properties.schemas().keySet());
        } else if (keyword instanceof Required required) {
            names.addAll(required.names());
        } else if (keyword instanceof DependentRequired dependent) {
            names.addAll(dependent.names().keySet());
        } else if (keyword instanceof DependentSchemas dependent) {
            names.addAll(dependent.schemas().keySet());
        } else if (keyword instanceof OneOf one) {
            BranchTree.of(one.schemas(), schemaSet).ifPresent(tree -> names.addAll(tree.properties()));
        }
    }

    /** What to put after a verb: {@code ThenSize} for {@code isValidThenSize}. */
    public String method(Location schema) {
        return known(methods.get(schema), schema, "");
    }

    /**
     * The constant for what a keyword says.
     *
     * @param keyword one of the schema's keywords, or a key of this class
     */
    public String constant(Location schema, String keyword) {
        return known(constants.getOrDefault(schema, Map.of()).get(keyword), schema, keyword);
    }

    /** The local variable that holds a property's value. */
    public String local(String property) {
        String name = locals.get(property);
        if (name == null) {
            throw new IllegalArgumentException("no keyword of this schema names the property " + property);
        }
        return name;
    }

    /** The properties that keywords of this schema name, in the order of the document, and others that are looked up. */
    public Set<String> locals() {
        return Collections.unmodifiableSet(locals.keySet());
    }

    /** The local variable that holds whether a value satisfies a schema. */
    public String condition(Location schema) {
        return known(conditions.get(schema), schema, "condition");
    }

    /** Whether a schema stands in this class's. */
    public boolean knows(Location schema) {
        return methods.containsKey(schema);
    }

    private static String known(@Nullable String name, Location schema, String keyword) {
        if (name == null) {
            throw new IllegalArgumentException("not in this validator: " + schema + " " + keyword);
        }
        return name;
    }
}
