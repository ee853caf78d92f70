package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.fact.Usage;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What chooses the mode of a body: which fields are there, or what the value of one of them is, as far as the modes' own
 * conditions leave no doubt.
 */
public final class ModeDiagram {

    /** More ways nobody follows with the eye. */
    private static final int MOST = 30;

    private static final int MOST_VALUES = 3;

    private final Body body;
    private final FieldFacts facts;
    private final List<Field> fields;

    private ModeDiagram(Body body, SchemaSet schemas) {
        this.body = body;
        this.facts = new FieldFacts(body, schemas);
        this.fields = body.fields().stream().filter(Field::isTop).toList();
    }

    /** The diagram; empty where there is one mode only, or neither fields nor a value choose. */
    public static Optional<Block> of(Body body, SchemaSet schemas) {
        if (!body.hasModes() || body.modes().size() > MOST) {
            return Optional.empty();
        }
        ModeDiagram diagram = new ModeDiagram(body, schemas);
        return diagram.byPresence().or(diagram::byValue);
    }

    private Optional<Block> byPresence() {
        List<Field> choosing = fields.stream()
                .filter(field -> has(field, Usage.REQUIRED) && has(field, Usage.FORBIDDEN))
                .toList();
        int count = body.modes().size();
        boolean certain = IntStream.range(0, count)
                .allMatch(one -> IntStream.range(one + 1, count)
                        .allMatch(other -> choosing.stream().anyMatch(field -> differs(field, one, other))));
        if (!certain) {
            return Optional.empty();
        }
        List<Line> conditions = new ArrayList<>();
        for (int mode = 0; mode < count; mode++) {
            int index = mode;
            List<Line> sent = choosing.stream()
                    .filter(field -> field.uses().get(index).usage() == Usage.REQUIRED)
                    .map(field -> Line.code(field.path()))
                    .toList();
            conditions.add(sent.isEmpty() ? Line.words("none of them") : Sentences.and(sent));
        }
        Line question = Line.words("Which of ")
                .then(Sentences.and(
                        choosing.stream().map(field -> Line.code(field.path())).toList()))
                .then(" are sent?");
        return Optional.of(diagram(Line.words("Which fields choose which mode"), question, conditions));
    }

    private static boolean has(Field field, Usage usage) {
        return field.uses().stream().anyMatch(use -> use.usage() == usage);
    }

    private static boolean differs(Field field, int one, int other) {
        Usage usage = field.uses().get(one).usage();
        Usage otherUsage = field.uses().get(other).usage();
        return usage == Usage.REQUIRED && otherUsage == Usage.FORBIDDEN
                || usage == Usage.FORBIDDEN && otherUsage == Usage.REQUIRED;
    }

    private Optional<Block> byValue() {
        return fields.stream().filter(this::isTag).findFirst().map(field -> {
            List<Line> conditions = field.uses().stream()
                    .map(use -> values(facts.values(use.schemas())))
                    .toList();
            return diagram(
                    Line.words("Which ").thenCode(field.path()).then(" chooses which mode"),
                    Line.words("What is ").thenCode(field.path()).then("?"),
                    conditions);
        });
    }

    /** Whether each mode has values of its own for a field that is always there. */
    private boolean isTag(Field field) {
        Set<JsonNode> seen = new HashSet<>();
        for (Field.Use use : field.uses()) {
            Set<JsonNode> values = facts.values(use.schemas());
            if (use.usage() != Usage.REQUIRED
                    || values.isEmpty()
                    || !values.stream().allMatch(seen::add)) {
                return false;
            }
        }
        return true;
    }

    private static Line values(Set<JsonNode> values) {
        Line some = ValueLine.of(values.stream().limit(MOST_VALUES).toList());
        int more = values.size() - MOST_VALUES;
        return more > 0
                ? some.then(
                        Line.words(" and ").thenVerbatim(Integer.toString(more)).then(" more"))
                : some;
    }

    private Block diagram(Line title, Line question, List<Line> conditions) {
        List<Block.Diagram.End> ends = new ArrayList<>();
        List<Line> said = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Mode mode = body.modes().get(i);
            ends.add(new Block.Diagram.End(Block.Diagram.Mark.PLAIN, conditions.get(i), mode.name()));
            said.add(Line.EMPTY.then(conditions.get(i)).then(": ").then(mode.name()));
        }
        return new Block.Diagram(
                title,
                Line.EMPTY.then(question).then(" ").then(Line.join(said, "; ")).then(Line.words(".")),
                List.of(new Block.Diagram.Step(question, Line.EMPTY)),
                Line.EMPTY,
                ends);
    }
}
