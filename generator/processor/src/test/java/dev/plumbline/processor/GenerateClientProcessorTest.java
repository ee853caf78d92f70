package dev.plumbline.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.formats.StringFormat;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateClientProcessorTest {

    private static final String ON_PACKAGE = """
            @GenerateClient(document = "pets.yaml")
            package com.example.pets;

            import dev.plumbline.runtime.GenerateClient;
            """;

    private static final String ON_INTERFACE = """
            package com.example.pets;

            import dev.plumbline.runtime.GenerateClient;

            @GenerateClient(
                    document = "pets.yaml")
            public interface Here {}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Documents.write(folder.resolve("pets.yaml"), Documents.GOOD);
        Documents.write(folder.resolve("api/bad.yaml"), Documents.BAD);
    }

    @Test
    void aPackageGetsTheFilesOfTheCoreUnchanged() throws IOException {
        Compilation compilation = compile(source("com.example.pets.package-info", ON_PACKAGE));

        assertThat(compilation).succeededWithoutWarnings();
        SortedMap<String, String> expected = new TreeMap<>(generated("com.example.pets"));
        // The package's description is the project's own.
        assertThat(expected.remove("src/main/java/com/example/pets/package-info.java"))
                .isNotNull();
        expected.keySet().removeIf(path -> !path.endsWith(".java"));
        assertThat(sources(compilation)).isEqualTo(expected);
    }

    @Test
    void overlaysArePutOnTheDocument() throws IOException {
        Path first = Documents.write(folder.resolve("first.yaml"), """
                overlay: 1.0.0
                info: {title: First, version: '1'}
                actions:
                  - target: $.components.schemas.Pet
                    update: {description: From the first.}
                """);
        Path second = Documents.write(
                folder.resolve("second.yaml"),
                "overlay: 1.1.0\ninfo: {title: Second, version: '1'}\nactions:\n"
                        + "  - target: $.components.schemas.Pet\n    update: {description: From the second.}\n");
        Compilation compilation = compile(source(
                "com.example.pets.package-info",
                ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", overlays = {\"first.yaml\", \"second.yaml\"}")));

        assertThat(compilation).succeededWithoutWarnings();
        SortedMap<String, String> expected = new TreeMap<>(
                Generator.run(Request.of(folder.resolve("pets.yaml").toUri(), "pets.yaml")
                                .withBasePackage("com.example.pets")
                                .withOverlays(List.of(first.toUri(), second.toUri())))
                        .files());
        expected.remove("src/main/java/com/example/pets/package-info.java");
        expected.keySet().removeIf(path -> !path.endsWith(".java"));
        assertThat(sources(compilation)).isEqualTo(expected);
        assertThat(expected.get("src/main/java/com/example/pets/model/Pet.java"))
                .contains("From the second.");
    }

    @Test
    void anOverlayThatIsNotThereIsReportedOnTheAnnotation() {
        Compilation compilation = compile(source(
                "com.example.pets.package-info",
                ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", overlays = \"gone.yaml\"")));

        assertThat(compilation).hadErrorContaining("[MissingDocument] gone.yaml is not there");
    }

    @Test
    void operationsMayBeChosen() throws IOException {
        Documents.write(folder.resolve("shop.yaml"), """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /a: {get: {operationId: a, responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
                  /b: {get: {operationId: b, tags: [t], responses: {'200': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}
                components:
                  schemas:
                    A: {type: object, properties: {a: {type: string}}}
                    B: {type: object, properties: {b: {type: string}}}
                """);
        Compilation compilation = compile(source(
                "com.example.pets.package-info",
                ON_PACKAGE.replace("\"pets.yaml\"", "\"shop.yaml\", include = {\"a\", \"tag:t\"}, exclude = \"/b\"")));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(sources(compilation).keySet())
                .anyMatch(path -> path.endsWith("/model/A.java"))
                .noneMatch(path -> path.endsWith("/model/B.java"));
    }

    @Test
    void warningsAreErrorsWhereThatIsAskedAndARootMayBeNamed() throws IOException {
        Documents.write(folder.resolve("api/shop.yaml"), """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths: {}
                components: {schemas: {A: {$ref: '../other.yaml#/A'}}}
                """);
        Documents.write(folder.resolve("other.yaml"), "A: {type: string}");
        String strict = ON_PACKAGE.replace("\"pets.yaml\"", "\"api/shop.yaml\", strict = true");
        Compilation refused = compile(source("com.example.pets.package-info", strict));
        assertThat(refused).failed();
        assertThat(refused).hadErrorContaining("[RefOutsideFolder]");
        Compilation taken = compile(source(
                "com.example.pets.package-info", strict.replace("strict = true", "strict = true, root = \"..\"")));
        assertThat(taken).succeededWithoutWarnings();
    }

    @Test
    void anInterfaceGetsThemToo() throws IOException {
        Compilation compilation = compile(source("com.example.pets.Here", ON_INTERFACE));

        assertThat(compilation).succeededWithoutWarnings();
        SortedMap<String, String> expected = new TreeMap<>(generated("com.example.pets"));
        expected.keySet().removeIf(path -> !path.endsWith(".java"));
        assertThat(sources(compilation)).isEqualTo(expected);
    }

    @Test
    void theBasePackageIsTheOneAskedFor() throws IOException {
        String text = ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", basePackage = \"com.example.other\"");
        Compilation compilation = compile(source("com.example.pets.package-info", text));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(sources(compilation)).containsKey("src/main/java/com/example/other/validator/PetValidator.java");
    }

    @Test
    void pagesComeOnlyWhenAskedFor() throws IOException {
        assertThat(resources(compile(source("com.example.pets.package-info", ON_PACKAGE))))
                .isEmpty();

        String text = ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", docs = true");
        Map<String, String> pages = resources(compile(source("com.example.pets.package-info", text)));

        SortedMap<String, String> expected = new TreeMap<>();
        generated("com.example.pets").forEach((path, page) -> {
            if (path.startsWith("docs/")) {
                expected.put("META-INF/plumbline/com.example.pets/" + path, page);
            }
        });
        assertThat(expected).isNotEmpty();
        assertThat(pages).isEqualTo(expected);
    }

    @Test
    void pagesAreWrittenAsWhatIsNamed() throws IOException {
        String text = ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", docsFormats = {\"html\", \"text\"}");
        Map<String, String> pages = resources(compile(source("com.example.pets.package-info", text)));

        SortedMap<String, String> expected = new TreeMap<>();
        Generator.run(Request.of(folder.resolve("pets.yaml").toUri(), "pets.yaml")
                        .withBasePackage("com.example.pets")
                        .withDocs(DocsFormat.of(List.of("html,text"))))
                .files()
                .forEach((path, page) -> {
                    if (path.startsWith("docs/")) {
                        expected.put("META-INF/plumbline/com.example.pets/" + path, page);
                    }
                });
        assertThat(pages).isEqualTo(expected).containsKey("META-INF/plumbline/com.example.pets/docs/site/index.html");

        Compilation wrong = compile(source(
                "com.example.pets.package-info",
                ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", docsFormats = \"pdf\"")));
        assertThat(wrong).hadErrorContaining("[UnknownOption] there is no format \"pdf\" for docs");
    }

    @Test
    void validatorsAloneAreMadeOfADocumentAndOfABareSchema() throws IOException {
        Documents.write(folder.resolve("video-task.schema.json"), """
                {"properties": {"id": {"$ref": "#/$defs/id"}}, "$defs": {"id": {"type": "integer"}}}
                """);
        String both = ON_PACKAGE.replace("GenerateClient", "GenerateValidators");
        JavaFileObject bare = source(
                "com.example.task.Here",
                ON_INTERFACE
                        .replace("GenerateClient", "GenerateValidators")
                        .replace("com.example.pets", "com.example.task")
                        .replace("pets.yaml", "video-task.schema.json"));
        Compilation compilation = compile(source("com.example.pets.package-info", both), bare);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(sources(compilation).keySet())
                .contains(
                        "src/main/java/com/example/pets/validator/PetValidator.java",
                        "src/main/java/com/example/task/validator/IdValidator.java",
                        "src/main/java/com/example/task/validator/VideoTaskValidator.java",
                        "src/main/java/com/example/task/validator/package-info.java")
                .allMatch(path -> path.contains("/validator/"));
    }

    @Test
    void formatsAreAssertedWhereAskedFor() throws IOException {
        Documents.write(folder.resolve("ip.json"), "{\"type\": \"string\", \"format\": \"ipv4\"}");
        String text = ON_PACKAGE.replace("GenerateClient", "GenerateValidators").replace("pets.yaml", "ip.json");
        String path = "src/main/java/com/example/pets/validator/IpValidator.java";
        assertThat(sources(compile(source("com.example.pets.package-info", text)))
                        .get(path))
                .doesNotContain("format");
        assertThat(sources(compile(source(
                                "com.example.pets.package-info",
                                text.replace("\"ip.json\"", "\"ip.json\", assertFormats = true"))))
                        .get(path))
                .contains("Assertions.format");
    }

    /** The processor has them; what is generated is compiled with what the project has. */
    @Test
    void assertedFormatsThatTheProjectHasNotAreAskedFor() throws IOException {
        asksForFormats("{\"type\": \"string\", \"format\": \"ipv4\"}", ", assertFormats = true");
    }

    @Test
    void whatExpressionsCallIsAskedForWhereTheProjectHasItNot() throws IOException {
        asksForFormats("{\"type\": \"string\", \"x-rules\": \"size(self) == 8\"}", "");
    }

    private void asksForFormats(String schema, String option) throws IOException {
        Documents.write(folder.resolve("ip.json"), schema);
        JavaFileObject file = source(
                "com.example.pets.Here",
                ON_INTERFACE
                        .replace("GenerateClient", "GenerateValidators")
                        .replace("\"pets.yaml\"", "\"ip.json\"" + option));
        Path formats = Path.of(URI.create(StringFormat.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        List<File> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(entry -> !entry.toPath().toAbsolutePath().equals(formats))
                .toList();
        Compilation compilation = compilerWith().withClasspath(others).compile(file);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingFormats] ip.json has formats that are asserted or x-rules, and what tests"
                        + " them is not there; add dev.plumbline:plumbline-formats to the project's dependencies")
                .inFile(file)
                .onLine(6);
    }

    @Test
    void aProjectsOwnCodeMayUseTheClient() {
        JavaFileObject use = source(
                "com.example.Use",
                "package com.example; class Use { com.example.pets.validator.PetValidator validator; }");
        assertThat(compile(source("com.example.pets.package-info", ON_PACKAGE), use))
                .succeeded();
    }

    @Test
    void anAnnotationThatAppearsInALaterRoundIsServed() {
        Compilation compilation = compilerWith(new GeneratesOnce("com.example.pets.Here", ON_INTERFACE))
                .compile(source("A", "class A { com.example.pets.validator.PetValidator validator; }"));
        assertThat(compilation).succeeded();
    }

    @Test
    void aConstantThatAppearsInALaterRoundIsWaitedFor() {
        String text = ON_PACKAGE.replace("\"pets.yaml\"", "com.example.Names.DOCUMENT");
        String names =
                "package com.example; public class Names { public static final String DOCUMENT = \"pets.yaml\"; }";
        Compilation compilation = compilerWith(new GeneratesOnce("com.example.Names", names))
                .compile(source("com.example.pets.package-info", text));
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("com.example.pets.validator.PetValidator");
    }

    @Test
    void aConstantThatNeverAppearsIsLeftToJavac() {
        String text = ON_PACKAGE.replace("\"pets.yaml\"", "com.example.Names.DOCUMENT");
        Compilation compilation = compile(source("com.example.pets.package-info", text));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    @Test
    void anAnnotationWithoutItsDocumentIsLeftToJavac() {
        Compilation compilation = compile(
                source("com.example.pets.package-info", ON_PACKAGE.replace("document = \"pets.yaml\"", "docs = true")));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("missing a default value for the element 'document'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "enum", "@interface", "record"})
    void anElementThatIsNoPackageOrInterfaceIsRefused(String kind) {
        String text = ON_INTERFACE.replace("interface Here", kind + " Here" + (kind.equals("record") ? "()" : ""));
        JavaFileObject file = source("com.example.pets.Here", text);
        Compilation compilation = compile(file);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[WrongElement] @GenerateClient is for a package or an interface")
                .inFile(file)
                .onLine(5);
    }

    @Test
    void aMissingDocumentIsNamedWithThePlacesLookedIn() {
        JavaFileObject file = source("com.example.pets.Here", ON_INTERFACE.replace("pets.yaml", "none/pets.yaml"));
        Compilation compilation = compile(file);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[MissingDocument] none/pets.yaml is not there; looked for "
                        + folder.resolve("none/pets.yaml") + "; ")
                .inFile(file)
                .onLine(6);
    }

    @Test
    void everyProblemOfTheDocumentStandsOnTheAnnotation() {
        JavaFileObject file = source("com.example.pets.Here", ON_INTERFACE.replace("pets.yaml", "api/bad.yaml"));
        Compilation compilation = compile(file);
        assertThat(compilation).hadWarningCount(2);
        assertThat(compilation)
                .hadWarningContainingMatch(
                        "\\[\\w+\\] api/bad\\.yaml:24:\\d+ #/components/schemas/Pet/properties/name/maxLength - ")
                .inFile(file)
                .onLine(6);
        assertThat(compilation)
                .hadWarningContainingMatch("\\[\\w+\\] api/bad\\.yaml:27:\\d+ #/components/schemas/Pet/required - ")
                .inFile(file)
                .onLine(6);
    }

    @Test
    void twoDocumentsInOnePackageAreRefused() {
        JavaFileObject first = source("com.example.pets.Here", ON_INTERFACE);
        JavaFileObject second = source("com.example.pets.There", ON_INTERFACE.replace("Here", "There"));
        Compilation compilation = compile(first, second);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[PackageTaken] what is in com.example.pets is generated from pets.yaml already")
                .inFile(second)
                .onLine(5);
    }

    @Test
    void oneDocumentMayBecomeTwoClients() {
        String other = ON_INTERFACE.replace("com.example.pets", "com.example.dogs");
        Compilation compilation =
                compile(source("com.example.pets.Here", ON_INTERFACE), source("com.example.dogs.Here", other));
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("com.example.dogs.validator.PetValidator");
        assertThat(compilation).generatedSourceFile("com.example.pets.validator.PetValidator");
    }

    @Test
    void aPackageNameThatIsNoneIsRefused() {
        String text = ON_PACKAGE.replace("\"pets.yaml\"", "\"pets.yaml\", basePackage = \"com.example.class\"");
        JavaFileObject file = source("com.example.pets.package-info", text);
        Compilation compilation = compile(file);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidPackageName] \"com.example.class\" is not a package name")
                .inFile(file)
                .onLine(1);
    }

    @Test
    void theUnnamedPackageIsRefused() {
        JavaFileObject file = source("Here", ON_INTERFACE.replace("package com.example.pets;", ""));
        Compilation compilation = compile(file);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[UnnamedPackage]")
                .inFile(file)
                .onLine(5);
    }

    @Test
    void aTypeOfTheProjectsOwnIsNotReplaced() {
        JavaFileObject own = source(
                "com.example.pets.validator.PetValidator", "package com.example.pets.validator; class PetValidator {}");
        JavaFileObject file = source("com.example.pets.Here", ON_INTERFACE);
        Compilation compilation = compile(file, own);
        assertThat(compilation)
                .hadErrorContaining("[NameTaken] com.example.pets.validator.PetValidator is in the sources already")
                .inFile(file)
                .onLine(5);
    }

    private Compilation compile(JavaFileObject... files) {
        return compilerWith().compile(files);
    }

    private Compiler compilerWith(GeneratesOnce... others) {
        javax.annotation.processing.Processor[] processors =
                new javax.annotation.processing.Processor[others.length + 1];
        System.arraycopy(others, 0, processors, 0, others.length);
        processors[others.length] = new GenerateClientProcessor();
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions("-A" + DocumentFinder.BASE + "=" + folder, "-Xlint:all");
    }

    private SortedMap<String, String> generated(String basePackage) {
        return Generator.run(Request.of(folder.resolve("pets.yaml").toUri(), "pets.yaml")
                        .withBasePackage(basePackage))
                .files();
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }

    private static SortedMap<String, String> sources(Compilation compilation) {
        return texts(compilation.generatedSourceFiles(), "/SOURCE_OUTPUT/", "src/main/java/");
    }

    private static SortedMap<String, String> resources(Compilation compilation) {
        return texts(
                compilation.generatedFiles().stream()
                        .filter(file -> file.getKind() == JavaFileObject.Kind.OTHER
                                || file.getKind() == JavaFileObject.Kind.HTML)
                        .toList(),
                "/CLASS_OUTPUT/",
                "");
    }

    private static SortedMap<String, String> texts(
            Iterable<? extends JavaFileObject> files, String prefix, String replacement) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : files) {
            try (InputStream bytes = file.openInputStream()) {
                texts.put(
                        file.getName().replace(prefix, replacement),
                        new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (FileNotFoundException e) {
                // The processor asked where this would be, and wrote nothing there.
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return texts;
    }
}
