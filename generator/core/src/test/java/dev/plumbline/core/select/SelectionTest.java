package dev.plumbline.core.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations are chosen by id, tag or path, and what nothing of them uses is not printed. */
class SelectionTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  responses: {'200': {description: all, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
                post:
                  operationId: addPet
                  tags: [pets, admin]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
                  responses: {'204': {description: done}}
              /pets/{id}:
                get:
                  operationId: getPet
                  tags: [pets]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200':
                      description: one
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                      links: {order: {operationId: getOrder, parameters: {id: '$response.body#/order'}}}
              /orders/{id}:
                get:
                  operationId: getOrder
                  tags: [orders]
                  parameters: [{name: id, in: path, required: true, schema: {type: string, default: 3}}]
                  responses: {'200': {description: one, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
              /orders/:
                get:
                  responses: {'204': {description: all}}
              /orders:
                get:
                  responses: {'204': {description: all}}
            webhooks:
              sold: {post: {tags: [orders], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sold'}}}}, responses: {'200': {description: thanks}}}}
            components:
              schemas:
                Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {toy: {$ref: '#/components/schemas/Toy'}}}]}
                Toy: {type: object, properties: {name: {type: string}}}
                NewPet: {type: object, properties: {name: {type: string}}}
                Order: {type: object, properties: {total: {type: number}, sort: {type: string, default: 5}}}
                Sold: {type: object, properties: {id: {type: string}}}
                Unused: {type: object, properties: {a: {type: string}}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listPets       |       | listPets                | Cat Pet PetBase Toy",
                "id:listPets    |       | listPets                | Cat Pet PetBase Toy",
                "tag:pets       |       | addPet getPet listPets  | Cat NewPet Pet PetBase Toy",
                "pets           | admin | getPet listPets         | Cat Pet PetBase Toy",
                "/pets          |       | addPet listPets         | Cat NewPet Pet PetBase Toy",
                "path:/pets     |       | addPet listPets         | Cat NewPet Pet PetBase Toy",
                "/pets/*        |       | getPet                  | Cat Pet PetBase Toy",
                "/pets/{id}     |       | getPet                  | Cat Pet PetBase Toy",
                "/pets/**       |       | addPet getPet listPets  | Cat NewPet Pet PetBase Toy",
                "POST /pets     |       | addPet                  | NewPet",
                "post /p*       |       | addPet                  | NewPet",
                "get*           | /pets/** | getOrder get_orders get_orders2 | Order",
                "sold           |       |                         | Sold",
            })
    void whatIsChosenIsPrintedAndWhatItUses(String include, String exclude, String operations, String schemas)
            throws IOException {
        Output output = run(new Selection(List.of(include), exclude == null ? List.of() : List.of(exclude)));
        assertThat(output.problems()).noneMatch(Problem::isError);
        assertThat(operations(output)).isEqualTo(words(operations));
        assertThat(models(output)).isEqualTo(words(schemas));
    }

    @Test
    void whatIsExcludedIsLeftOutOfTheRest() throws IOException {
        Output output = run(new Selection(List.of(), List.of("tag:pets", "sold")));
        assertThat(operations(output)).isEqualTo(words("getOrder get_orders get_orders2"));
        assertThat(models(output)).isEqualTo(words("Order"));
    }

    /** An id with a number keeps it, whichever operation it got it from. */
    @Test
    void nothingIsCalledOtherwiseThanInTheWholeDocument() throws IOException {
        assertThat(operations(run(new Selection(List.of("/orders"), List.of()))))
                .isEqualTo(words("get_orders2"));
    }

    @Test
    void everythingIsPrintedWhereNothingIsChosen() throws IOException {
        assertThat(models(run(Selection.ALL))).isEqualTo(words("Cat NewPet Order Pet PetBase Sold Toy Unused"));
    }

    @Test
    void whatIsWrongElsewhereDoesNotMatter() throws IOException {
        assertThat(run(Selection.ALL).problems())
                .extracting(Problem::id)
                .contains("DefaultBreaksRule", "DuplicateOperationId");
        assertThat(run(new Selection(List.of("pets"), List.of())).problems()).isEmpty();
    }

    @Test
    void aTextThatNamesNothingIsReported() throws IOException {
        Output output = run(new Selection(List.of("listPets", "listPest"), List.of("/nowhere/**")));
        assertThat(output.files()).isNotEmpty();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "[UnmatchedSelection] api.yaml:1:1 # - \"/nowhere/**\" is no operation's id, tag or path, so that"
                                + " it chooses nothing; correct it: listPets, tag:pets, /pets/* and GET /pets/** are what"
                                + " it may look like",
                        "[UnmatchedSelection] api.yaml:1:1 # - \"listPest\" is no operation's id, tag or path, so that it"
                                + " chooses nothing; correct it: listPets, tag:pets, /pets/* and GET /pets/** are what it"
                                + " may look like");
    }

    @Test
    void nothingIsMadeWhereNothingIsLeft() throws IOException {
        Output output = run(new Selection(List.of(), List.of("*", "sold")));
        assertThat(output.files()).isEmpty();
        assertThat(output.problems())
                .extracting(Problem::toString)
                .contains("[NothingSelected] api.yaml:1:1 # - of 7 operations none is left, after what is included and"
                        + " excluded; include more, or exclude less");
    }

    private Output run(Selection selection) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), DOCUMENT);
        return Generator.run(Request.of(file.toUri(), "api.yaml").withSelection(selection));
    }

    private static Set<String> operations(Output output) {
        Set<String> ids = new TreeSet<>();
        output.files().forEach((path, text) -> {
            if (path.matches(".*/[A-Za-z]*Calls\\.java")) {
                Matcher matcher = Pattern.compile("\"(\\w+)\",\\s*\"/").matcher(text);
                while (matcher.find()) {
                    ids.add(matcher.group(1));
                }
            }
        });
        return ids;
    }

    private static Set<String> models(Output output) {
        Set<String> names = new TreeSet<>();
        output.files().keySet().stream()
                .filter(path -> path.contains("/model/") && path.endsWith(".java") && !path.contains("package-info"))
                .forEach(path -> names.add(path.replaceAll(".*/|\\.java$", "")));
        return names;
    }

    private static Set<String> words(String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : new TreeSet<>(List.of(text.strip().split(" ")));
    }
}
