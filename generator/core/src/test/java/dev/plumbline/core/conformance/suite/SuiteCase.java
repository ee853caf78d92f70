package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.evaluate.TwoMachines;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.InvalidSchemaException;
import dev.plumbline.core.memory.SchemaBatch;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.runtime.validation.Violation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A schema and its tests.
 *
 * @param name what a batch calls it
 * @param title what people call it: the file and the suite's own description
 * @param problems what is wrong with the schema: nothing, one hopes
 */
record SuiteCase(String name, String title, JsonNode group, String problems) {

    private static final URI BASE = URI.create("https://example.test/schema.json");

    /** The case, with its schema in each batch. */
    static SuiteCase in(List<SchemaBatch> batches, String name, OfficialSuite.File file, JsonNode group) {
        String problems = "";
        try {
            for (SchemaBatch batch : batches) {
                batch.add(name, SchemaSource.of(group.get("schema")).withBase(BASE));
            }
        } catch (InvalidSchemaException e) {
            problems = e.getMessage();
        }
        return new SuiteCase(name, file.name() + ": " + group.get("description").stringValue(), group, problems);
    }

    /** How many values it has. */
    int size() {
        return group.get("tests").size();
    }

    /**
     * The verdict must be the suite's, and a report must hold an error exactly where the verdict is no; and the two machines
     * must agree in every word.
     */
    void run(CompiledSchema compiled, CompiledSchema interpreted) {
        assertThat(problems).isEmpty();
        assertThat(compiled.isCompiled()).isTrue();
        assertThat(interpreted.isCompiled()).isFalse();
        List<String> wrong = new ArrayList<>();
        for (JsonNode test : group.get("tests")) {
            boolean valid = test.get("valid").booleanValue();
            JsonNode value = test.get("data");
            String title = test.get("description").stringValue() + ": " + value;
            boolean reported = compiled.validate(value).stream().anyMatch(Violation::isError);
            if (compiled.isValid(value) != valid || reported == valid) {
                wrong.add(title);
            }
            TwoMachines.difference(compiled, interpreted, value).ifPresent(found -> wrong.add(title + found));
        }
        assertThat(wrong).as(group.get("schema").toString()).isEmpty();
    }
}
