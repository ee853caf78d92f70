package dev.plumbline.core.fuzz.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link DocumentFuzz} found once, each as small as it can be. */
class SettledDocumentsTest {

    private static Output generated(String rest) {
        String text = ("{'openapi': '3.1.0', 'info': {'title': 'A', 'version': '1'}, " + rest + "}").replace("'", "\"");
        return Generator.run(
                Request.of(URI.create("file:///nowhere/api.json"), "api.json").withText(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'tags': [{'description': 'a'}, {'description': 'b'}], 'paths': {}                                        | InvalidOpenApi
            'tags': [{'name': 'a'}, {}, {'$ref': 'x.yaml'}], 'paths': {}                                             | InvalidOpenApi
            'paths': {'/a': {'post': {'requestBody': {'content': {'#': {'schema': {'type': 'object'}}}}, 'responses': {'204': {'description': 'a'}}}}} | -
            'paths': {'/a': {'get': {'responses': {'#': {'description': 'a'}}}}}                                     | InvalidStatus
            'paths': {}, 'components': {'schemas': {'#': {'type': 'object', 'properties': {'#': {'#': 1}}}}}         | -
            """)
    void isNoFault(String rest, String id) {
        Output output = generated(rest);
        if (!id.equals("-")) {
            assertThat(output.problems()).extracting(Problem::id).contains(id);
        }
    }

    /** It is known by its name, which a closed object takes, and anything may be its value. */
    @Test
    void aPropertyWhoseSchemaIsNoneIsAPropertyAllTheSame() {
        Output output = generated("'paths': {}, 'components': {'schemas': {'Size': {'type': 'object',"
                + " 'properties': {'width': {'type': 'integer'}, 'depth': -1}, 'additionalProperties': false}}}");
        assertThat(output.problems())
                .extracting(Problem::id, Problem::pointer)
                .containsExactly(tuple("InvalidKeyword", "/components/schemas/Size/properties/depth"));
        assertThat(output.files())
                .hasEntrySatisfying(
                        "src/main/java/a/model/Size.java",
                        text -> assertThat(text).contains("JsonNode depth"));
    }
}
