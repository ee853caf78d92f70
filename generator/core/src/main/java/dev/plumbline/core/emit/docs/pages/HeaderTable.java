package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.DeprecatedMark;
import dev.plumbline.core.emit.docs.body.TypePhrases;
import dev.plumbline.core.emit.docs.body.Untyped;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
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
        return List.of(
                Line.code(header.name()),
                new TypePhrases(schemas).of(EffectiveSchema.of(schema, schemas).schemas()),
                Line.words(header.required() ? yes : no),
                DeprecatedMark.before(
                        Prose.line(header.docs().description()), header.docs().deprecated()),
                Sentences.sentence(new Wording(schemas).demands(Untyped.of(schema, schemas), "", "it")));
    }
}
