package dev.plumbline.core.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.runtime.validation.InvalidJsonException;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas that a program meets when it runs, by the API that it would use. */
class CompiledSchemaTest {

    @TempDir
    Path folder;

    @Test
    void treesTextsAndBytesAreValidated() {
        CompiledSchema schema = CompiledSchema.parse("{\"type\": \"object\", \"required\": [\"id\"]}");

        assertThat(schema.isValid(Literal.of("{\"id\": 1}"))).isTrue();
        assertThat(schema.isValid("{\"id\": 1}")).isTrue();
        assertThat(schema.isValid("{}".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(schema.validate("{}")).extracting(Violation::keyword).containsExactly("required");
        assertThat(schema.validate("[]".getBytes(StandardCharsets.UTF_8)))
                .extracting(Violation::schemaPointer)
                .containsExactly("#/type");
        assertThat(schema.warnings()).isEmpty();
    }

    /** What is read is capped where it is read; a tree that a program made comes as deep as it was made. */
    @Test
    void aTreeThatIsTooDeepIsAProblem() {
        ObjectNode deep = deep(100_000);
        assertThatThrownBy(() -> CompiledSchema.of(deep))
                .isInstanceOfSatisfying(
                        InvalidSchemaException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::id, Problem::what)
                                .containsExactly(tuple("TooDeep", "values are nested deeper than 500")));
        SchemaOptions options = SchemaOptions.standard().withDocument(URI.create("https://deep.example/a"), deep);
        SchemaSource source = SchemaSource.ofText("{\"$ref\": \"https://deep.example/a\"}");
        assertThatThrownBy(() -> options.compile(source))
                .isInstanceOfSatisfying(
                        InvalidSchemaException.class,
                        e -> assertThat(e.problems()).extracting(Problem::id).contains("TooDeep"));
        assertThat(CompiledSchema.of(deep(100)).isValid("1")).isTrue();
    }

    private static ObjectNode deep(int levels) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode at = root;
        for (int i = 0; i < levels; i++) {
            at = at.putObject("not").putObject("not");
        }
        return root;
    }

