package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.ClassWord;
import dev.plumbline.core.schema.vocabulary.KeywordRow;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.core.schema.vocabulary.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that lead to a schema, read from where it stands: so the name does not depend on who finds it first. */
public final class DeclarationNames {

    /** Fields of OpenAPI that say nothing of the schemas in them. */
    private static final Set<String> SILENT = Set.of("schema", "content", "headers");

    /** Fields of OpenAPI that have silent things by name. */
    private static final Set<String> SILENT_MAPS = Set.of("content", "headers");

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
        Optional<KeywordRow> keyword = KeywordTable.standard().holding(at);
        if (keyword.isPresent()) {
            Location around = keyword.get().shape() == Shape.ONE ? parent : parent(parent);
            return inside(at, of(around), keyword.get().classWord());
        }
        if (parent.lastName().equals("responses")) {
            return and(of(parent(parent)), name.startsWith("2") ? "Response" : "Response" + name);
        }
        if (SILENT_MAPS.contains(parent.lastName())) {
            return of(parent(parent));
        }
        if (SILENT.contains(name)) {
            return of(parent);
        }
        return and(of(parent), name.equals("requestBody") ? "Request" : name);
    }

    private List<String> inside(Location at, List<String> around, ClassWord word) {
        return switch (word.kind()) {
            case SILENT -> around;
            case KEY -> and(around, at.lastName());
            case WORD -> and(around, word.word());
            case COUNTED -> and(around, word.word() + ordinal(at.lastName()));
            case TITLED -> and(around, title(at).orElseGet(() -> word.word() + ordinal(at.lastName())));
        };
    }

    private Optional<String> title(Location at) {
        return Optional.ofNullable(schemas.schemas().get(at))
                .map(schema -> schema.text().title());
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
