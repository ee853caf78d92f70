package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Single facts about a field. */
final class FieldFacts {

    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    private final Body body;
    private final SchemaSet schemaSet;
    private final Wording wording;
    private final TypePhrases types;

    FieldFacts(Body body, SchemaSet schemaSet) {
        this.body = body;
        this.schemaSet = schemaSet;
        this.wording = new Wording(schemaSet);
        this.types = new TypePhrases(schemaSet);
    }

    /** Its JSON type, in all modes that have it. */
    Line type(Field field) {
        Set<Line> words = new LinkedHashSet<>();
        field.uses().stream().filter(Field.Use::allowed).forEach(use -> words.add(types.of(use.schemas())));
        return Line.join(List.copyOf(words), " or ");
    }

    /** What it is for, in one line. */
    Line description(Field field) {
        return field.schemas().stream()
                .flatMap(schema -> Stream.ofNullable(schema.text().description()))
                .findFirst()
                .map(Prose::line)
                .orElseGet(() -> field.schemas().stream()
                        .flatMap(schema -> Stream.ofNullable(schema.text().title()))
                        .findFirst()
                        .map(Line::verbatim)
                        .orElse(Line.EMPTY));
    }

    Optional<JsonNode> defaultValue(Field field) {
        return field.schemas().stream()
                .flatMap(schema -> schema.keyword(DefaultValue.class).stream())
                .map(DefaultValue::value)
                .findFirst();
    }

    /** Which way it travels, in a sentence; empty where it travels both ways. */
    String access(Field field) {
        return field.schemas().stream()
                .map(schema -> schema.text().access().sentence())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean deprecated(Field field) {
        return field.schemas().stream().anyMatch(schema -> schema.text().deprecated());
    }

    /** Values that the schema lists, or lists as known ones beside others. */
    Set<JsonNode> values(List<Schema> schemas) {
        Set<JsonNode> values = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            schema.keyword(Enumeration.class).ifPresent(e -> values.addAll(e.values()));
            schema.keyword(Const.class).ifPresent(c -> values.add(c.value()));
            Stream.concat(
                            schema.keyword(AnyOf.class).stream().flatMap(any -> any.schemas().stream()),
                            schema.keyword(OneOf.class).stream().flatMap(one -> one.schemas().stream()))
                    .forEach(branch -> values.addAll(
                            values(EffectiveSchema.of(branch, schemaSet).schemas())));
        }
        return values;
    }

    /** What the keywords demand of its value, beside its type and its own fields. */
    Line demands(List<Schema> schemas) {
        List<Line> clauses = new ArrayList<>();
        for (Schema schema : schemas) {
            clauses.addAll(wording.demands(new Schema(schema.at(), schema.text(), own(schema, schemaSet)), "", "it"));
        }
        return Sentences.sentence(clauses.stream().distinct().toList());
    }

    /** Items that are objects stand in rows of their own, but for those that follow the items of a tuple. */
    private static List<Keyword> own(Schema schema, SchemaSet schemas) {
        return schema.keywords().stream()
                .map(keyword -> keyword instanceof Items items && isOfValues(items, schemas)
                        ? new Items(items.name(), 0, Untyped.of(items.schema(), schemas))
                        : keyword)
                .filter(keyword -> !(keyword instanceof Type
                        || keyword instanceof Enumeration
                        || keyword instanceof Const
                        || keyword instanceof Properties
                        || keyword instanceof Ref
                        || keyword instanceof AllOf
                        || keyword instanceof AnyOf any && any.isOfConstants()
                        || keyword instanceof OneOf one && isSaidElsewhere(one, schemas)
                        || keyword instanceof Items items && items.from() == 0 && !isOfValues(items, schemas)))
                .toList();
    }

    /** Whether items are values without fields; nobody reads of items in items in a line. */
    private static boolean isOfValues(Items items, SchemaSet schemas) {
        EffectiveSchema item = EffectiveSchema.of(items.schema(), schemas);
        return items.from() == 0
                && item.propertyNames().isEmpty()
                && item.schemas().stream()
                        .noneMatch(part -> part.keyword(Items.class).isPresent());
    }

    /** Whether a choice is between forms, which have rows of their own, or types and values, which are listed. */
    private static boolean isSaidElsewhere(OneOf one, SchemaSet schemas) {
        return one.schemas().stream()
                .map(branch -> EffectiveSchema.of(branch, schemas))
                .allMatch(branch -> !branch.propertyNames().isEmpty()
                        || branch.schemas().stream()
                                .flatMap(part -> part.keywords().stream())
                                .allMatch(keyword -> keyword.checks().isEmpty()
                                        || keyword instanceof Type
                                        || keyword instanceof Ref
                                        || keyword instanceof AllOf
                                        || keyword instanceof Items
                                        || keyword instanceof Enumeration
                                        || keyword instanceof Const));
    }

    /** Short values of the field in the document's examples of the body. */
    List<JsonNode> examples(Field field) {
        Set<JsonNode> found = new LinkedHashSet<>();
        for (Example example : body.content().examples()) {
            JsonNode value = example.value();
            for (String name : field.names()) {
                value = value.path(name);
            }
            if (value.isValueNode() && !value.isNull() && value.toString().length() <= LONGEST_EXAMPLE) {
                found.add(value);
            }
        }
        return found.stream().limit(MOST_EXAMPLES).toList();
    }
}
