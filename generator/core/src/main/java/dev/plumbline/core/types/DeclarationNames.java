package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.ClassWord;
import dev.plumbline.core.schema.vocabulary.KeywordRow;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that lead to a schema, read from where it stands: so the name does not depend on who finds it first. */
final class DeclarationNames {

    private final SchemaSet schemas;
    private final SchemaPlaces places;

    DeclarationNames(SchemaSet schemas, SchemaPlaces places) {
        this.schemas = schemas;
        this.places = places;
    }

    List<String> of(Location at) {
        return places.typeName(at).map(List::of).orElseGet(() -> where(at));
    }

    private List<String> where(Location at) {
        if (at.pointer().isEmpty()) {
            return List.of(at.document().replaceAll("^.*/|\\.[^./]*$", ""));
        }
        Location parent = parent(at);
        if (parent.pointer().isEmpty()) {
            return List.of(at.lastName());
        }
        // What a keyword holds by name or in a list may be called as the document calls a place of its own.
        Optional<KeywordRow> keyword = KeywordTable.standard().holding(at);
        if (keyword.filter(row -> !row.isHeldAlone(at)).isPresent()) {
            return inside(at, of(parent(parent)), keyword.get().classWord());
        }
        return places.words(at, this::of)
                .or(() -> keyword.map(row -> inside(at, of(parent), row.classWord())))
                .orElseGet(() -> and(of(parent), at.lastName()));
    }

    private List<String> inside(Location at, List<String> around, ClassWord word) {
        return switch (word.kind()) {
            case SILENT -> around;
            case KEY -> and(around, at.lastName());
            case WORD -> and(around, word.word() + (at.lastName().matches("\\d+") ? ordinal(at.lastName()) : ""));
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

    /** The place around one, whichever meaning the schema there has. */
    private static Location parent(Location at) {
        return new Location(at.document(), at.parent().pointer());
    }
}
