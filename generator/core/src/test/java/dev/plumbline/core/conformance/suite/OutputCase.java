package dev.plumbline.core.conformance.suite;

import dev.plumbline.core.memory.CompileTime;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaBatch;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.formats.output.OutputFormat;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the output for a value must be like.
 *
 * @param title the file, the suite's own descriptions, and the form
 * @param schema what the value is held against
 * @param expected a schema that the output must satisfy
 */
record OutputCase(String title, JsonNode schema, JsonNode value, OutputFormat form, JsonNode expected) {

    /** All cases of a checkout. */
    static List<OutputCase> in(SuiteCheckout suite) {
        List<OutputCase> cases = new ArrayList<>();
        for (OfficialSuite.File file : suite.outputs()) {
            for (JsonNode group : file.groups()) {
                String title = file.name() + ": " + group.get("description").stringValue();
                group.get("tests")
                        .forEach(test -> test.get("output")
                                .forEachEntry((form, expected) -> cases.add(new OutputCase(
                                        title + ", " + form,
                                        group.get("schema"),
                                        test.get("data"),
                                        OutputFormat.valueOf(form.toUpperCase(Locale.ROOT)),
                                        expected))));
            }
        }
        return cases;
    }

    /** What the output for the value is, by a schema that is compiled then. */
    JsonNode output(CompileTime when) {
        SchemaOptions options = SchemaOptions.standard().withCompileTime(when);
        CompiledSchema compiled = options.compile(SchemaSource.of(schema));
        return form.of(compiled.validate(value), options.annotations(SchemaSource.of(schema), value));
    }

    /** What must hold for the output, as a validator. */
    CompiledSchema demand(JsonNode outputSchema) {
        SchemaBatch batch = new SchemaBatch(SchemaOptions.standard()
                .withDocuments(Map.of(URI.create(outputSchema.get("$id").stringValue()), outputSchema)));
        batch.add("demand", SchemaSource.of(expected));
        return batch.compile().get("demand");
    }
}
