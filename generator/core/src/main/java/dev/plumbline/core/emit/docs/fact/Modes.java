package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The forms of bodies. */
public final class Modes {

    private final SchemaSet schemaSet;
    private final Applied applied;

    public Modes(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
        this.applied = new Applied(schemaSet);
    }

    /** The branches of the first {@code oneOf} or {@code anyOf} of objects; one form where there is none. */
    public List<Mode> of(Schema body) {
        for (Schema schema : applied.to(body)) {
            List<Schema> branches = schema.keyword(OneOf.class)
                    .map(OneOf::schemas)
                    .or(() -> schema.keyword(AnyOf.class).map(AnyOf::schemas))
                    .orElse(List.of());
            List<Schema> targets = branches.stream().map(this::target).toList();
            if (targets.size() > 1
                    && targets.stream().noneMatch(t -> applied.properties(t).isEmpty())) {
                return modes(body, schema, targets);
            }
        }
        Schema target = target(body);
        return List.of(new Mode(title(target, 0), body, target));
    }

    private List<Mode> modes(Schema body, Schema union, List<Schema> branches) {
        List<Schema> shared = applied.to(body).stream()
                .map(schema -> without(schema, schema.at().equals(union.at())))
                .filter(schema -> schema.keywords().stream()
                        .anyMatch(keyword -> !keyword.checks().isEmpty()))
                .toList();
        List<Keyword> rest = applied.to(body).stream()
                .flatMap(schema -> schema.keywords().stream())
                .filter(Modes::isAboutTheRest)
                .limit(1)
                .toList();
        List<Mode> modes = new ArrayList<>();
        for (Schema branch : branches) {
            Schema all = shared.isEmpty() && rest.isEmpty()
                    ? branch
                    : Applied.all(
                            branch,
                            Stream.concat(shared.stream(), Stream.of(branch)).toList(),
                            rest);
            modes.add(new Mode(title(branch, modes.size()), body, all));
        }
        return modes;
    }

    /** The schema without what {@link Applied} has followed, and where it is the union, without its branches. */
    private static Schema without(Schema schema, boolean union) {
        List<Keyword> left = schema.keywords().stream()
                .filter(keyword -> !(keyword instanceof Ref || keyword instanceof AllOf || isAboutTheRest(keyword)))
                .filter(keyword -> !(union && (keyword instanceof OneOf || keyword instanceof AnyOf)))
                .toList();
        return new Schema(schema.at(), schema.text(), left);
    }

    /** Whether a keyword speaks of what all others, the branch's too, leave over: it goes around them. */
    private static boolean isAboutTheRest(Keyword keyword) {
        return keyword instanceof UnevaluatedProperties;
    }

    /** The mode that accepts a body; the first where several do, none where none does. */
    public Optional<Mode> accepting(List<Mode> modes, JsonNode body) {
        return modes.stream().filter(mode -> accepts(mode.branch(), body)).findFirst();
    }

    /** Whether a schema accepts a value. */
    public boolean accepts(Schema schema, JsonNode value) {
        return new PartialEvaluation(schemaSet).of(schema, Partial.of(value)) == Verdict.HOLDS;
    }

    private Schema target(Schema schema) {
        Schema target = schema;
        for (int hops = 0; hops < 64 && target.keywords().size() == 1; hops++) {
            if (!(target.keywords().get(0) instanceof Ref ref)) {
                break;
            }
            target = schemaSet.at(ref.target());
        }
        return target;
    }

    private static String title(Schema branch, int index) {
        if (branch.text().title() != null) {
            return branch.text().title();
        }
        String name = branch.at().lastName();
        return name.matches("[0-9]*") ? "Form " + (index + 1) : name;
    }
}
