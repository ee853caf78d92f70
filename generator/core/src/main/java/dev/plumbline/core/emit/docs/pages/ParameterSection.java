package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.DeprecatedMark;
import dev.plumbline.core.emit.docs.body.RuleSentences;
import dev.plumbline.core.emit.docs.body.TypePhrases;
import dev.plumbline.core.emit.docs.body.Untyped;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleCatalog;
import dev.plumbline.core.emit.docs.rule.RuleReach;
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
    private final RuleReach reach;

    ParameterSection(PageContext material) {
        this.schemas = material.schemas();
        this.reach = material.reach();
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
                    types.of(EffectiveSchema.of(schema, schemas).schemas()),
                    Line.words(
                            parameter.constant().isPresent()
                                    ? "sent by the client"
                                    : parameter.required() ? "required" : "optional"),
                    StyleWords.of(parameter, schemas),
                    description(parameter),
                    Sentences.sentence(wording.demands(Untyped.of(schema, schemas), "", "it"))));
        }
        page.table(List.of("Parameter", "In", "Type", "Required", "On the wire", "Description", "Checked"), rows);
        page.bullets(rules(operation));
    }

    /** The rules that have words of their own. */
    private List<Line> rules(Operation operation) {
        List<Line> lines = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Schema schema = schemas.at(parameter.schema());
            Mode whole = new Mode(Line.EMPTY, schema, schema);
            RuleSentences.of(RuleCatalog.itself(schemas, reach, List.of(whole)))
                    .forEach(rule ->
                            lines.add(Line.code(parameter.name()).then(": ").then(rule)));
        }
        return lines;
    }

    private static Line description(Parameter parameter) {
        return DeprecatedMark.before(
                Prose.line(parameter.docs().description()), parameter.docs().deprecated());
    }
}
