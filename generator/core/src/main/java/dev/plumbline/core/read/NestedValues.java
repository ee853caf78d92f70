package dev.plumbline.core.read;

import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Schema;
import java.util.List;

/** Lists and objects inside a value, which only deepObject has an order for: OpenAPI leaves it open in all other styles. */
final class NestedValues {

    private final WireSchemas schemas;
    private final ProblemReporter reporter;

    NestedValues(WireSchemas schemas, ProblemReporter reporter) {
        this.schemas = schemas;
        this.reporter = reporter;
    }

    /** Whether it is a list whose items its style cannot be written with. */
    boolean hasNestedItems(Styled styled, Schema schema) {
        return styled.style() != Style.DEEP_OBJECT
                && schemas.isArray(schema)
                && schemas.items(schema).filter(schemas::isContainer).isPresent();
    }

    /** Says which properties of an object are sent as JSON: what the object has else is written as its style says. */
    void reportMembers(String name, Styled styled, Schema schema, Location at) {
        if (styled.style() == Style.DEEP_OBJECT) {
            return;
        }
        List<String> nested = schemas.nestedProperties(schema);
        if (!nested.isEmpty()) {
            reporter.warning(
                    "NestedParameter",
                    at,
                    "of \"" + name + "\" there are lists or objects in \"" + String.join("\", \"", nested)
                            + "\", and OpenAPI does not say how a style writes these, so each is sent as a JSON text",
                    "describe \"" + name + "\" with \"style: deepObject\" where the server reads " + name
                            + "[a][b]=1, or as application/json");
        }
    }

    /** The same of a field of a form, whose items are sent one by one. */
    void reportField(String name, Styled styled, Schema schema, Location at) {
        if (hasNestedItems(styled, schema)) {
            reporter.warning(
                    "NestedParameter",
                    at,
                    "the items of \"" + name + "\" are lists or objects, and OpenAPI does not say how a style writes"
                            + " these, so each is sent as a JSON text",
                    "describe \"" + name + "\" with \"style: deepObject\" where the server reads " + name
                            + "[0][a]=1, or leave its style and explode out to send JSON");
        } else {
            reportMembers(name, styled, schema, at);
        }
    }
}
