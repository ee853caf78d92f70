package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The forms of bodies. */
public final class Modes {

    private final SchemaSet schemaSet;

    public Modes(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
    }

    /** The branches of the first {@code oneOf} or {@code anyOf} of objects; one form where there is none. */
    public List<Mode> of(Schema body) {
        for (Schema schema : EffectiveSchema.of(body, schemaSet).schemas()) {
            List<Schema> branches = schema.keyword(OneOf.class)
                    .map(OneOf::schemas)
                    .or(() -> schema.keyword(AnyOf.class).map(AnyOf::schemas))
                    .orElse(List.of());
            List<Schema> targets = branches.stream()
                    .map(branch -> BareReference.target(branch, schemaSet))
                    .toList();
            if (targets.size() > 1
                    && targets.stream()
                            .noneMatch(t -> EffectiveSchema.of(t, schemaSet)
                                    .propertyNames()
                                    .isEmpty())) {
                return modes(body, schema, targets);
            }
        }
        Schema target = BareReference.target(body, schemaSet);
        return List.of(new Mode(name(target, 0), body, target));
    }

    private List<Mode> modes(Schema body, Schema union, List<Schema> branches) {
        List<Schema> shared = EffectiveSchema.of(body, schemaSet).schemas().stream()
                .map(schema -> without(schema, schema.at().equals(union.at())))
                .filter(schema -> schema.keywords().stream()
                        .anyMatch(keyword -> !keyword.checks().isEmpty()))
                .toList();
        List<Keyword> rest = EffectiveSchema.of(body, schemaSet).schemas().stream()
                .flatMap(schema -> schema.keywords().stream())
                .filter(Modes::isAboutTheRest)
                .limit(1)
                .toList();
        List<Mode> modes = new ArrayList<>();
        for (Schema branch : branches) {
            Schema all = shared.isEmpty() && rest.isEmpty()
                    ? branch
                    : all(
                            branch,
                            Stream.concat(shared.stream(), Stream.of(branch)).toList(),
                            rest);
            modes.add(new Mode(name(branch, modes.size()), body, all));
        }
        return modes;
    }

    /** The schema without what {@link EffectiveSchema} has followed, and where it is the union, without its branches. */
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

    /** A schema that says all that the others say, and some more around them, with the text of one of them. */
    static Schema all(Schema text, List<Schema> schemas, List<Keyword> more) {
        Location at = text.at().child("all");
        List<Keyword> keywords = new ArrayList<>(List.of(new AllOf(schemas)));
        keywords.addAll(more);
        return new Schema(at, text.text(), keywords);
    }

    private static Line name(Schema branch, int index) {
        if (branch.text().title() != null) {
            return Line.verbatim(branch.text().title());
        }
        String name = branch.at().lastName();
        return name.matches("[0-9]*")
                ? Line.words("Form ").thenVerbatim(Integer.toString(index + 1))
                : Line.verbatim(name);
    }
}
