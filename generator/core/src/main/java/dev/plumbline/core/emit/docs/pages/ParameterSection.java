package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.DeprecatedMark;
import dev.plumbline.core.emit.docs.body.TypePhrases;
import dev.plumbline.core.emit.docs.body.Untyped;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wire.StyleWords;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parameters of an operation. */
final class ParameterSection {

    private final SchemaSet schemas;

    ParameterSection(SchemaSet schemas) {
        this.schemas = schemas;
    }

    void add(Operation operation, PageBuilder page) {
        if (operation.parameters().isEmpty() && operation.constants().isEmpty()) {
            return;
        }
        page.heading(2, "Parameters");
        TypePhrases types = new TypePhrases(schemas);
        Wording wording = new Wording(schemas);
        List<List<Line>> rows = new ArrayList<>();
        List<Parameter> all = Stream.concat(operation.parameters().stream(), operation.constants().stream())
                .toList();
        for (Parameter parameter : all) {
            Schema schema = schemas.at(parameter.schema());
            rows.add(List.of(
                    Line.code(parameter.name()),
                    Line.words(parameter.in().word()),
                    Line.words(types.of(EffectiveSchema.of(schema, schemas).schemas())),
                    Line.words(
                            parameter.constant().isPresent()
                                    ? "sent by the client"
                                    : parameter.required() ? "required" : "optional"),
                    StyleWords.of(parameter, schemas),
                    description(parameter),
                    Sentences.sentence(wording.demands(Untyped.of(schema, schemas), "", "it"))));
        }
        page.table(List.of("Parameter", "In", "Type", "Required", "On the wire", "Description", "Checked"), rows);
    }

    private static Line description(Parameter parameter) {
        return DeprecatedMark.before(
                Prose.line(parameter.docs().description()), parameter.docs().deprecated());
    }
}
