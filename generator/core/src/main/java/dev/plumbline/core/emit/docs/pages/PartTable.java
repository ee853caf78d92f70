package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.DeprecatedMark;
import dev.plumbline.core.emit.docs.body.FieldSections;
import dev.plumbline.core.emit.docs.body.TypePhrases;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wording.FieldPath;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a multipart body: a table, what is in those that have fields, and their headers. */
final class PartTable {

    private final SchemaSet schemas;

    PartTable(SchemaSet schemas) {
        this.schemas = schemas;
    }

    void add(Payload.Multipart multipart, RequestContent request, PageBuilder page, int level) {
        page.heading(level, "Parts");
        Optional<FieldSections> fields = request.body().map(body -> new FieldSections(body, schemas, request.scope()));
        List<List<Line>> rows = new ArrayList<>();
        for (Part part : multipart.parts()) {
            rows.add(List.of(
                    fields.filter(sections -> !isFile(part))
                            .map(sections -> sections.link(FieldPath.child("", part.name())))
                            .orElse(Line.code(part.name())),
                    part.repeated() ? content(part).then(", a part for each") : content(part),
                    Line.join(part.contentTypes().stream().map(Line::code).toList(), ", "),
                    Line.words(part.required() ? "required" : "optional"),
                    description(part)));
        }
        page.table(List.of("Part", "Content", "Media type", "Use", "Description"), rows);
        for (Part part : multipart.parts()) {
            if (!part.headers().isEmpty()) {
                page.paragraph(Line.words("Headers of ").thenCode(part.name()).then(":"));
                new HeaderTable(schemas).add(part.headers(), "Use", "required", "optional", page);
            }
        }
        Set<String> files = multipart.parts().stream()
                .filter(PartTable::isFile)
                .map(Part::name)
                .collect(Collectors.toSet());
        fields.ifPresent(sections -> sections.sections(
                page, level + 1, field -> !files.contains(field.names().get(0))));
    }

    private static boolean isFile(Part part) {
        return part.value() instanceof Part.File;
    }

    private static Line description(Part part) {
        return DeprecatedMark.before(
                Prose.line(part.docs().description()), part.docs().deprecated());
    }

    private Line content(Part part) {
        return part.value().accept(new Part.Value.Visitor<Line>() {
            @Override
            public Line file(Part.File file) {
                return Line.words("file");
            }

            @Override
            public Line json(Part.Json json) {
                return Line.words("JSON: ").then(phrase(json.schema()));
            }

            @Override
            public Line text(Part.Text text) {
                return text.schema()
                        .map(schema -> Line.words("text: ").then(phrase(schema)))
                        .orElse(Line.words("text"));
            }

            @Override
            public Line mixed(Part.Mixed mixed) {
                return Line.words("text or JSON: ").then(phrase(mixed.schema()));
            }
        });
    }

    private Line phrase(Location schema) {
        return new TypePhrases(schemas)
                .of(EffectiveSchema.of(schemas.at(schema), schemas).schemas());
    }
}
