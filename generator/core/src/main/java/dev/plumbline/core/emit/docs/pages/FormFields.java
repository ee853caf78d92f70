package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wire.WireText;
import dev.plumbline.core.model.FieldEncoding;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Serialization;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a form's fields are written, where the document says so. */
final class FormFields {

    private static final JsonNode ITEMS =
            JsonNodeFactory.instance.arrayNode().add("a").add("b");
    private static final JsonNode PROPERTIES =
            JsonNodeFactory.instance.objectNode().put("x", "a").put("y", "b");

    private FormFields() {}

    static PageBuilder add(Payload.Form form, PageBuilder page, int level) {
        List<List<Line>> rows = new ArrayList<>();
        for (FieldEncoding field : form.fields()) {
            Serialization.Styled styled = field.styled();
            rows.add(List.of(
                    Line.code(field.name()),
                    styled == null ? Line.EMPTY : written(field.name(), styled, ITEMS),
                    styled == null ? Line.EMPTY : written(field.name(), styled, PROPERTIES),
                    field.contentType() == null ? Line.EMPTY : Line.code(field.contentType())));
        }
        if (!rows.isEmpty()) {
            page.heading(level, "How the fields are written");
            page.table(List.of("Field", "Items a and b", "Properties x=a and y=b", "As a document of"), rows);
        }
        return page;
    }

    private static Line written(String name, Serialization.Styled styled, JsonNode value) {
        return Line.code(String.join("&", WireText.field(name, styled, value)));
    }
}
