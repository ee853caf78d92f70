package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.TypeWords;
import dev.plumbline.core.emit.docs.fact.Applied;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.words.Sentences;
import dev.plumbline.core.emit.docs.words.Wording;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Type;
import java.util.ArrayList;
import java.util.List;

/** The parameters of an operation. */
final class ParameterSection {

    private final Rules rules;

    ParameterSection(Rules rules) {
        this.rules = rules;
    }

    void add(Operation operation, PageBuilder page) {
        if (operation.parameters().isEmpty()) {
            return;
        }
        page.heading(2, "Parameters");
        Applied applied = new Applied(rules);
        TypeWords types = new TypeWords(rules);
        Wording wording = new Wording(rules);
        List<List<Line>> rows = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Schema schema = rules.at(parameter.schema());
            rows.add(List.of(
                    Line.code(parameter.name()),
                    Line.words(parameter.in().word()),
                    Line.words(types.of(applied.to(schema))),
                    Line.words(parameter.required() ? "required" : "optional"),
                    Prose.line(parameter.docs().description()),
                    Sentences.sentence(wording.demands(withoutType(schema), "", "it"))));
        }
        page.table(List.of("Parameter", "In", "Type", "Required", "Description", "Checked"), rows);
    }

    /** The type has a column of its own. */
    private static Schema withoutType(Schema schema) {
        return new Schema(
                schema.at(),
                schema.text(),
                schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Type))
                        .toList());
    }
}
