package dev.plumbline.core.plan;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.DependentRequired;
import dev.plumbline.core.schema.keyword.DependentSchemas;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Required;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names inside one validator class. */
public final class ValidatorNames {

    /** What the printed methods call their parameters. */
    private static final Set<String> PARAMETERS = Set.of("value", "report");

    private final Map<Location, String> methods = new HashMap<>();
    private final Map<Location, Map<String, String>> constants = new HashMap<>();
    private final Map<String, String> locals = new HashMap<>();

    private ValidatorNames() {}

    /** The names for a schema and all schemas in it; those that it only refers to are other classes. */
    public static ValidatorNames of(Schema root, Rules rules) {
        ValidatorNames names = new ValidatorNames();
        Map<Location, String> stems = SchemaStems.of(root);
        List<Schema> schemas = new ArrayList<>();
        collect(root, schemas);
        Names constants = Names.members(Set.of("INSTANCE"));
        Set<String> properties = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            String stem = stems.get(schema.at());
            names.methods.put(schema.at(), JavaNames.capital(JavaNames.member(stem)));
            Map<String, String> byKeyword = names.constants.computeIfAbsent(schema.at(), at -> new HashMap<>());
            String prefix = schema == root ? "" : stem + " ";
            for (String keyword : keywords(schema)) {
                byKeyword.put(keyword, constants.add(JavaNames.constant(prefix + keyword)));
            }
            schema.keywords().forEach(keyword -> properties(keyword, properties));
        }
        List<String> texts = List.copyOf(properties);
        List<String> locals =
                Names.members(Reserved.union(Reserved.MEMBERS, PARAMETERS)).addAll(texts, JavaNames::member);
        for (int i = 0; i < texts.size(); i++) {
            names.locals.put(texts.get(i), locals.get(i));
        }
        return names;
    }

    private static void collect(Schema schema, List<Schema> schemas) {
        schemas.add(schema);
        schema.keywords().forEach(keyword -> keyword.subschemas().forEach(inner -> collect(inner, schemas)));
    }

    private static List<String> keywords(Schema schema) {
        List<String> keywords =
                new ArrayList<>(schema.keywords().stream().map(Keyword::name).toList());
        keywords.add("text");
        return keywords;
    }

    private static void properties(Keyword keyword, Set<String> names) {
        if (keyword instanceof Properties properties) {
            names.addAll(properties.schemas().keySet());
        } else if (keyword instanceof Required required) {
            names.addAll(required.names());
        } else if (keyword instanceof DependentRequired dependent) {
            names.addAll(dependent.names().keySet());
        } else if (keyword instanceof DependentSchemas dependent) {
            names.addAll(dependent.schemas().keySet());
        }
    }

    /** What to put after a verb: {@code ThenSize} for {@code isValidThenSize}. */
    public String method(Location schema) {
        return known(methods.get(schema), schema, "");
    }

    /**
     * The constant for what a keyword says.
     *
     * @param keyword one of the schema's keywords, or {@code text} for its title and sentence
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

    private static String known(@Nullable String name, Location schema, String keyword) {
        if (name == null) {
            throw new IllegalArgumentException("not in this validator: " + schema + " " + keyword);
        }
        return name;
    }
}
