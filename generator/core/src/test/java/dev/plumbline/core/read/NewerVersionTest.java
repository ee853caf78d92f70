package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.model.Type;
import org.junit.jupiter.api.Test;

/** What OpenAPI 3.2 has new, which Swagger Parser does not know. */
class NewerVersionTest {

    private static final Reading READING = Reading.of("""
            openapi: 3.2.0
            $self: https://example.com/api.yaml
            info: {title: Test, version: '1'}
            servers: [{url: 'https://a.example', name: live}]
            tags: [{name: things, summary: S, parent: all, kind: nav}, {name: all}]
            security: [{device: [read]}]
            paths:
              /search:
                query:
                  operationId: search
                  parameters:
                    - {name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
                    - {name: c, in: cookie, style: cookie, schema: {type: array, items: {type: string}}}
                  responses:
                    '200':
                      summary: Found
                      description: D
                      content:
                        application/jsonl: {itemSchema: {type: integer}}
                additionalOperations:
                  COPY:
                    operationId: copy
                    requestBody:
                      content:
                        multipart/mixed: {itemSchema: {}, itemEncoding: {contentType: image/png}}
                        text/csv: {$ref: '#/components/mediaTypes/Table'}
                    responses: {'204': {description: D}}
            components:
              mediaTypes: {Table: {examples: {one: {dataValue: a}}}}
              securitySchemes:
                device:
                  type: oauth2
                  deprecated: true
                  oauth2MetadataUrl: https://a.example/meta
                  flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://a.example/d', tokenUrl: 'https://a.example/t', scopes: {read: R}}}
            """);

    private static Operation operation(String id) {
        return READING.api().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotDoneIsReportedAndNothingElse() {
        assertThat(READING.problemLines()).containsExactly("UnsupportedField:25");
    }

    @Test
    void operationsOfAnyMethod() {
        assertThat(operation("search").method()).isEqualTo("QUERY");
        assertThat(operation("copy").method()).isEqualTo("COPY");
        assertThat(operation("copy").body().orElseThrow().contents())
                .extracting(Content::mediaType)
                .containsExactly("multipart/mixed", "text/csv");
    }

    @Test
    void parameters() {
        assertThat(operation("search").parameters())
                .extracting(Parameter::in)
                .containsExactly(Parameter.In.QUERYSTRING, Parameter.In.COOKIE);
        assertThat(operation("search").parameters())
                .extracting(Parameter::serialization)
                .containsExactly(
                        new Serialization.Encoded("application/x-www-form-urlencoded"),
                        new Serialization.Styled(Style.COOKIE, true, false, false));
    }

    @Test
    void itemsOfAStream() {
        assertThat(operation("search").responses().get(0).contents().get(0).type())
                .contains(Type.Scalar.LONG);
    }

    @Test
    void namesOfServersAndFlows() {
        assertThat(READING.api().servers()).extracting(Server::name).containsExactly("live");
        assertThat(READING.api().security())
                .singleElement()
                .isInstanceOfSatisfying(
                        SecurityScheme.OAuth2.class,
                        scheme -> assertThat(scheme.flows()).containsExactly("deviceAuthorization"));
    }

    @Test
    void before32TheyAreNoFields() {
        assertThat(Reading.of("""
                        openapi: 3.1.0
                        info: {title: Test, version: '1'}
                        paths: {/a: {query: {responses: {}}}}
                        """).problemLines()).containsExactly("InvalidOpenApi:3");
    }
}
