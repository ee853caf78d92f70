package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that lead to a schema, read from where it stands: so the name does not depend on who finds it first. */
final class DeclarationNames {

    private static final Set<String> SILENT = Set.of("then", "else", "if", "not");
    private static final Map<String, String> SPOKEN =
            Map.of("items", "Item", "contains", "Item", "additionalProperties", "Value", "propertyNames", "Name");

    private final SchemaSet schemas;
    private final SchemaPlaces places;

    DeclarationNames(SchemaSet schemas, SchemaPlaces places) {
        this.schemas = schemas;
        this.places = places;
    }

    List<String> of(Location at) {
        if (at.pointer().isEmpty()) {
            return List.of(at.document().replaceAll("^.*/|\\.[^./]*$", ""));
        }
        Location parent = parent(at);
        if (parent.pointer().isEmpty()) {
            return List.of(at.lastName());
        }
        return inKeyword(at, parent)
                .or(() -> places.words(at, this::of))
                .orElseGet(() -> SILENT.contains(at.lastName())
                        ? of(parent)
                        : and(of(parent), SPOKEN.getOrDefault(at.lastName(), at.lastName())));
    }

    /** For a schema in a keyword that holds several, by name or in an array. */
    private Optional<List<String>> inKeyword(Location at, Location keyword) {
        String name = at.lastName();
        Location schema = parent(keyword);
        return switch (keyword.lastName()) {
            case "properties", "$defs", "definitions", "dependencies", "dependentSchemas" ->
                Optional.of(and(of(schema), name));
            case "patternProperties" -> Optional.of(and(of(schema), "Value"));
            case "oneOf", "anyOf" -> Optional.of(and(of(schema), branch(at, name)));
            case "prefixItems" -> Optional.of(and(of(schema), "Item" + ordinal(name)));
            case "allOf" -> Optional.of(of(schema));
            default -> Optional.empty();
        };
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

    /** The place around one, whichever meaning the schema there has. */
    private static Location parent(Location at) {
        return new Location(at.document(), at.parent().pointer());
    }
}
