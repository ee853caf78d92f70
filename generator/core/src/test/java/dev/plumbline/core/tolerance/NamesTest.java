package dev.plumbline.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the document gives, and names that stay what they are. */
class NamesTest {

    private static final String SHOP = """
            paths:
              /pets:
                get:
                  operationId: listPets
                  parameters:
                    - {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}
                    - {name: filter, in: query, schema: {type: object, properties: {kind: {type: string, enum: [cat, dog]}}}}
                  responses: {'200': {description: all, content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
                # MORE METHODS
              /owners:
                get:
                  operationId: listOwners
                  parameters: [{name: sort, in: query, schema: {type: string, enum: [asc, desc]}}]
                  responses: {'200': {description: all, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Owner'}}}}}}
              # MORE PATHS
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    kind: {type: string, enum: [cat, dog]}
                    home: {type: object, properties: {street: {type: string}}}
                    # MORE PROPERTIES
                Owner:
                  type: object
                  properties:
                    name: {type: string}
                    home: {type: object, properties: {street: {type: string}}}
                # MORE SCHEMAS
            """;

    /** What is added behind what is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MORE SCHEMAS:Shop: {type: object, properties: {kind: {type: string, enum: [cat, dog]}, home: {type: object, properties: {a: {type: string}}}}}",
                "MORE SCHEMAS:ListPetsResponse: {type: array, items: {type: string}}",
                "MORE SCHEMAS:ListPetsParams: {type: object, properties: {sort: {type: string}}}",
                "MORE SCHEMAS:Sort: {type: string, enum: [up, down]}",
                "MORE SCHEMAS:pet: {type: object, properties: {x: {type: string}}}",
                "MORE PROPERTIES:sort: {type: string, enum: [asc, desc, none]}",
                "MORE PROPERTIES:house: {type: object, properties: {street: {type: string}}}",
                "MORE PROPERTIES:Kind: {type: string, enum: [a, b]}",
                "MORE METHODS:post: {operationId: addPet, parameters: [{name: sort, in: query, schema: {type: string, enum: [asc, desc]}}], responses: {'204': {description: d}}}",
                "MORE METHODS:post: {operationId: list_pets, requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}, responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}}}",
                "MORE PATHS:/shops: {get: {operationId: listShops, parameters: [{name: kind, in: query, schema: {type: string, enum: [cat, dog]}}], responses: {'204': {description: d}}}}",
                "MORE PATHS:/pets/: {get: {responses: {'204': {description: d}}}}",
            })
    void whatIsAddedRenamesNothingElse(String added) {
        String marker = added.substring(0, added.indexOf(':'));
        Made before = Made.of("3.1.0", SHOP);
        Made after = Made.of("3.1.0", SHOP.replace("# " + marker, added.substring(marker.length() + 1)));
        assertThat(after.output().hasErrors()).isFalse();
        for (String room : List.of("model", "request", "validator")) {
            assertThat(after.classes(room)).containsAll(before.classes(room));
        }
        before.classes("model").forEach(name -> assertThat(fields(after, name)).containsAll(fields(before, name)));
        assertThat(methods(after)).containsAll(methods(before));
        after.compiled();
    }

    /** Bodies in components are called as what they are: a schema of their name, before or behind them, changes nothing. */
    @Test
    void bodiesInComponentsAreNoSchemas() {
        String paths = """
                paths:
                  /foo:
                    post:
                      operationId: foo
                      requestBody: {$ref: '#/components/requestBodies/Bar'}
                      responses:
                        '200': {$ref: '#/components/responses/Bar'}
                        '404': {$ref: '#/components/responses/NoResponse'}
                        default: {description: d, content: {application/json: {schema: {type: object, properties: {d: {type: string}}}}}}
                components:
                  requestBodies: {Bar: {content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}}
                  responses:
                    Bar: {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: integer}}}}}}
                    NoResponse: {description: d, content: {application/json: {schema: {type: object, properties: {c: {type: integer}}}}}}
                """;
        assertThat(Made.of("3.0.3", paths).classes("model"))
                .containsExactly("BarRequest", "BarResponse", "FooResponseDefault", "NoResponse");
        assertThat(Made.of("3.0.3", paths + "  schemas: {Bar: {type: object, properties: {x: {type: string}}}}\n")
                        .classes("model"))
                .containsExactly("Bar", "BarRequest", "BarResponse", "FooResponseDefault", "NoResponse");
    }

