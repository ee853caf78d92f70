package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that lead to a schema, read from where it stands: so the name does not depend on who finds it first. */
public final class DeclarationNames {

    private static final Set<String> SILENT = Set.of("schema", "content", "headers", "then", "else", "if", "not");
    private static final Map<String, String> SPOKEN = Map.of(
            "requestBody", "Request",
            "items", "Item",
            "contains", "Item",
            "additionalProperties", "Value",
            "propertyNames", "Name");

    private final SchemaSet schemas;
    private final Map<Location, List<String>> known = new HashMap<>();

    public DeclarationNames(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** Fixes the words of a location: an operation's id, a parameter's name. */
    public void put(Location at, List<String> words) {
        known.put(at, List.copyOf(words));
    }

    /** Whether the schema is a component or a whole document, and so has a name of its own. */
    public boolean isNamed(Location at) {
        return at.pointer().isEmpty() || at.pointer().matches("/components/schemas/[^/]+");
    }

    List<String> of(Location at) {
        List<String> fixed = known.get(at);
        if (fixed != null) {
            return fixed;
        }
        if (at.pointer().isEmpty()) {
            return List.of(at.document().replaceAll("^.*/|\\.[^./]*$", ""));
        }
        if (at.pointer().matches("/components/[^/]+/[^/]+")) {
            return List.of(at.lastName());
        }
        Location parent = parent(at);
        if (parent.pointer().isEmpty()) {
            return List.of(at.lastName());
        }
        return inside(at, parent);
    }

    private List<String> inside(Location at, Location parent) {
        String name = at.lastName();
        Location grandparent = parent(parent);
        switch (parent.lastName()) {
            case "properties", "$defs", "definitions", "dependencies", "dependentSchemas":
                return and(of(grandparent), name);
            case "patternProperties":
                return and(of(grandparent), "Value");
            case "oneOf", "anyOf":
                return and(of(grandparent), branch(at, name));
            case "prefixItems":
                return and(of(grandparent), "Item" + ordinal(name));
            case "responses":
                return and(of(grandparent), name.startsWith("2") ? "Response" : "Response" + name);
            case "allOf", "content", "headers":
                return of(grandparent);
            default:
                break;
        }
        if (SILENT.contains(name)) {
            return of(parent);
        }
        return and(of(parent), SPOKEN.getOrDefault(name, name));
    }

    private String branch(Location at, String index) {
        Schema schema = schemas.schemas().get(at);
        String title = schema == null ? null : schema.text().title();
        return title == null ? "Option" + ordinal(index) : title;
    }

    private static String ordinal(String index) {
        return index.matches("\\d{1,9}") ? Integer.toString(Integer.parseInt(index) + 1) : index;
    }

    private static List<String> and(List<String> words, String word) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return List.copyOf(longer);
    }

    private static Location parent(Location at) {
        int slash = at.pointer().lastIndexOf('/');
        return new Location(at.document(), slash < 0 ? "" : at.pointer().substring(0, slash));
    }
}
