package dev.plumbline.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a caller has to say of parameters, and what not. */
class ParametersTest {

    /** As of properties: where there is nothing to choose, nothing has to be said. */
    @Test
    void oneThatHasOneValueNeedsNoSetter() {
        Made made = Made.of("3.1.0", """
                paths:
                  /things:
                    get:
                      operationId: listThings
                      parameters:
                        - {name: version, in: query, required: true, schema: {type: string, enum: ['2']}}
                        - {name: page, in: query, required: true, schema: {const: 3, type: integer}}
                        - {name: plain, in: cookie, required: true, schema: {$ref: '#/components/schemas/Plain'}}
                        - {name: maybe, in: query, schema: {type: string, const: m}}
                        - {name: list, in: query, schema: {type: array, items: {type: string}}}
                      responses: {'204': {description: d}}
                    post:
                      operationId: addThing
                      parameters:
                        - {name: version, in: query, required: true, schema: {type: string, enum: ['2']}}
                        - {name: name, in: query, required: true, schema: {type: string}}
                      responses: {'204': {description: d}}
                components: {schemas: {Plain: {type: boolean, const: true}}}
                """);
        assertThat(made.text("ListThingsParams"))
                .contains("version = ListThingsParamsVersion._2;", "page = 3;", "plain = true;", "String maybe;");
        assertThat(made.text("DefaultApi"))
                .contains("void listThings()", "listThings(ListThingsParams.builder().build(), CallOptions.none());")
                .contains("void addThing(AddThingParams params)")
                .doesNotContain("void addThing()");
        made.compiled();
    }
}