    /** What stands in the path is an argument, and all else a component; places tell apart what is called alike. */
    @Test
    void parametersOfOneNameInSeveralPlaces() {
        Made made = Made.of("3.1.0", """
                paths:
                  /things/{id}:
                    get:
                      operationId: getThing
                      parameters:
                        - {name: id, in: cookie, schema: {type: string}}
                        - {name: id, in: header, schema: {type: boolean}}
                        - {name: id, in: query, schema: {type: integer}}
                        - {name: id, in: path, required: true, schema: {type: string}}
                      responses: {'204': {description: d}}
                """);
        assertThat(made.text("GetThingParams"))
                .contains(
                        "@Nullable Long id",
                        "@Nullable Boolean idHeader",
                        "@Nullable String idCookie",
                        ".withCookie(\"id\", idCookie)",
                        ".withHeader(\"id\", idHeader)",
                        ".withQuery(\"id\", id)");
        assertThat(made.text("DefaultApi")).contains("void getThing(String id, GetThingParams params)");
        made.compiled();
    }

    private static Set<String> fields(Made made, String type) {
        return found(
                made.text(type), "(?m)^    (?:public static final|public [A-Z@<>a-z., ]+ \\w+\\(|private [^;]+;).*$");
    }

    private static Set<String> methods(Made made) {
        return found(made.text("DefaultApi"), "(?m)^    public .*$");
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void equalInlineEnumsAreMadeOnce() {
        Made made = Made.of("3.1.0", SHOP);
        assertThat(made.classes("model"))
                .containsExactlyInAnyOrder(
                        "ListPetsParamsFilter",
                        "ListPetsParamsSort",
                        "ListPetsResponse",
                        "Owner",
                        "OwnerHome",
                        "Pet",
                        "PetHome",
                        "PetKind");
        assertThat(made.text("ListOwnersParams")).contains("ListPetsParamsSort sort");
        assertThat(made.text("ListPetsParamsFilter")).contains("PetKind kind");
        made.compiled();
    }

    @Test
    void namesThatTheDocumentGives() {
        Made made = Made.of("3.1.0", """
                paths: {}
                components:
                  schemas:
                    A:
                      type: object
                      x-class-name: Account
                      properties:
                        home: {type: object, x-class-name: Address, properties: {street: {type: object, properties: {no: {type: string}}}}}
                        odd: {type: object, x-class-name: 'not legal; class X {}', properties: {a: {type: string}}}
                        wrong: {type: object, x-class-name: 5, properties: {a: {type: string}}}
                        state: {type: string, enum: ['1', '2', '3'], x-enum-varnames: [OPEN, closed, 'half open'], x-enum-descriptions: [It is open., It is not., '*/ ${x}']}
                        other: {type: string, enum: ['1', '2'], x-enum-varnames: [ONE]}
                """);
        assertThat(made.classes("model"))
                .containsExactlyInAnyOrder(
                        "Account",
                        "Address",
                        "AddressStreet",
                        "NotLegalClassX",
                        "AccountWrong",
                        "AccountState",
                        "AccountOther");
        assertThat(made.text("AccountState"))
                .contains(
                        "AccountState OPEN = new AccountState(\"1\")",
                        "AccountState CLOSED = new AccountState(\"2\")",
                        "AccountState HALF_OPEN = new AccountState(\"3\")",
                        "It is open.");
        assertThat(made.text("AccountOther")).contains("AccountOther _1 = new AccountOther(\"1\")");
        made.compiled();
    }

    /** A constant hides a class of its name. */
    @Test
    void operationsThatAreCalledAsModelsAre() {
        Made made = Made.of("3.1.0", """
                paths:
                  /a:
                    get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}
                    put: {operationId: pet, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/PET'}}}}}}
                    post: {operationId: 日本, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/日本'}}}}}}
                components:
                  schemas:
                    A: {type: object, properties: {A: {$ref: '#/components/schemas/A'}}}
                    PET: {type: object, properties: {a: {type: string}}}
                    日本: {type: object, properties: {日本: {$ref: '#/components/schemas/日本'}}}
                """);
        assertThat(made.classes("model")).hasSize(3).contains("A", "PET");
        made.compiled();
    }

    @Test
    void aComponentThatIsOnlyABaseHasAClass() {
        Made made = Made.of("3.0.3", """
                paths: {}
                components:
                  schemas:
                    Base: {type: object, properties: {a: {type: string}}}
                    Heir: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}
                """);
        assertThat(made.classes("model")).containsExactly("Base", "Heir");
    }
}
