package dev.plumbline.core.plan;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.vocabulary.ConstantWord;
import dev.plumbline.core.schema.vocabulary.KeywordRow;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step from a schema into a schema in it.
 *
 * @param to the inner schema
 * @param words what to call the inner schema
 * @param kind what the words say
 */
record SchemaStep(Schema to, String words, Kind kind) {

    /** What a step's words say of the inner schema. */
    enum Kind {
        /** What it is about; that is enough for a name. */
        SUBJECT,
        /** Where it stands ({@code then}): said together with what comes before, and with what comes after. */
        PLACE,
        /** Which of several it is: said together with what comes before. */
        NUMBER
    }

    /** The schemas directly in a schema, in document order. */
    static List<SchemaStep> into(Schema schema) {
        List<SchemaStep> steps = new ArrayList<>();
        schema.keywords().forEach(keyword -> into(keyword, steps));
        return steps;
    }

    private static void into(Keyword keyword, List<SchemaStep> steps) {
        List<Schema> inner = keyword.subschemas();
        for (int i = 0; i < inner.size(); i++) {
            steps.add(into(keyword, i, inner.get(i)));
        }
    }

    private static SchemaStep into(Keyword keyword, int index, Schema inner) {
        ConstantWord word = KeywordTable.standard()
                .row(keyword.name())
                .map(KeywordRow::constantWord)
                .orElseThrow(() -> new IllegalStateException("no row for " + keyword.name()));
        return switch (word.kind()) {
            case KEY -> {
                String key = keyword.subschemaKeys().get(index);
                yield new SchemaStep(inner, word.word().isEmpty() ? key : word.word() + " " + key, Kind.SUBJECT);
            }
            case TITLED -> titled(inner, word.word() + " " + (index + 1));
            case KEY_AS_PLACE -> new SchemaStep(inner, keyword.subschemaKeys().get(index), Kind.PLACE);
            case PLACE -> {
                boolean alone = keyword.subschemas().size() == 1;
                yield new SchemaStep(inner, alone ? word.word() : word.word() + " " + (index + 1), Kind.PLACE);
            }
        };
    }

    private static SchemaStep titled(Schema inner, String numbered) {
        return Optional.ofNullable(inner.text().title())
                .or(() -> inner.keyword(Ref.class).map(ref -> ref.target().lastName()))
                .map(name -> new SchemaStep(inner, name, Kind.SUBJECT))
                .orElseGet(() -> new SchemaStep(inner, numbered, Kind.NUMBER));
    }
}
