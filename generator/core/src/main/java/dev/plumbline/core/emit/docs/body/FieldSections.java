package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.schema.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A table of a body's fields, and a section for each. */
public final class FieldSections {

    private final Body body;
    private final FieldFacts facts;

    public FieldSections(Body body, Rules rules) {
        this.body = body;
        this.facts = new FieldFacts(body, rules);
    }

    /** One row for each field: type, whether it is required, what it is for. */
    public void table(PageBuilder page, boolean withUsage) {
        List<List<Line>> rows = new ArrayList<>();
        for (Field field : body.fields()) {
            List<Line> cells = new ArrayList<>(List.of(Line.code(field.path()), facts.type(field)));
            if (withUsage) {
                cells.add(usage(field));
            }
            cells.add(facts.description(field));
            rows.add(cells);
        }
        page.table(
                withUsage
                        ? List.of("Field", "Type", "Required", "Description")
                        : List.of("Field", "Type", "Description"),
                rows);
    }

    /** A section for each field with everything that is known of it. */
    public void sections(PageBuilder page, int level) {
        for (Field field : body.fields()) {
            page.heading(level, Line.code(field.path()), null);
            page.paragraph(facts.description(field));
            page.bullets(bullets(field));
        }
    }

    /** The listed values of the field at a path; empty where none are listed. */
    public Line values(String path) {
        return body.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(field -> ValueLine.of(facts.values(field.schemas())))
                .orElse(Line.EMPTY);
    }

    private List<Line> bullets(Field field) {
        List<Line> bullets = new ArrayList<>();
        bullets.add(Line.words("Type: ").then(facts.type(field)));
        bullets.add(Line.words("Use: ").then(usage(field)));
        if (facts.deprecated(field)) {
            bullets.add(Line.EMPTY.thenStrong("Deprecated."));
        }
        values(field, bullets);
        facts.defaultValue(field)
                .ifPresent(value -> bullets.add(Line.words("Default: ").then(ValueLine.of(value))));
        List<JsonNode> examples = facts.examples(field);
        if (!examples.isEmpty()) {
            bullets.add(Line.words("For example: ").then(ValueLine.of(examples)));
        }
        demands(field, bullets);
        for (RuleEntry entry : body.entries()) {
            if (entry.fields().contains(field.path())) {
                bullets.add(RuleLines.of(entry, body.modes()));
            }
        }
        return bullets;
    }

    private void values(Field field, List<Line> bullets) {
        Map<Set<JsonNode>, Set<Integer>> byValues = new LinkedHashMap<>();
        byMode(field, use -> facts.values(use.schemas()), byValues);
        byValues.forEach((values, modes) -> {
            if (!values.isEmpty()) {
                bullets.add(labelled("Values", modes, field).then(ValueLine.of(values)));
            }
        });
    }

    private void demands(Field field, List<Line> bullets) {
        Map<Line, Set<Integer>> byDemand = new LinkedHashMap<>();
        byMode(field, use -> facts.demands(use.schemas(), field.path()), byDemand);
        byDemand.forEach((demand, modes) -> {
            if (!demand.isEmpty()) {
                bullets.add(labelled("Checked", modes, field).then(demand));
            }
        });
    }

    private <K> void byMode(Field field, Function<Field.Use, K> fact, Map<K, Set<Integer>> grouped) {
        for (int mode = 0; mode < field.uses().size(); mode++) {
            if (field.uses().get(mode).allowed()) {
                grouped.computeIfAbsent(fact.apply(field.uses().get(mode)), k -> new TreeSet<>())
                        .add(mode);
            }
        }
    }

    /** A label, with the modes where they are not all that have the field. */
    private Line labelled(String label, Set<Integer> modes, Field field) {
        long allowed = field.uses().stream().filter(Field.Use::allowed).count();
        return modes.size() == allowed
                ? Line.words(label + ": ")
                : Line.words(label + " in ")
                        .then(ModeNames.of(modes, body.modes()))
                        .then(": ");
    }

    /** The field's usage, by mode where the modes differ. */
    private Line usage(Field field) {
        Map<String, Set<Integer>> byUsage = new LinkedHashMap<>();
        for (int mode = 0; mode < field.uses().size(); mode++) {
            byUsage.computeIfAbsent(field.uses().get(mode).usage().words(), k -> new TreeSet<>())
                    .add(mode);
        }
        if (byUsage.size() == 1) {
            return Line.words(byUsage.keySet().iterator().next());
        }
        List<Line> parts = new ArrayList<>();
        byUsage.forEach(
                (usage, modes) -> parts.add(Line.words(usage + " in ").then(ModeNames.of(modes, body.modes()))));
        return Line.join(parts, "; ");
    }
}
