package dev.plumbline.core.emit.docs.rule;

import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.FieldPath;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.Advisories;
import dev.plumbline.core.schema.keyword.annotation.Advisory;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rules of a body: what has words of its own ({@link NamedRules}), what fields demand of each other without
 * words, and each advisory. What says the same in several places is one rule.
 */
public final class RuleCatalog {

    /** Longer paths are those of a schema inside itself. */
    private static final int LONGEST_PATH = 8;

    private final SchemaSet schemas;
    private final RuleReach reach;
    private final Wording wording;

    /** Whether the rules of what is referred to are of the body, too. */
    private final boolean following;

    private final Map<RuleEntry.Words, RuleEntry> entries = new LinkedHashMap<>();

    private RuleCatalog(SchemaSet schemas, RuleReach reach, boolean following) {
        this.schemas = schemas;
        this.following = following;
        this.reach = reach;
        this.wording = new Wording(schemas);
    }

    /** The order of advice: as its ids count, A9 before A10; what has the same id stays in document order. */
    private static final Comparator<RuleEntry> BY_ID = Comparator.comparing(
                    (RuleEntry advice) -> String.valueOf(advice.title()).replaceAll("\\d+", ""))
            .thenComparing(advice -> String.valueOf(advice.title()).length())
            .thenComparing(advice -> String.valueOf(advice.title()));

    /** The rules of a body with these forms in document order, then the advice by its ids. */
    public static List<RuleEntry> of(SchemaSet schemas, RuleReach reach, List<Mode> modes) {
        return of(new RuleCatalog(schemas, reach, true), modes);
    }

    /** The same without the rules of what it refers to. */
    public static List<RuleEntry> itself(SchemaSet schemas, RuleReach reach, List<Mode> modes) {
        return of(new RuleCatalog(schemas, reach, false), modes);
    }

    private static List<RuleEntry> of(RuleCatalog catalog, List<Mode> modes) {
        for (int mode = 0; mode < modes.size(); mode++) {
            Schema branch = modes.get(mode).branch();
            catalog.walk(branch, sourced(branch), new Position("", 0, true, true, mode), new HashSet<>());
        }
        if (modes.size() > 1) {
            catalog.choice(modes);
        }
        return Stream.concat(
                        catalog.entries.values().stream().filter(entry -> !entry.advisory()),
                        catalog.entries.values().stream()
                                .filter(RuleEntry::advisory)
                                .sorted(BY_ID))
                .toList();
    }

    /**
     * Where the walk stands.
     *
     * @param path the field's path, empty for the body
     * @param length the number of names in the path
     * @param value whether the schema describes the whole value, and not one rule of it
     * @param unnamed whether what it says of the body holds always, and no rule around it has words for it
     * @param mode the mode's index
     */
    private record Position(String path, int length, boolean value, boolean unnamed, int mode) {

        Position property(String name) {
            return new Position(FieldPath.child(path, name), length + 1, true, false, mode);
        }

        Position item() {
            return new Position(path + "[]", length + 1, value, false, mode);
        }

        /** The path of the field that holds the value. */
        String field() {
            return path.replaceAll("(\\[])+$", "");
        }

        Position rule() {
            return new Position(path, length, false, false, mode);
        }

        /** That of what is said beside it. */
        Position member() {
            return new Position(path, length, false, unnamed, mode);
        }
    }

    /** That there are these modes and no others may be a rule itself: of what is around them. */
    private void choice(List<Mode> modes) {
        SortedSet<Integer> all = new TreeSet<>();
        for (int mode = 0; mode < modes.size(); mode++) {
            all.add(mode);
        }
        EffectiveSchema.of(modes.get(0).whole(), schemas).schemas().stream()
                .filter(schema -> schema.text().source() != null)
                .filter(schema -> schema.keyword(OneOf.class).isPresent()
                        || schema.keyword(AnyOf.class).isPresent())
                .map(Schema::text)
                .forEach(text -> add(new RuleEntry(
                        text.title(), text.description(), text.source(), false, Map.of(), Set.of(), all)));
    }

