package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Usage;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a response's body. */
public final class ResponseTable {

    private final Body body;
    private final FieldFacts facts;

    public ResponseTable(Body body, SchemaSet schemas) {
        this.body = body;
        this.facts = new FieldFacts(body, schemas);
    }

    /** One row for each field; whether it is always there is said where any is. Empty where there are no fields. */
    public Optional<Block.Table> table() {
        List<Field> fields = received();
        boolean anyRequired = fields.stream().anyMatch(ResponseTable::required);
        List<List<Line>> rows = new ArrayList<>();
        for (Field field : fields) {
            List<Line> cells = new ArrayList<>(List.of(Line.code(field.path()), facts.type(field)));
            if (anyRequired) {
                cells.add(Line.words(required(field) ? "yes" : "no"));
            }
            Line values = values(field);
            Line description = DeprecatedMark.before(facts.description(field), facts.deprecated(field));
            cells.add(
                    values.isEmpty()
                            ? description
                            : Line.EMPTY
                                    .then(description)
                                    .then(" Known values: ")
                                    .then(values)
                                    .then("."));
            rows.add(cells);
        }
        List<String> header = anyRequired
                ? List.of("Field", "Type", "Always there", "Description")
                : List.of("Field", "Type", "Description");
        return PageBuilder.tableOf(header.stream().map(Line::words).toList(), rows);
    }

    /** The fields that a response may hold: none that is write-only, nor what is in one. */
    private List<Field> received() {
        List<String> sent = body.fields().stream()
                .filter(field -> field.schemas().stream().anyMatch(ResponseTable::isWriteOnly))
                .map(Field::path)
                .toList();
        return body.fields().stream()
                .filter(field -> sent.stream().noneMatch(path -> isIn(path, field.path())))
                .toList();
    }

    private static boolean isWriteOnly(Schema schema) {
        return schema.text().access() == Access.WRITE_ONLY;
    }

    private static boolean isIn(String around, String path) {
        return path.equals(around) || path.startsWith(around + ".") || path.startsWith(around + "[");
    }

    private static boolean required(Field field) {
        return field.uses().stream().allMatch(use -> use.usage() == Usage.REQUIRED);
    }

    /** The listed values of the field at a path; empty where none are listed. */
    public Line values(String path) {
        return body.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(this::values)
                .orElse(Line.EMPTY);
    }

    private Line values(Field field) {
        return ValueLine.of(facts.values(field.schemas()));
    }
}
