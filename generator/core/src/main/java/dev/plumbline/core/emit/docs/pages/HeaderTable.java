package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.TypePhrases;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.Type;
import java.util.List;

/** Headers of a response, or of a part of a body. */
final class HeaderTable {

    private final SchemaSet schemas;

    HeaderTable(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** A row for each; {@code question} is the heading of whether it is there, with the words for yes and no. */
    void add(List<Header> headers, String question, String yes, String no, PageBuilder page) {
        page.table(
                List.of("Header", "Type", question, "Description", "Checked"),
                headers.stream().map(header -> row(header, yes, no)).toList());
    }

    private List<Line> row(Header header, String yes, String no) {
        Schema schema = schemas.at(header.schema());
        Schema untyped = new Schema(
                schema.at(),
                schema.text(),
                schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Type))
                        .toList());
        Line description = Prose.line(header.docs().description());
        return List.of(
                Line.code(header.name()),
                Line.words(new TypePhrases(schemas)
                        .of(EffectiveSchema.of(schema, schemas).schemas())),
                Line.words(header.required() ? yes : no),
                header.docs().deprecated()
                        ? Line.EMPTY.thenStrong("Deprecated.").then(" ").then(description)
                        : description,
                Sentences.sentence(new Wording(schemas).demands(untyped, "", "it")));
    }
}
