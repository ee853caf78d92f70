package dev.plumbline.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The host's own generation run, with this generator in it. */
class PlumblineCodegenTest {

    /** The document that the tests of all doors share. */
    private static final Path PETS = Path.of(System.getProperty("plumbline.root"), "tests/documents/pets.yaml");

    @TempDir
    Path folder;

    private Path document;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        document = Files.copy(PETS, folder.resolve("pets.yaml"));
        output = folder.resolve("out");
    }

    @AfterEach
    void forgetGlobalProperties() {
        GlobalSettings.reset();
    }

    @Test
    void theHostFindsItByName() {
        assertThat(CodegenConfigLoader.forName("plumbline")).isInstanceOf(PlumblineCodegen.class);
        assertThat(CodegenConfigLoader.forName("plumbline").cliOptions())
                .extracting(CliOption::getOpt)
                .containsExactly(
                        "basePackage",
                        "moduleName",
                        "root",
                        "allowRemoteRefs",
                        "assertFormats",
                        "validatorsOnly",
                        "strict",
                        "include",
                        "exclude",
                        "overlays",
                        "docs");
    }

    @Test
    void theFilesAreTheCoresUnchanged() throws IOException {
        run(configurator());

        Request request = Request.of(document.toUri(), "pets.yaml")
                .withBasePackage("com.example.pets")
                .withModuleName("com.example.pets");
        assertThat(generatedFiles()).isEqualTo(Generator.run(request).files());
        assertThat(output.resolve(".openapi-generator/FILES"))
                .content()
                .contains("src/main/java/com/example/pets/validator/PetValidator.java");
    }

    @Test
    void validatorsAloneAndAssertedFormatsAreOptions() throws IOException {
        run(configurator()
                .addAdditionalProperty("validatorsOnly", "true")
                .addAdditionalProperty("assertFormats", "true"));

        Request request = Request.of(document.toUri(), "pets.yaml")
                .withBasePackage("com.example.pets")
                .withModuleName("com.example.pets")
                .withAssertedFormats(true)
                .withValidatorsOnly(true);
        assertThat(generatedFiles())
                .isEqualTo(Generator.run(request).files())
                .containsKey("src/main/java/com/example/pets/validator/PetValidator.java")
                .doesNotContainKey("docs/README.md");
    }

    @Test
    void docsAreWrittenAsWhatIsNamed() throws IOException {
        run(configurator().addAdditionalProperty("docs", "html|text"));

        Request request = Request.of(document.toUri(), "pets.yaml")
                .withBasePackage("com.example.pets")
                .withModuleName("com.example.pets")
                .withDocs(DocsFormat.of(List.of("html", "text")));
        assertThat(generatedFiles())
                .isEqualTo(Generator.run(request).files())
                .containsKey("docs/site/index.html")
                .doesNotContainKey("docs/README.md");
        assertThatThrownBy(() -> run(configurator().addAdditionalProperty("docs", "pdf")))
                .hasMessageContaining("there is no format \"pdf\" for docs");
    }

    @Test
    void overlaysArePutOnTheDocument() throws IOException {
        List<String> overlays = new ArrayList<>();
        for (String word : List.of("first", "second")) {
            overlays.add(Files.writeString(
                            folder.resolve(word + ".yaml"),
                            "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n"
                                    + "  - target: $.components.schemas.Pet\n    update: {description: From the "
                                    + word + ".}\n")
                    .toString());
        }
        run(configurator().addAdditionalProperty("overlays", String.join(" | ", overlays)));

        assertThat(generatedFiles().get("src/main/java/com/example/pets/model/Pet.java"))
                .contains("From the second.");
    }

    @Test
    void operationsMayBeChosen() throws IOException {
        Path shop = Files.writeString(folder.resolve("shop.yaml"), """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /a: {get: {operationId: a, responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
                  /b: {get: {operationId: b, tags: [t], responses: {'200': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}
                  /c: {get: {operationId: c, tags: [t], responses: {'204': {description: c}}}}
                components:
                  schemas:
                    A: {type: object, properties: {a: {type: string}}}
                    B: {type: object, properties: {b: {type: string}}}
                """);
        run(configurator()
                .setInputSpec(shop.toString())
                .addAdditionalProperty("include", "id:a | t")
                .addAdditionalProperty("exclude", List.of("/c", "/b")));

        assertThat(generatedFiles())
                .containsKey("src/main/java/com/example/pets/model/A.java")
                .doesNotContainKey("src/main/java/com/example/pets/model/B.java");
    }

    @Test
    void warningsAreErrorsWhereThatIsAsked() throws IOException {
        Path shop = Files.writeString(
                folder.resolve("shop.yaml"),
                "openapi: 3.1.0\ninfo: {title: S, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: object, required: [a, a]}}}\n");
        assertThatThrownBy(
                        () -> run(configurator().setInputSpec(shop.toString()).addAdditionalProperty("strict", "true")))
                .hasStackTraceContaining("[InvalidKeyword]");
    }

    @Test
    void aNamedRootLetsReferencesLeadThere() throws IOException {
        Files.createDirectories(folder.resolve("api"));
        Files.writeString(folder.resolve("other.yaml"), "A: {type: object, properties: {a: {type: string}}}\n");
        Path api = Files.writeString(folder.resolve("api/openapi.yaml"), """
                openapi: 3.1.0
                info: {title: S, version: '1'}
                paths: {}
                components: {schemas: {A: {$ref: '../other.yaml#/A'}}}
                """);
        run(configurator()
                .setInputSpec(api.toString())
                .addAdditionalProperty("strict", "true")
                .addAdditionalProperty("root", folder.toString()));

        assertThat(generatedFiles()).containsKey("src/main/java/com/example/pets/validator/AValidator.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void aBareSchemaIsTakenToo(String ending) throws IOException {
        document = Files.writeString(folder.resolve("task.schema." + ending), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"next": {"$ref": "next.json"}}}
                """);
        Files.writeString(folder.resolve("next.json"), "{\"enum\": [\"a\", \"b\"]}");

        run(configurator());

        Request request = Request.of(document.toUri(), "task.schema." + ending)
                .withBasePackage("com.example.pets")
                .withModuleName("com.example.pets");
        assertThat(generatedFiles())
                .isEqualTo(Generator.run(request).files())
                .containsKey("src/main/java/com/example/pets/validator/TaskValidator.java");
    }

    @Test
    void aBareSchemaThatIsNoneEndsTheRunWithItsText() throws IOException {
        document = Files.writeString(folder.resolve("task.json"), "{\"type\": \"object\",\n \"minProperties\": -1}");

        assertThatThrownBy(() -> run(configurator()))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("[InvalidKeyword] " + folder + "/task.json:2:2 #/minProperties - ");
        assertThat(output.resolve("src")).doesNotExist();
    }

    @Test
    void whatIsNeitherIsTheHostsToRefuse() throws IOException {
        document = Files.writeString(folder.resolve("other.json"), "{\"name\": \"x\"}");

        assertThatThrownBy(() -> run(configurator()))
                .isInstanceOf(SpecValidationException.class)
                .hasMessageContaining("attribute name is unexpected");
    }

    @Test
    void theHostsIgnoreFileCounts() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve(".openapi-generator-ignore"), "**/module-info.java\n");

        run(configurator());

        assertThat(output.resolve("src/main/java/module-info.java")).doesNotExist();
        assertThat(output.resolve("src/main/java/com/example/pets/validator/PetValidator.java"))
                .exists();
    }

    @Test
    void aDryRunWritesNothing() {
        new DefaultGenerator(true).opts(configurator().toClientOptInput()).generate();
        assertThat(output).doesNotExist();
    }

    @Test
    void aMinimalUpdateDoesNotTouchWhatIsTheSame() throws IOException {
        run(configurator());
        Path same = output.resolve("src/main/java/com/example/pets/validator/PetValidator.java");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(same, old);

        run(configurator().setEnableMinimalUpdate(true));

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
    }

    @Test
    void aProblemEndsTheRunWithItsText() throws IOException {
        Files.writeString(
                document,
                Files.readString(PETS)
                        .replace("operationId: createPet\n", "operationId: createPet\n      x-idempotency-key: 5\n"));

        assertThatThrownBy(() -> run(configurator()))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("] " + folder + "/pets.yaml:8:7 #/paths/~1pets/post/x-idempotency-key - ");
        assertThat(output.resolve("src")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "apiPackage, a.b, apiPackage has no meaning for plumbline",
        "basePackage, a-b, '\"a-b\" is not a package name'",
        "moduleName, a.class, '\"a.class\" is not a module name'",
    })
    void anOptionThatCannotBeFollowedEndsTheRun(String name, String value, String says) {
        assertThatThrownBy(() -> run(configurator().addAdditionalProperty(name, value)))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining(says);
    }

    @Test
    void globalPropertiesThatWouldLeaveNothingEndTheRun() {
        assertThatThrownBy(() -> run(configurator().addGlobalProperty("models", "")))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("[NothingToWrite]");
        assertThat(output.resolve("src")).doesNotExist();
    }

    @Test
    void theHostsOtherGeneratorsAreAsTheyWere() throws IOException {
        run(new CodegenConfigurator()
                .setGeneratorName("java")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString()));
        assertThat(output.resolve("src/main/java/org/openapitools/client/model/Pet.java"))
                .content()
                .contains("public class Pet {");
    }

    private CodegenConfigurator configurator() {
        return new CodegenConfigurator()
                .setGeneratorName("plumbline")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .addAdditionalProperty("basePackage", "com.example.pets")
                .addAdditionalProperty("moduleName", "com.example.pets");
    }

    private static void run(CodegenConfigurator configurator) {
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }

    /** What the host wrote, without its own files. */
    private SortedMap<String, String> generatedFiles() throws IOException {
        SortedMap<String, String> files = new TreeMap<>(Map.of());
        try (Stream<Path> tree = Files.walk(output)) {
            tree.filter(Files::isRegularFile)
                    .filter(file -> !output.relativize(file).toString().startsWith(".openapi-generator"))
                    .forEach(
                            file -> files.put(output.relativize(file).toString().replace('\\', '/'), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
