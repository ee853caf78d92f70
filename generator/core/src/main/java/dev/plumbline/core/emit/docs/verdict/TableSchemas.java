package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.Recursion;
import dev.plumbline.core.schema.analysis.SecretSchemas;
import dev.plumbline.core.text.Translations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of one table. Each is given its place in it when something refers to it for the first time, and printed when
 * its turn comes.
 */
final class TableSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaSet schemas;
    private final Set<Location> own;
    private final String rootDocument;
    private final Recursion recursion;
    private final Map<Place, Integer> places = new HashMap<>();
    private final Deque<Place> pending = new ArrayDeque<>();
    private final Map<ArrayNode, Integer> words = new LinkedHashMap<>();
    private final UnitWords said;
    private final Set<String> unchecked = new LinkedHashSet<>();

    /**
     * A schema as its validator reports on it.
     *
     * @param unit the schema with a validator of its own that it stands in: how far the words of a rule go
     */
    private record Place(Location unit, Location schema, boolean isEntrance) {}

    TableSchemas(SchemaSet schemas, Set<Location> own, String rootDocument, Recursion recursion, UnitWords said) {
        this.schemas = schemas;
        this.own = own;
        this.rootDocument = rootDocument;
        this.recursion = recursion;
        this.said = said;
    }

    ObjectNode write(SortedMap<String, VerdictRoot> roots) {
        ObjectNode named = NODES.objectNode();
        roots.forEach((name, root) -> named.set(name, root(root)));
        ArrayNode rows = NODES.arrayNode();
        while (!pending.isEmpty()) {
            rows.add(row(pending.remove()));
        }
        ObjectNode table = NODES.objectNode();
        table.set("roots", named);
        table.set("schemas", rows);
        words.keySet().forEach(table.putArray("words")::add);
        if (!unchecked.isEmpty()) {
            unchecked.forEach(table.putArray("unchecked")::add);
        }
        return table;
    }

    private ObjectNode root(VerdictRoot root) {
        ObjectNode row = NODES.objectNode().put("schema", index(new Place(root.schema(), root.schema(), false)));
        if (recursion.isCircular(root.schema())) {
            row.put("deep", true);
        }
        if (root.isMergePatch()) {
            row.put("patch", true);
        }
        return row;
    }

    private ObjectNode row(Place place) {
        if (place.isEntrance()) {
            return NODES.objectNode().put("enters", index(new Place(place.unit(), place.schema(), false)));
        }
        Schema schema = schemas.at(place.schema());
        ObjectNode row = NODES.objectNode().put("at", pointer(schema.at()));
        SchemaText text = said.texts(place.unit()).at(schema.at());
        if (text.title() != null || text.description() != null || text.source() != null) {
            row.put("words", words(text));
        }
        List<List<String>> conditions = said.conditions(place.unit()).at(schema.at());
        if (!conditions.isEmpty()) {
            ArrayNode when = row.putArray("when");
            conditions.forEach(clause -> clause.forEach(when.addArray()::add));
        }
        JsonNode because = ConditionalStep.because(way(place) + "/");
        if (!because.isEmpty()) {
            row.set("because", because);
        }
        if (isUnit(place) && recursion.isRepeated(place.schema())) {
            row.put("repeated", true);
        }
        ArrayNode checks = row.putArray("checks");
        for (Keyword keyword : schema.keywords()) {
            CheckRows rows = new CheckRows(this, place.unit(), schema, keyword);
            keyword.checks().forEach(check -> checks.add(check.accept(rows)));
        }
        return row;
    }

    /** A schema's words: the same once, as many schemas share them. */
    private int words(SchemaText text) {
        return words(
                text.title(),
                text.description(),
                text.source(),
                text.translations(),
                language -> text.translations().text(language, SchemaText.TITLE),
                language -> text.translations().text(language, SchemaText.DESCRIPTION));
    }

    /** An advisory's words. */
    int words(Check.Advise advise) {
        return words(
                null,
                advise.message(),
                advise.source(),
                advise.translations(),
                language -> null,
                language -> advise.translations().text(language, Check.Advise.MESSAGE));
    }

    private int words(
            @Nullable String title,
            @Nullable String sentence,
            @Nullable String source,
            Translations translations,
            Function<String, @Nullable String> titles,
            Function<String, @Nullable String> sentences) {
        ArrayNode row = NODES.arrayNode().add(title).add(sentence).add(source);
        if (!translations.isEmpty()) {
            ObjectNode others = row.addObject();
            for (String language : translations.languages()) {
                String otherTitle = titles.apply(language);
                String otherSentence = sentences.apply(language);
                others.putArray(language)
                        .add(otherTitle == null ? title : otherTitle)
                        .add(otherSentence == null ? sentence : otherSentence);
            }
        }
        return words.computeIfAbsent(row, first -> words.size());
    }

    private static boolean isUnit(Place place) {
        return place.unit().equals(place.schema());
    }

    private static String way(Place place) {
        return place.schema().pointer().substring(place.unit().pointer().length());
    }

    String way(Location unit, Location schema) {
        return way(new Place(unit, schema, false));
    }

    SchemaSet schemas() {
        return schemas;
    }

    /** Where a schema stands, as a report names it. */
    String pointer(Location at) {
        return (at.document().equals(rootDocument) ? "" : at.document()) + "#" + at.pointer();
    }

    /** Remembers that only Java can check a rule. */
    void leaveUnchecked(String pointer) {
        unchecked.add(pointer);
    }

    /**
     * A reference to a schema from inside a unit: its place, in a list where values of it must never be shown.
     */
    JsonNode reference(Location unit, Schema schema) {
        Schema end = BareReference.follow(schema, schemas, BareReference::demandedBy, at -> isOwn(unit, at))
                .end();
        int index = index(new Place(unitOf(unit, end.at()), end.at(), recursion.isEntered(unit, end.at())));
        return SecretSchemas.isMarked(schema) || SecretSchemas.isMarked(end)
                ? NODES.arrayNode().add(index)
                : NODES.numberNode(index);
    }

    /** As {@link #reference}; null where there is no schema. */
    JsonNode referenceOrNull(Location unit, @Nullable Schema schema) {
        return schema == null ? NODES.nullNode() : reference(unit, schema);
    }

    ArrayNode references(Location unit, List<Schema> all) {
        ArrayNode references = NODES.arrayNode();
        all.forEach(schema -> references.add(reference(unit, schema)));
        return references;
    }

    private boolean isOwn(Location unit, Location at) {
        return own.contains(at) || at.equals(unit);
    }

    /** What decides which properties are evaluated may stand in another unit: it is tested, and never reports. */
    private Location unitOf(Location unit, Location at) {
        boolean isInside = at.document().equals(unit.document()) && at.pointer().startsWith(unit.pointer());
        return isOwn(unit, at) || !isInside ? at : unit;
    }

    private int index(Place place) {
        return places.computeIfAbsent(place, first -> {
            pending.add(first);
            return places.size();
        });
    }
}
