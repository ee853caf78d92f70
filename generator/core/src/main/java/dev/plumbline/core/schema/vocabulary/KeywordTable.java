package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.load.SchemaKeywords;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every keyword that is known, a row each. Whatever has to know keywords asks here, so that a new one is its own file, a
 * row, and its words; and a new dialect an {@link Edition} and what the rows say of it. The loader is told what 2020-12
 * makes of keywords, where nothing names another dialect.
 */
public final class KeywordTable implements SchemaKeywords {

    private static final KeywordTable STANDARD = new KeywordTable(KeywordRows.all());

    private final Map<String, KeywordRow> rows = new LinkedHashMap<>();
    private final Map<Edition, Dialect> dialects = new EnumMap<>(Edition.class);

    private KeywordTable(Collection<KeywordRow> rows) {
        rows.forEach(row -> this.rows.put(row.name(), row));
        for (Edition edition : Edition.values()) {
            dialects.put(edition, column(edition));
        }
    }

    /** The keywords of JSON Schema and OpenAPI, and our own. */
    public static KeywordTable standard() {
        return STANDARD;
    }

    private Dialect column(Edition edition) {
        Map<String, KeywordReader> readers = new LinkedHashMap<>();
        Map<String, KeywordReader> foreign = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            KeywordReader reader = row.readers().get(edition);
            if (reader == null) {
                foreign.put(name, row.foreignIn(edition));
            } else {
                readers.put(name, reader);
            }
        });
        return new Dialect(edition.title(), readers, foreign, edition.traits());
    }

    /** What the loader asks of an edition's keywords. */
    EditionKeywords keywords(Edition edition) {
        return new EditionKeywords(this, edition);
    }

    /** What an edition's schemas are written in. */
    Dialect dialect(Edition edition) {
        Dialect dialect = dialects.get(edition);
        if (dialect == null) {
            throw new IllegalArgumentException("no column for " + edition);
        }
        return dialect;
    }

    /** The keywords that mean nothing where a meta-schema states these vocabularies and no others. */
    Set<String> leftOutBy(Set<Vocabulary> stated) {
        return rows.values().stream()
                .filter(row -> row.vocabulary().canBeLeftOut() && !stated.contains(row.vocabulary()))
                .map(KeywordRow::name)
                .collect(Collectors.toSet());
    }

    /** Whether a keyword only names schemas, or what they are written in. */
    public boolean isName(String keyword) {
        return row(keyword).filter(row -> row.vocabulary() == Vocabulary.CORE).isPresent();
    }

    /** The row of a keyword; empty for a name that is none. */
    public Optional<KeywordRow> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** To what the schemas in a keyword are applied. */
    public Application application(Keyword keyword) {
        return row(keyword.name()).map(KeywordRow::application).orElse(Application.NONE);
    }

    /** The row of the keyword that has the schema at a location, told by where it stands; empty where no keyword has it. */
    public Optional<KeywordRow> holding(Location schema) {
        if (schema.pointer().isEmpty()) {
            return Optional.empty();
        }
        String name = schema.lastName();
        Optional<KeywordRow> around = row(schema.parent().lastName()).filter(row -> isKey(row.shape(), name));
        return around.or(() -> row(name).filter(row -> row.shape() == Shape.ONE || row.shape() == Shape.ONE_OR_LIST));
    }

    private static boolean isKey(Shape shape, String name) {
        boolean isList = shape == Shape.LIST || shape == Shape.ONE_OR_LIST;
        return shape == Shape.BY_NAME || isList && name.matches("\\d+");
    }

    @Override
    public Value value(String keyword) {
        return row(keyword)
                .map(row -> switch (row.shape()) {
                    case ONE, LIST, ONE_OR_LIST -> Value.SCHEMAS;
                    case BY_NAME -> Value.SCHEMAS_BY_NAME;
                    case IN_ENTRIES -> Value.OBJECTS;
                    case NONE -> row.data() ? Value.DATA : Value.OTHER;
                })
                .orElse(Value.OTHER);
    }

    @Override
    public SchemaKeywords within(ObjectNode object, boolean isDocument, MetaSchemas metaSchemas) {
        return keywords(Edition.JSON_SCHEMA_2020_12).within(object, isDocument, metaSchemas);
    }

    @Override
    public boolean heeds(String keyword, ObjectNode schema) {
        return keywords(Edition.JSON_SCHEMA_2020_12).heeds(keyword, schema);
    }

    @Override
    public boolean hasNamesInIdentifiers() {
        return keywords(Edition.JSON_SCHEMA_2020_12).hasNamesInIdentifiers();
    }

    @Override
    public boolean isOnlyInSchemas(String keyword, JsonNode value) {
        return row(keyword).filter(row -> row.rootMark().isMarked(value)).isPresent();
    }

    @Override
    public boolean isNothingButKeywords(ObjectNode root) {
        return root.properties().stream()
                        .allMatch(each -> row(each.getKey())
                                .filter(row -> row.rootMark().fits(each.getValue()))
                                .isPresent())
                && root.properties().stream()
                        .flatMap(each -> row(each.getKey()).stream())
                        .anyMatch(row -> row.rootMark() != RootMark.NO);
    }
}