    /** @param said what the schema's words are about, where they are those of a rule */
    private void walk(Schema schema, @Nullable Schema said, Position position, Set<Location> open) {
        boolean silent = said == null && !position.unnamed() && !reach.leadsToRule(schema);
        if (silent || position.length() > LONGEST_PATH || !open.add(schema.at())) {
            return;
        }
        if (said != null) {
            add(rule(said, position));
        }
        boolean unnamed = position.unnamed() && said == null;
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof Properties properties) {
                properties
                        .schemas()
                        .forEach((name, property) -> walk(property, sourced(property), position.property(name), open));
            } else if (keyword instanceof Ref && !following) {
                continue;
            } else if (keyword instanceof Ref ref) {
                Schema target = schemas.at(ref.target());
                walk(target, sourced(target), position, open);
            } else if (keyword instanceof Items items) {
                walk(items.schema(), sourced(items.schema()), position.item(), open);
            } else if (keyword instanceof Advisories advisories) {
                advisories.advisories().forEach(advisory -> add(advice(advisory, position)));
            } else {
                if (unnamed && NamedRules.needsNone(keyword)) {
                    unnamed(schema, keyword, position);
                }
                Position inside = unnamed && keyword instanceof AllOf ? position.member() : position.rule();
                keyword.subschemas().forEach(inner -> walk(inner, NamedRules.in(keyword, inner), inside, open));
            }
        }
        open.remove(schema.at());
    }

    private static @Nullable Schema sourced(Schema schema) {
        return schema.text().source() == null ? null : schema;
    }

    /** What the body demands without words of the document. */
    private void unnamed(Schema schema, Keyword keyword, Position position) {
        Schema alone = new Schema(schema.at(), SchemaText.NONE, List.of(keyword));
        RuleEntry entry = rule(alone, position.rule());
        if (!entry.demands().isEmpty()) {
            add(entry);
        }
    }

    private RuleEntry rule(Schema schema, Position position) {
        return new RuleEntry(
                schema.text().title(),
                schema.text().description(),
                schema.text().source(),
                false,
                demands(
                        position.value() && !position.path().isEmpty()
                                ? wording.demands(itself(schema), "", "it")
                                : wording.demands(
                                        position.value() ? itself(schema) : schema, position.path(), "the body"),
                        position),
                fields(schema, position),
                new TreeSet<>(Set.of(position.mode())));
    }

    private RuleEntry advice(Advisory advisory, Position position) {
        return new RuleEntry(
                advisory.id(),
                advisory.message(),
                advisory.source(),
                true,
                demands(wording.advice(advisory.schema(), "", position.path().isEmpty() ? "the body" : "it"), position),
                fields(advisory.schema(), position.path().isEmpty() ? position.rule() : position),
                new TreeSet<>(Set.of(position.mode())));
    }

    private static Map<Line, SortedSet<Integer>> demands(List<Line> clauses, Position position) {
        return clauses.isEmpty()
                ? Map.of()
                : Map.of(Sentences.sentence(clauses), new TreeSet<>(Set.of(position.mode())));
    }

    /** The schema without those of its fields, which speak for themselves. */
    private static Schema itself(Schema schema) {
        return new Schema(
                schema.at(),
                schema.text(),
                schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Properties))
                        .toList());
    }

    private static Set<String> fields(Schema schema, Position position) {
        if (position.value() && !position.path().isEmpty()) {
            return Set.of(position.field());
        }
        Set<String> fields = new LinkedHashSet<>();
        Mentions.of(schema).forEach(name -> fields.add(position.property(name).path()));
        if (fields.isEmpty() && !position.path().isEmpty()) {
            fields.add(position.field());
        }
        return fields;
    }

    private void add(RuleEntry entry) {
        entries.merge(entry.words(), entry, RuleEntry::with);
    }
}
