package dev.plumbline.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import dev.plumbline.tests.fixture.Checkout;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The verdicts written down for the twins of {@code TwinsTest}, which the compiled validators give, beside networknt's on
 * the same documents, each in its own dialect.
 */
class TwinVerdictsTest {

    private static final String DOCUMENT = "https://plumbline.test/openapi.json";

    /** Where it does not agree, and what settles it. */
    private static final Map<String, String> SETTLED = Map.of(
            "nullable 3.0 Thing {\"name\":\"a\",\"note\":null,\"size\":null}",
            "OpenAPI 3.0.3: nullable adds null to the type and to nothing else; an enum must list null itself",
            "limits 3.0 Room {\"seats\":2.0}",
            "OpenAPI 3.0 has an integer without a fraction part; the compiled ones go by the number's value, as 3.1 does",
            "limits 3.0 Room {\"opened\":\"no date\"}",
            "its dialect asserts formats; here they are asserted where that is asked for",
            "references 3.0 Pet {\"name\":\"Rex\"}",
            "OpenAPI 3.0.4, 4.7.24: a read-only property that is required is so in answers only",
            "references 3.0 Pet {\"name\":\"Rex\",\"friends\":[{\"name\":\"Tom\"}]}",
            "the same",
            "references 3.0 Dog {\"name\":\"Rex\",\"bark\":true}",
            "the same",
            "references 3.1 Pet {\"name\":\"Rex\"}",
            "JSON Schema 2020-12, validation 9.4, leaves readOnly to applications; a client has it as OpenAPI 3.0 says",
            "references 3.1 Pet {\"name\":\"Rex\",\"friends\":[{\"name\":\"Tom\"}]}",
            "the same",
            "references 3.1 Dog {\"name\":\"Rex\",\"bark\":true}",
            "the same");

    @TestFactory
    Stream<DynamicTest> anIndependentReaderAgrees() {
        return Stream.of("nullable", "limits", "references", "unions")
                .flatMap(name -> Stream.of(
                        test(name, "3.0", Dialects.getOpenApi30()), test(name, "3.1", Dialects.getOpenApi31())));
    }

    private static DynamicTest test(String name, String version, Dialect dialect) {
        return DynamicTest.dynamicTest(name + " " + version, () -> {
            Path folder = Checkout.root()
                    .resolve("generator/core/src/test/resources/twins")
                    .resolve(name);
            String document =
                    new YAMLMapper().readTree(folder.resolve(version + ".yaml")).toString();
            SchemaRegistry registry =
                    SchemaRegistry.withDialect(dialect, builder -> builder.schemas(Map.of(DOCUMENT, document)));
            JsonNode instances = JsonMapper.shared().readTree(folder.resolve("instances.json"));
            instances.forEachEntry((component, verdicts) -> {
                Schema schema = registry.getSchema(JsonMapper.shared()
                        .createObjectNode()
                        .put("$ref", DOCUMENT + "#/components/schemas/" + component));
                verdicts.get("accepted")
                        .forEach(value -> agrees(name + " " + version + " " + component, schema, value, true));
                verdicts.get("rejected")
                        .forEach(value -> agrees(name + " " + version + " " + component, schema, value, false));
            });
        });
    }

    private static void agrees(String twin, Schema schema, JsonNode value, boolean accepted) {
        String reason = SETTLED.get(twin + " " + value);
        assertThat(schema.validate(value).isEmpty())
                .as("%s %s", twin, value)
                .isEqualTo(reason == null ? accepted : !accepted);
    }
}
