package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.read.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A body of one form, with a field that has several. */
class FormsInsideTest {

    private static String page;

    @BeforeAll
    static void emit() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: Parcels, version: '1'}
                servers: [{url: 'https://example.com'}]
                paths:
                  /parcels:
                    post:
                      operationId: send
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              required: [parcel]
                              properties:
                                parcel:
                                  oneOf: [{$ref: '#/components/schemas/Box'}, {$ref: '#/components/schemas/Tube'}]
                      responses: {'204': {description: done}}
                components:
                  schemas:
                    Box:
                      type: object
                      required: [kind, sides]
                      properties: {kind: {const: box}, sides: {type: integer}, weight: {enum: [1, 2.5]}}
                    Tube:
                      type: object
                      required: [kind]
                      properties: {kind: {const: tube}, length: {type: integer}, weight: {enum: [1, 2.5]}}
                """);
        assertThat(reading.problems()).noneMatch(problem -> problem.isError());
        page = DocsEmitter.emit(reading.api(), reading.schemas(), reading.plan(), DocsFormat.DEFAULT)
                .get("docs/operations/send.md");
    }

    @Test
    void aFieldNamesTheFormsItIsIn() {
        assertThat(page).contains("""
                #### `parcel.sides`

                - Type: integer
                - Use: required in *Box*
                """, """
                #### `parcel.length`

                - Type: integer
                - Use: optional in *Tube*
                """);
    }

    @Test
    void aFieldNamesTheFormsOfItsValues() {
        assertThat(page).contains("- Values in *Box*: `box`\n- Values in *Tube*: `tube`\n");
    }

    @Test
    void valuesSayTheirTypeWhereNothingElseDoes() {
        assertThat(page).contains("#### `parcel.kind`\n\n- Type: string\n", "#### `parcel.weight`\n\n- Type: number\n");
    }
}
