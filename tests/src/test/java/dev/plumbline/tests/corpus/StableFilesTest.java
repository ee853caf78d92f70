package dev.plumbline.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.write.OutputWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Real documents with something added: nothing else is called otherwise, and no file changes but those that speak of it. A
 * second run changes none. What is added comes by an overlay.
 */
@Tag("corpus")
@Execution(ExecutionMode.SAME_THREAD)
class StableFilesTest {

    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: More, version: '1'}\nactions:\n";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> documents() throws IOException {
        assumeTrue(
                Files.isDirectory(CorpusDocument.folder()), () -> "there is no corpus at " + CorpusDocument.folder());
        return CorpusDocument.all().stream()
                .filter(document -> document.size().equals("S"))
                .map(document -> DynamicTest.dynamicTest(document.id(), () -> check(document)));
    }

    private void check(CorpusDocument document) throws IOException {
        SortedMap<String, String> before = generated(document, List.of());
        Path output = folder.resolve(document.id());
        new OutputWriter().write(output, before);
        assertThat(new OutputWriter()
                        .compare(output, generated(document, List.of()))
                        .nothingChanged())
                .isTrue();

        String schema = "{type: object, properties: {kind: {type: string, enum: [a, b]}}}";
        assertThat(changed(before, with(document, "$", "{components: {schemas: {ZzAdded: " + schema + "}}}")))
                .isEmpty();
        String operation =
                "{get: {operationId: zzAdded, tags: [ZzAdded], responses: {'200': {description: d, content: {application/json:"
                        + " {schema: " + schema + "}}}}}}";
        assertThat(changed(before, with(document, "$", "{paths: {/zz-added: " + operation + "}}")))
                .allMatch(path -> path.endsWith("Client.java") || path.endsWith("package-info.java"));
        for (String name : objects(document)) {
            SortedMap<String, String> after =
                    with(document, "$.components.schemas['" + name + "'].properties", "{zzAdded: {type: string}}");
            assertThat(changed(before, after)).allMatch(path -> after.get(path).contains("zzAdded"));
        }
    }

    /** Two components that are objects, by their names. */
    private static List<String> objects(CorpusDocument document) {
        return new RawFiles()
                .root(document.file()).find("components").flatMap(components -> components.get("schemas")).stream()
                        .flatMap(schemas -> schemas.properties().entrySet().stream())
                        .filter(schema -> schema.getValue().get("properties").isPresent()
                                && schema.getKey().matches("\\w+"))
                        .map(schema -> schema.getKey())
                        .limit(2)
                        .toList();
    }

    private SortedMap<String, String> with(CorpusDocument document, String target, String update) throws IOException {
        Path overlay = folder.resolve("overlay.yaml");
        Files.writeString(overlay, HEAD + "  - {target: \"" + target + "\", update: " + update + "}\n");
        return generated(document, List.of(overlay));
    }

    private static SortedMap<String, String> generated(CorpusDocument document, List<Path> overlays) {
        Output output = Generator.run(Request.of(
                        document.file().toUri(), document.file().getFileName().toString())
                .withOverlays(overlays.stream().map(Path::toUri).toList()));
        assertThat(output.files()).as(output.problems().toString()).isNotEmpty();
        return new TreeMap<>(output.files());
    }

    /** The Java files that were there and are not any longer, or have another text. */
    private static List<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        assertThat(after.keySet()).containsAll(before.keySet());
        return before.keySet().stream()
                .filter(path -> path.endsWith(".java") && !before.get(path).equals(after.get(path)))
                .toList();
    }
}
