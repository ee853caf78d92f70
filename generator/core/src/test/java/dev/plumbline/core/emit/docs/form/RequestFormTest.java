package dev.plumbline.core.emit.docs.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.emit.java.Compiled;
import java.net.URI;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page is told of the request that is filled in on it. */
class RequestFormTest {

    private static SortedMap<String, String> files;

    @BeforeAll
    static void emit() {
        files = Generator.run(Request.of(URI.create("file:///nowhere/api.yaml"), "api.yaml")
                        .withText("""
                                openapi: 3.1.0
                                info: {title: Things, version: '1'}
                                servers: [{url: 'https://example.com'}]
                                paths:
                                  /things:
                                    get:
                                      operationId: listThings
                                      parameters:
                                        - {name: version, in: query, required: true, schema: {type: string, enum: ['2']}}
                                        - {name: plain, in: cookie, required: true, schema: {type: boolean, const: true}}
                                        - {name: maybe, in: query, schema: {type: string, const: m}}
                                      responses: {'204': {description: d}}
                                  /things/{kind}:
                                    put:
                                      operationId: putThing
                                      parameters:
                                        - {name: kind, in: path, required: true, schema: {type: string, enum: [all]}}
                                        - {name: ratio, in: query, required: true, schema: {type: number, const: 1.5}}
                                        - {name: big, in: query, required: true, schema: {const: 9007199254740993}}
                                      requestBody:
                                        content:
                                          application/json:
                                            schema: {type: object, properties: {id: {type: integer, format: int64}}}
                                            examples: {exact: {value: {id: 3}}, long: {value: {id: 9007199254740993}}}
                                      responses: {'204': {description: d}}
                                """)
                        .withDocs(EnumSet.of(DocsFormat.HTML)))
                .files();
    }

    private static String form(String operation) {
        String file = files.get("docs/site/operations/" + operation + ".js");
        return file.substring(file.indexOf("P.forms"));
    }

    /** The text of the value, as no number of a script has every digit. */
    @Test
    void aRequiredParameterWithOneValueIsFilledIn() {
        assertThat(form("list-things")).contains("\"only\":\"\\\"2\\\"\"", "\"only\":\"true\"");
        assertThat(form("list-things").split("\"only\":")).hasSize(3);
        assertThat(form("put-thing"))
                .contains("\"only\":\"\\\"all\\\"\"", "\"only\":\"1.5\"", "\"only\":\"9007199254740993\"")
                .doesNotContain("[9007199254740993]");
    }

    /** The setter is shown of what the client's record does not begin with. */
    @Test
    void whatTheClientSetsByItselfIsNotSet() {
        assertThat(form("list-things").split("\"preset\":true")).hasSize(3);
        assertThat(form("put-thing").split("\"preset\":true")).hasSize(2);
        SortedMap<String, String> sources = new TreeMap<>(files);
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        sources.put("src/main/java/things/Shown.java", """
                package things;

                class Shown {
                    static void shown() {
                        try (var client = ThingsClient.builder().build()) {
                            client.defaultApi().listThings();
                        }
                    }
                }
                """);
        assertThat(form("list-things")).contains("client.defaultApi().listThings");
        assertThat(Compiled.of(sources)).isNotNull();
    }

    @Test
    void anExampleKeepsItsDigits() {
        assertThat(form("put-thing"))
                .contains("\"value\":{\"id\":3}", "\"json\":\"{\\\"id\\\":9007199254740993}\"")
                .doesNotContain("\"value\":{\"id\":9007199254740993}");
    }
}