    @Test
    void numbersAreExactHoweverLargeOrFine() {
        CompiledSchema tenths = CompiledSchema.of(Literal.of("{\"multipleOf\": 0.1, \"maximum\": 1e400}"));
        assertThat(tenths.isValid("0.3")).isTrue();
        assertThat(tenths.isValid("0.30000000000000004")).isFalse();
        assertThat(tenths.isValid("1e400")).isTrue();
        assertThat(tenths.isValid("1.1e400")).isFalse();
        assertThat(tenths.isValid("9007199254740993.05")).isFalse();
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlaceAndNotQuoted() {
        CompiledSchema anything = CompiledSchema.parse("true");
        assertThatThrownBy(() -> anything.isValid("{\"key\":\n secret}"))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e).hasMessageStartingWith("this is not JSON: it breaks the syntax of JSON (line 2, ");
                    assertThat(e.getMessage()).doesNotContain("secret");
                });
        assertThatThrownBy(() -> anything.validate("{\"key\": 1, \"key\": 2}"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("a property is written twice");
        assertThatThrownBy(() -> anything.validate("1 2")).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> anything.validate(" "))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("there is no value");
        assertThatThrownBy(() -> anything.validate("[".repeat(100_000)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("nested too deep");
    }

    /** JSON sets no bound to an exponent; what reads it does. */
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "[-1e-99999999999]", "{\"a\": 0e99999999999}"})
    void aNumberThatNothingCanHoldIsRefusedAsTheTextIsRead(String text) {
        CompiledSchema anything = CompiledSchema.parse("true");
        assertThatThrownBy(() -> anything.isValid(text))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("the exponent of a number in it is too large");
        assertThatThrownBy(() -> anything.validate(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidJsonException.class);
    }

    /** A value that is a tree may be of any depth, and no limit of a recursive schema's is lost on the way. */
    @Test
    void limitsHoldForASchemaThatRefersToItself() {
        CompiledSchema lists = CompiledSchema.parse("{\"items\": {\"$ref\": \"#\"}}");
        JsonNode deep = nested(100_000);
        assertThat(lists.isValid(deep)).isFalse();
        assertThat(lists.validate(deep)).extracting(Violation::keyword).containsExactly("maxDepth");

        ValidationLimits five = ValidationLimits.DEFAULT.withMaxDepth(5);
        assertThat(lists.isValid(nested(5), five)).isTrue();
        assertThat(lists.isValid(nested(6), five)).isFalse();
        assertThat(lists.validate(nested(6), five))
                .extracting(Violation::detail)
                .containsExactly("must not be nested more than 5 deep");
    }

    private static JsonNode nested(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < depth; i++) {
            array = JsonNodeFactory.instance.arrayNode().add(array);
        }
        return array;
    }

    @Test
    void filesReferToFilesOfTheirFolder() throws IOException {
        Files.writeString(folder.resolve("id.yaml"), "$defs:\n  id:\n    type: integer\n");
        Path file = Files.writeString(
                folder.resolve("task.schema.json"), "{\"properties\": {\"id\": {\"$ref\": \"id.yaml#/$defs/id\"}}}");

        assertThat(CompiledSchema.of(file).isValid("{\"id\": 7}")).isTrue();
        assertThat(CompiledSchema.of(file.toUri()).validate("{\"id\": \"7\"}"))
                .extracting(Violation::instancePointer, Violation::schemaPointer)
                .containsExactly(tuple("/id", "id.yaml#/$defs/id/type"));
    }

    @Test
    void aTextThatIsNotOfAFileReadsNoneButThoseOfItsBase() throws IOException {
        Files.writeString(folder.resolve("id.json"), "{\"type\": \"integer\"}");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        String text = "{\"$ref\": \"../id.json\"}";
        URI base = inside.resolve("schema.json").toUri();

        assertThatThrownBy(() -> CompiledSchema.parse(text))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("[RemoteRefRefused]");
        assertThatThrownBy(() -> SchemaOptions.standard()
                        .compile(SchemaSource.ofText(text).withBase(base)))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("[RefOutsideFolder] schema.json:1:2 #/$ref");
        assertThat(SchemaOptions.standard()
                        .withRemoteRefs(true)
                        .compile(SchemaSource.ofText(text).withBase(base))
                        .isValid("1"))
                .isTrue();
    }

    @Test
    void aSchemaMayBePartOfADocument() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                components:
                  schemas:
                    Name: {type: string, minLength: 2}
                    Names: {type: array, items: {$ref: '#/components/schemas/Name'}}
                """);
        CompiledSchema names =
                SchemaOptions.standard().compile(SchemaSource.of(file).at("#/components/schemas/Names"));
        assertThat(names.isValid("[\"ab\"]")).isTrue();
        assertThat(names.isValid("[\"a\"]")).isFalse();
        assertThatThrownBy(() ->
                        SchemaOptions.standard().compile(SchemaSource.of(file).at("#/nowhere")))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("[UnresolvedRef] openapi.yaml:1:1 # - there is no #/nowhere in this document");
    }

    @Test
    void optionsSayWhatFormatsMeanAndWhatReferencesLeadTo() {
        String schema = "{\"format\": \"ipv4\", \"$ref\": \"https://example.com/text\"}";
        SchemaOptions options = SchemaOptions.standard()
                .withDocument(URI.create("https://example.com/text"), Literal.of("{\"type\": \"string\"}"));
        CompiledSchema annotated = options.compile(SchemaSource.ofText(schema));
        CompiledSchema asserted = options.withAssertedFormats(true).compile(SchemaSource.ofText(schema));
        assertThat(annotated.isValid("\"1.2.3\"")).isTrue();
        assertThat(asserted.isValid("\"1.2.3\"")).isFalse();
        assertThat(asserted.isValid("\"1.2.3.4\"")).isTrue();
        assertThat(annotated.isValid("1")).isFalse();
    }

    /** What it is written in is asked of a document that a reference leads to, and of no other. */
    @Test
    void documentsThatNothingLeadsToDoNotMatter() {
        SchemaOptions options = SchemaOptions.standard()
                .withDocument(URI.create("https://example.com/old"), Literal.of("""
                        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": 5}
                        """))
                .withDocument(URI.create("https://example.com/text"), Literal.of("{\"type\": \"string\"}"));
        assertThat(options.compile(SchemaSource.ofText("{\"$ref\": \"https://example.com/text\"}"))
                        .isValid("1"))
                .isFalse();
        assertThatThrownBy(() -> options.compile(SchemaSource.ofText("{\"$ref\": \"https://example.com/old\"}")))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("https://example.com/old:1:1 #/type");
    }

    @Test
    void referencesLeadToWhatIdentifiesItselfInADocumentAndFromThereOn() {
        SchemaOptions options = SchemaOptions.standard()
                .withDocument(URI.create("https://example.com/all"), Literal.of("""
                        {"$defs": {
                           "size": {"$id": "https://example.org/size", "$defs": {"side": {"$ref": "/number"}}},
                           "broken": {"$ref": "https://example.com/nowhere"}}}
                        """))
                .withDocument(URI.create("https://example.com/numbers"), Literal.of("""
                        {"$id": "https://example.org/number", "$schema": "https://example.org/meta", "maximum": 3,
                         "format": "ipv4", "type": ["number", "string"]}
                        """))
                .withDocument(URI.create("https://example.org/meta"), Literal.of("""
                        {"$vocabulary": {
                           "https://json-schema.org/draft/2020-12/vocab/core": true,
                           "https://json-schema.org/draft/2020-12/vocab/format-assertion": true,
                           "https://json-schema.org/draft/2020-12/vocab/validation": true}}
                        """));
        CompiledSchema schema =
                options.compile(SchemaSource.ofText("{\"$ref\": \"https://example.org/size#/$defs/side\"}"));
        assertThat(schema.isValid("3")).isTrue();
        assertThat(schema.isValid("4")).isFalse();
        assertThat(schema.isValid("\"1.2.3.4\"")).isTrue();
        assertThat(schema.isValid("\"1.2.3\"")).isFalse();
    }

    @Test
    void everyProblemOfASchemaIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                "{\n  \"minimum\": \"three\",\n  \"maxLength\": -1,\n  \"$ref\": \"#/nowhere\"\n}");
        assertThatThrownBy(() -> CompiledSchema.of(file)).isInstanceOfSatisfying(InvalidSchemaException.class, e -> {
            assertThat(e.problems())
                    .extracting(problem -> problem.place().line())
                    .containsExactly(2, 3, 4);
            assertThat(e.problems()).allMatch(Problem::isError);
            assertThat(e.getMessage().lines()).hasSize(4).element(1).asString().contains("bad.json:2:3 #/minimum");
        });
        assertThatThrownBy(() -> CompiledSchema.of(folder.resolve("none.json")))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("[MissingDocument]");
        assertThatThrownBy(() -> CompiledSchema.parse("[1]"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("[InvalidSchema]");
        assertThatThrownBy(() -> CompiledSchema.parse("{\"not\": ".repeat(600) + "{}" + "}".repeat(600)))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void aBatchCompilesManyAndOneThatIsWrongDoesNotSpoilIt() {
        SchemaBatch batch = new SchemaBatch(SchemaOptions.standard());
        for (int i = 0; i < 300; i++) {
            batch.add(
                    "at least " + i,
                    SchemaSource.ofText("{\"$ref\": \"#/$defs/n\", \"$defs\": {\"n\": {\"minimum\": " + i + "}}}"));
        }
        assertThatThrownBy(() -> batch.add("wrong", SchemaSource.ofText("{\"minimum\": []}")))
                .isInstanceOf(InvalidSchemaException.class);
        assertThatThrownBy(() -> batch.add("at least 0", SchemaSource.ofText("true")))
                .isInstanceOf(IllegalArgumentException.class);

        Map<String, CompiledSchema> schemas = batch.compile();

        assertThat(schemas).hasSize(300);
        for (int i = 0; i < 300; i++) {
            CompiledSchema schema = schemas.get("at least " + i);
            assertThat(schema.isValid(String.valueOf(i))).isTrue();
            assertThat(schema.isValid(String.valueOf(i - 1))).isFalse();
        }
    }

    @Test
    void manyThreadsUseOne() throws Exception {
        CompiledSchema schema = CompiledSchema.parse("{\"items\": {\"maxLength\": 3}, \"uniqueItems\": true}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(i -> () -> schema.isValid("[\"a\", \"b\"]")
                            && schema.validate("[\"long" + i + "\"]").size() == 1)
                    .toList();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void classesGoWhenTheSchemaDoes() {
        SchemaBatch batch = new SchemaBatch(SchemaOptions.standard());
        batch.add("kept", SchemaSource.ofText("{\"pattern\": \"^a\"}"));
        batch.add("dropped", SchemaSource.ofText("{\"pattern\": \"^b\", \"oneOf\": [{\"type\": \"string\"}]}"));
        List<CompiledSchema> kept = new ArrayList<>();
        WeakReference<Class<?>> dropped = use(batch.compile(), kept);

        for (int i = 0; i < 50 && dropped.get() != null; i++) {
            System.gc();
        }

        assertThat(dropped.get()).isNull();
        assertThat(kept.get(0).isValid("\"ab\"")).isTrue();
    }

    private static WeakReference<Class<?>> use(Map<String, CompiledSchema> schemas, List<CompiledSchema> kept) {
        kept.add(schemas.get("kept"));
        assertThat(schemas.get("dropped").validate("\"a\"")).isNotEmpty();
        return new WeakReference<>(schemas.get("dropped").validator().getClass());
    }
}
