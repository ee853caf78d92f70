package dev.plumbline.core.evaluate;

import dev.plumbline.core.load.Pointers;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.formats.output.KeywordAnnotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * Collects what the keywords that reject nothing say of a value: {@code title}, {@code description}, {@code default}, {@code
 * deprecated}, {@code readOnly}, {@code writeOnly} and {@code format}. Validators collect nothing, so that they cost nothing
 * but the verdict.
 */
public final class AnnotationCollector {

    private final Interpreter interpreter;
    private final List<KeywordAnnotation> found = new ArrayList<>();

    private AnnotationCollector(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** What is said of a value by a schema and all that applies with it; nothing where the value does not satisfy it. */
    public static List<KeywordAnnotation> collect(Location schema, JsonNode value, Interpreter interpreter) {
        AnnotationCollector collector = new AnnotationCollector(interpreter);
        if (interpreter.at(schema).isValid(value)) {
            collector.schema(interpreter.schemas().at(schema), value, "", "");
        }
        return List.copyOf(collector.found);
    }

    private void schema(Schema schema, JsonNode value, String way, String instance) {
        SchemaText text = schema.text();
        add(schema, SchemaText.TITLE, text(text.title()), way, instance);
        add(schema, SchemaText.DESCRIPTION, text(text.description()), way, instance);
        add(schema, "deprecated", truth(text.deprecated()), way, instance);
        add(schema, "readOnly", truth(text.access() == Access.READ_ONLY), way, instance);
        add(schema, "writeOnly", truth(text.access() == Access.WRITE_ONLY), way, instance);
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof DefaultValue preset) {
                add(schema, preset.name(), preset.value(), way, instance);
            } else if (keyword instanceof Format format) {
                add(schema, format.name(), text(format.format()), way, instance);
            }
            for (Check check : keyword.checks()) {
                check.accept(new AppliedSchemas(keyword, value, interpreter.schemas(), this::accepts))
                        .forEach(applied -> applied(schema, applied, way, instance));
            }
        }
    }

    private boolean accepts(Schema schema, JsonNode value) {
        return interpreter.at(schema.at()).isValid(value);
    }

    private void applied(Schema around, AppliedSchemas.Applied applied, String way, String instance) {
        String step = applied.reference().isEmpty()
                ? applied.schema()
                        .at()
                        .pointer()
                        .substring(around.at().pointer().length())
                : "/" + applied.reference();
        String name = applied.name();
        schema(applied.schema(), applied.value(), way + step, name == null ? instance : instance + Pointers.step(name));
    }

    private static @Nullable JsonNode text(@Nullable String text) {
        return text == null ? null : StringNode.valueOf(text);
    }

    private static @Nullable JsonNode truth(boolean said) {
        return said ? BooleanNode.TRUE : null;
    }

    private void add(Schema schema, String keyword, @Nullable JsonNode value, String way, String instance) {
        if (value != null) {
            Location at = schema.at();
            String absolute =
                    interpreter.schemas().absoluteLocations().getOrDefault(at, at.document() + "#" + at.pointer());
            found.add(new KeywordAnnotation(way + "/" + keyword, absolute + "/" + keyword, instance, value));
        }
    }
}
