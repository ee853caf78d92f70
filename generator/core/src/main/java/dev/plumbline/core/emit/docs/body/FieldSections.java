package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Usage;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The fields of a request's body: a table, and a section for each. */
public final class FieldSections {

    private final Body body;
    private final FieldFacts facts;
    private final RuleLines schemas;
    private final String scope;

    /** For a body; {@code scope} makes the keys of its headings unique, and is that of its {@link RuleSections}. */
    public FieldSections(Body body, SchemaSet schemas, String scope) {
        this.body = body;
        this.facts = new FieldFacts(body, schemas);
        this.schemas = new RuleLines(body, scope);
        this.scope = scope;
    }

    /** One row for each field: its type, whether it is required (where the modes agree), what it is for. */
    public void table(PageBuilder page) {
        List<List<Line>> rows = new ArrayList<>();
        for (Field field : body.fields()) {
            List<Line> cells = new ArrayList<>();
            cells.add(link(field));
            cells.add(facts.type(field));
            if (!body.hasModes()) {
                cells.add(usage(field));
            }
            cells.add(facts.description(field));
            rows.add(cells);
        }
        page.table(
                body.hasModes()
                        ? List.of("Field", "Type", "Description")
                        : List.of("Field", "Type", "Use", "Description"),
                rows);
    }

    /** One row for each field with everything that is known of it, where there are no sections. */
    public void checkedTable(PageBuilder page) {
        List<List<Line>> rows = new ArrayList<>();
        for (Field field : body.fields()) {
            List<Line> values = new ArrayList<>();
            byMode(field, use -> ValueLine.of(facts.values(use.schemas())))
                    .forEach((value, modes) -> values.add(
                            field.modes().size() == 1
                                    ? value
                                    : labelled("Values", modes, field).then(value)));
            List<Line> checked = new ArrayList<>();
            byMode(field, use -> facts.demands(use.schemas()))
                    .forEach((demand, modes) -> checked.add(
                            field.modes().size() == 1
                                    ? demand
                                    : labelled("Checked", modes, field).then(demand)));
            rows.add(List.of(
                    Line.code(field.path()),
                    facts.type(field),
                    usage(field),
                    DeprecatedMark.before(facts.description(field), facts.deprecated(field)),
                    Line.join(values, "; "),
                    Line.join(checked, "; ")));
        }
        page.table(List.of("Field", "Type", "Use", "Description", "Values", "Checked"), rows);
    }

    private String key(Field field) {
        return scope + " field " + field.path();
    }

    /** The field's name in a table, which leads to its section. */
    public Line link(String path) {
        return body.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(this::link)
                .orElse(Line.code(path));
    }

    private Line link(Field field) {
        return Line.EMPTY.then(new Inline.PageLink(List.of(new Inline.Code(field.path())), key(field)));
    }

    /** A section for each field with everything that is known of it. */
    public void sections(PageBuilder page, int level) {
        sections(page, level, field -> true);
    }

    /** The same for some of the fields. */
    public void sections(PageBuilder page, int level, Predicate<Field> wanted) {
        for (Field field : body.fields().stream().filter(wanted).toList()) {
            page.heading(level, heading(field), key(field));
            page.paragraph(facts.description(field));
            page.bullets(bullets(field));
        }
    }

    /** A heading of nothing but signs could not be linked to. */
    private static Line heading(Field field) {
        boolean readable = field.path().codePoints().anyMatch(Character::isLetterOrDigit);
        return readable ? Line.code(field.path()) : Line.words("Field ").thenCode(field.path());
    }

    private List<Line> bullets(Field field) {
        List<Line> bullets = new ArrayList<>();
        bullets.add(Line.words("Type: ").then(facts.type(field)));
        bullets.add(Line.words("Use: ").then(usage(field)));
        if (!facts.access(field).isEmpty()) {
            bullets.add(Line.words(facts.access(field)));
        }
        if (facts.deprecated(field)) {
            bullets.add(Line.EMPTY.thenStrong("Deprecated."));
        }
        byMode(field, use -> ValueLine.of(facts.values(use.schemas())))
                .forEach((values, modes) ->
                        bullets.add(labelled("Values", modes, field).then(values)));
        facts.defaultValue(field)
                .ifPresent(value -> bullets.add(Line.words("Default: ").then(ValueLine.of(value))));
        List<JsonNode> examples = facts.examples(field);
        if (!examples.isEmpty()) {
            bullets.add(Line.words("For example: ").then(ValueLine.of(examples)));
        }
        byMode(field, use -> facts.demands(use.schemas()))
                .forEach((demand, modes) ->
                        bullets.add(labelled("Checked", modes, field).then(demand)));
        bullets.addAll(schemas.of(field.path()));
        return bullets;
    }

    /** A fact about the field in the modes that have it, with the modes; nothing where there is nothing to say. */
    private static Map<Line, Set<Integer>> byMode(Field field, Function<Field.Use, Line> fact) {
        Map<Line, Set<Integer>> grouped = new LinkedHashMap<>();
        for (int mode = 0; mode < field.uses().size(); mode++) {
            if (field.uses().get(mode).allowed()) {
                grouped.computeIfAbsent(fact.apply(field.uses().get(mode)), k -> new TreeSet<>())
                        .add(mode);
            }
        }
        grouped.remove(Line.EMPTY);
        return grouped;
    }

    /** A label, with the modes where they are not all that have the field. */
    private Line labelled(String label, Set<Integer> modes, Field field) {
        long allowed = field.uses().stream().filter(Field.Use::allowed).count();
        return modes.size() == allowed
                ? Line.words(label + ": ")
                : Line.words(label + " in ")
                        .then(ModeNames.of(modes, field.modes()))
                        .then(": ");
    }

    /**
     * The field's usage, where the modes differ the rarest first: {@code required in A; otherwise optional}. A mode that
     * does not speak of the field is left out.
     */
    private Line usage(Field field) {
        Map<Usage, Set<Integer>> byUsage = new LinkedHashMap<>();
        for (int mode = 0; mode < field.uses().size(); mode++) {
            byUsage.computeIfAbsent(field.uses().get(mode).usage(), k -> new TreeSet<>())
                    .add(mode);
        }
        boolean everywhere = byUsage.remove(Usage.UNDOCUMENTED) == null;
        List<Map.Entry<Usage, Set<Integer>>> groups = byUsage.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getValue().size()))
                .toList();
        List<Line> parts = new ArrayList<>();
        for (Map.Entry<Usage, Set<Integer>> group : everywhere ? groups.subList(0, groups.size() - 1) : groups) {
            parts.add(Line.words(group.getKey().words() + " in ").then(ModeNames.of(group.getValue(), field.modes())));
        }
        if (everywhere) {
            String last = groups.get(groups.size() - 1).getKey().words();
            parts.add(Line.words(groups.size() == 1 ? last : "otherwise " + last));
        }
        return Line.join(parts, "; ");
    }
}
