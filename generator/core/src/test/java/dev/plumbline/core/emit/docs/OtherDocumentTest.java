package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.read.Reading;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document that has nothing in common with the other but JSON Schema. */
class OtherDocumentTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shapes <b>, version: '1', description: "See <script>x</script>."}
            servers: [{url: 'https://{region}.example.com/v1', variables: {region: {default: eu, enum: [eu, us]}}}]
            paths:
              /shapes/{id}:
                put:
                  operationId: putShape
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, minLength: 3}}
                    - {name: depth, in: query, schema: {type: integer, minimum: 0}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Shape'}
                        examples: {one: {value: {kind: disc, colour: red, note: "it's"}}}
                  responses: {'204': {description: done}}
            components:
              schemas:
                Shape:
                  oneOf: [{$ref: '#/components/schemas/Round'}, {$ref: '#/components/schemas/Square'}]
                  dependentRequired: {note: [colour]}
                  x-advisories:
                    - {id: W1, message: 'Leave out | note.', schema: {properties: {note: false}}}
                Round:
                  type: object
                  required: [kind]
                  properties:
                    kind: {enum: [disc, ball]}
                    colour: {type: string, enum: [red, blue]}
                    note: {type: string, maxLength: 5}
                    children: {type: array, items: {$ref: '#/components/schemas/Round'}}
                  if: {properties: {kind: {const: ball}}, required: [kind]}
                  then: {properties: {colour: {const: blue}}}
                Square:
                  type: object
                  required: [kind]
                  properties:
                    kind: {enum: [square]}
                    colour: {type: string, enum: [red, blue]}
                    note: {type: string}
                  additionalProperties: false
                  not: {required: [depth, width]}
                  allOf:
                    - title: Few
                      description: Not too many.
                      x-source: S1
                      properties: {colour: {not: {const: blue}}}
            """;

    private static SortedMap<String, String> pages;

    @BeforeAll
    static void emit() {
        Reading reading = Reading.of(DOCUMENT);
        assertThat(reading.problems()).noneMatch(problem -> problem.isError());
        pages = DocsEmitter.emit(reading.api(), reading.schemas(), reading.plan());
    }

    private static Rendered operation() {
        return Rendered.of(pages.get("docs/operations/put-shape.md"));
    }

    @Test
    void aFactThatFollowsFromAValueHasAColumn() {
        assertThat(operation().table("kind"))
                .containsExactly(
                        List.of("kind", "Mode", "colour"),
                        List.of("disc", "Round", "red, blue"),
                        List.of("ball", "Round", "blue"),
                        List.of("square", "Square", "red"));
    }

    @Test
    void rulesBesideTheUnionCountInEveryMode() {
        assertThat(operation().table("Field", "Round"))
                .containsExactly(
                        List.of("Field", "Round", "Square"),
                        List.of("kind", "required", "required"),
                        List.of("colour", "optional", "optional"),
                        List.of("note", "not used", "not used"),
                        List.of("children", "optional", "not allowed"));
    }

    @Test
    void parametersSayWhatIsChecked() {
        assertThat(operation().table("Parameter").stream().map(row -> row.get(4)))
                .containsExactly("Checked", "It must have at least 3 characters.", "It must be at least 0.");
    }

    @Test
    void aSchemaInsideItselfEnds() {
        assertThat(operation().headings)
                .contains("\"children[].children\"")
                .doesNotContain("\"children[].children[].kind\"");
    }

    @Test
    void aRuleSaysWhereItHolds() {
        assertThat(pages.get("docs/rules.md")).contains("""
                #### Few

                Not too many.

                - Checked: `colour` must not be `"blue"`.
                - Field: `colour`
                - Holds in: *Square*
                - Source: S1
                """, """
                #### W1

                Leave out \\| note.

                - Checked: `note` should not be present.
                - Field: `note`
                - Holds in: every mode
                """);
    }

    @Test
    void textsOfTheDocumentStayText() {
        pages.forEach(
                (path, text) -> assertThat(Rendered.of(text).html).as(path).isEmpty());
        assertThat(Rendered.of(pages.get("docs/README.md")).headings.get(0)).isEqualTo("Shapes <b>");
    }

    @Test
    void theServersVariablesComeFromTheEnvironment() {
        assertThat(pages.get("docs/examples/put-shape.md"))
                .contains("curl -X PUT \"https://${REGION}.example.com/v1/shapes/${ID}\"")
                .contains("\"note\": \"it'\\''s\"");
    }

    @Test
    void aSummaryThatSaysNothingIsNone() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: t, version: "1"}
                paths: {/a: {get: {operationId: getA, summary: " ", responses: {'204': {description: done}}}}}
                """);
        assertThat(DocsEmitter.emit(reading.api(), reading.schemas(), reading.plan())
                        .get("docs/README.md"))
                .contains("[getA](operations/get-a.md)");
    }
}
