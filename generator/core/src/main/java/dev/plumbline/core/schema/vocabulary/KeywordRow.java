package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.KeywordReader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of a keyword besides what its own file says: a row of the {@link KeywordTable}.
 *
 * @param name as written
 * @param vocabulary where 2020-12 has it
 * @param readers how it is read, in each edition that has it
 * @param foreign what is told of it in editions that have it not, where there is more to tell than that
 * @param shape where schemas stand in its value
 * @param application to what these are applied
 * @param rootMark whether it makes a document a schema
 * @param data whether its value is data: nothing in it is a schema or a reference, whatever it looks like
 * @param classWord what it adds to the name of a class
 * @param constantWord what it adds to the name of a constant
 */
public record KeywordRow(
        String name,
        Vocabulary vocabulary,
        Map<Edition, KeywordReader> readers,
        Map<Edition, Foreign> foreign,
        Shape shape,
        Application application,
        RootMark rootMark,
        boolean data,
        ClassWord classWord,
        ConstantWord constantWord) {

    public KeywordRow {
        readers = Map.copyOf(readers);
        foreign = Map.copyOf(foreign);
    }

    /** Begins a row: of a keyword that has no schemas in it, is no data, and adds its own name to names. */
    static Builder keyword(String name, Vocabulary vocabulary) {
        return new Builder(name, vocabulary);
    }

    /** Whether a schema in the keyword is its whole value, and not one of several in it. */
    public boolean isHeldAlone(Location schema) {
        return shape == Shape.ONE
                || shape == Shape.ONE_OR_LIST && schema.lastName().equals(name);
    }

    /** What tells of the keyword in an edition that has it not. */
    KeywordReader foreignIn(Edition edition) {
        Foreign told = foreign.get(edition);
        if (told != null) {
            return told;
        }
        if (edition != Edition.OPENAPI_3_0) {
            return vocabulary.canBeLeftOut() ? inOther(edition) : source -> Optional.empty();
        }
        return foreign.values().stream()
                .findFirst()
                .map(elsewhere -> new Foreign(elsewhere.home(), "say it another way", false))
                .orElseGet(() -> new Foreign("OpenAPI 3.1", "say it another way, or use OpenAPI 3.1", false));
    }

    /** What rejects something in another edition of JSON Schema: the first after this one that has it, or the last before. */
    private KeywordReader inOther(Edition edition) {
        List<Edition> having = Stream.of(Edition.values())
                .filter(other -> other != Edition.OPENAPI_3_0 && readers.containsKey(other))
                .toList();
        Edition home = having.stream()
                .filter(other -> other.compareTo(edition) > 0)
                .findFirst()
                .orElseGet(() -> having.get(having.size() - 1));
        return new Foreign(
                home.title(), "say it another way, or name that dialect: \"$schema\": \"" + home.uri() + "\"", false);
    }

    /** A row in the making. */
    static final class Builder {

        private final String name;
        private final Vocabulary vocabulary;
        private final Map<Edition, KeywordReader> readers = new EnumMap<>(Edition.class);
        private final Map<Edition, Foreign> foreign = new EnumMap<>(Edition.class);
        private Shape shape = Shape.NONE;
        private Application application = Application.NONE;
        private RootMark rootMark = RootMark.NO;
        private boolean data;
        private ClassWord classWord;
        private ConstantWord constantWord;

        private Builder(String name, Vocabulary vocabulary) {
            this.name = name;
            this.vocabulary = vocabulary;
            this.classWord = ClassWord.of(name);
            this.constantWord = ConstantWord.place(name);
        }

        /** The same reader in every edition. */
        Builder read(KeywordReader reader) {
            for (Edition edition : Edition.values()) {
                readers.put(edition, reader);
            }
            return this;
        }

        /** The reader in one edition, which goes before that of every edition. */
        Builder in(Edition edition, KeywordReader reader) {
            readers.put(edition, reader);
            return this;
        }

        /** The same reader in the edition and all JSON Schema after it. */
        Builder since(Edition first, KeywordReader reader) {
            return between(first, Edition.JSON_SCHEMA_2020_12, reader);
        }

        /** The same reader in two editions of JSON Schema and all between them. */
        Builder between(Edition first, Edition last, KeywordReader reader) {
            EnumSet.range(first, last).forEach(edition -> readers.put(edition, reader));
            return this;
        }

        /** The same in the edition and all JSON Schema after it. */
        Builder foreignSince(Edition first, String home, String instead) {
            EnumSet.range(first, Edition.JSON_SCHEMA_2020_12).forEach(edition -> foreign(edition, home, instead));
            return this;
        }

        /** What has the keyword, and what to write instead in an edition that has it not. */
        Builder foreign(Edition edition, String home, String instead) {
            foreign.put(edition, new Foreign(home, instead, false));
            return this;
        }

        /** Where it is foreign, it means beside a type what it means at home; {@code type} sees to that. */
        Builder meantBesideType() {
            foreign.replaceAll((edition, told) -> new Foreign(told.home(), told.instead(), true));
            return this;
        }

        Builder schemas(Shape where, Application applied) {
            shape = where;
            application = applied;
            return this;
        }

        Builder marksRoot(RootMark mark) {
            rootMark = mark;
            return this;
        }

        Builder data() {
            data = true;
            return this;
        }

        Builder named(ClassWord inClasses, ConstantWord inConstants) {
            classWord = inClasses;
            constantWord = inConstants;
            return this;
        }

        KeywordRow row() {
            return new KeywordRow(
                    name, vocabulary, readers, foreign, shape, application, rootMark, data, classWord, constantWord);
        }
    }
}
