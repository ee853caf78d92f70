package dev.plumbline.core.conformance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.InvalidSchemaException;
import dev.plumbline.core.memory.SchemaBatch;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of SchemaStore and their files, from a folder that has one for each: {@code -Dschemastore=FOLDER}. All that
 * need no other document compile to Java, and each file gets the verdict that its folder says, or a reason.
 */
@Tag("slow")
class SchemaStoreTest {

    private static final String CONST =
            "const is no keyword of draft-04, which the schema names; networknt reads it so, too";

    /** Where files do not get the verdict of their folder, and why. */
    private static final Map<String, String> EXPLAINED = Map.of("es6importsorterrc", CONST, "function", CONST);

    /** Schemas whose wrong files are wrong by a format: they are meant for a validator that asserts formats. */
    private static final Set<String> ASSERTING = Set.of(
            "abc-supply-plan-10.0.0",
            "abc-supply-plan-11.0.0",
            "abc-supply-plan-11.1.0",
            "abc-supply-plan-11.3.0",
            "abc-supply-plan-12.0.0",
            "all-contributors",
            "madge");

    /** What is wrong only because another document is not there. */
    private static final Set<String> ELSEWHERE = Set.of("RemoteRefRefused", "MissingDocument");

    @TestFactory
    Stream<DynamicTest> verdicts() {
        List<Path> annotating = new ArrayList<>();
        List<Path> asserting = new ArrayList<>();
        for (Path folder : in(store())) {
            (ASSERTING.contains(folder.getFileName().toString()) ? asserting : annotating).add(folder);
        }
        return Stream.concat(tests(annotating, false), tests(asserting, true));
    }

    private static Path store() {
        String given = System.getProperty("schemastore");
        Path root = Path.of(System.getProperty("plumbline.root", "../.."));
        Path folder = given == null ? root.resolve("../shared/schemas/schemastore") : Path.of(given);
        assumeTrue(Files.isDirectory(folder), "no schemas of SchemaStore: -Dschemastore names their folder");
        return folder;
    }

    private static Stream<DynamicTest> tests(List<Path> folders, boolean assertFormats) {
        SchemaBatch batch = new SchemaBatch(
                SchemaOptions.standard().withDialect(Edition.DRAFT_7).withAssertedFormats(assertFormats));
        List<Path> added = new ArrayList<>();
        for (Path folder : folders) {
            try {
                batch.add(folder.getFileName().toString(), SchemaSource.of(folder.resolve("schema.json")));
                added.add(folder);
            } catch (InvalidSchemaException e) {
                assertThat(e.problems())
                        .filteredOn(Problem::isError)
                        .extracting(Problem::id)
                        .isSubsetOf(ELSEWHERE);
            }
        }
        Map<String, CompiledSchema> schemas = batch.compile();
        return added.stream().map(folder -> {
            String name = folder.getFileName().toString();
            return dynamicTest(name, () -> check(name, folder, schemas.get(name)));
        });
    }

    private static void check(String name, Path folder, CompiledSchema schema) {
        List<String> wrong = new ArrayList<>();
        for (boolean valid : new boolean[] {true, false}) {
            for (Path file : in(folder.resolve(valid ? "valid" : "invalid"))) {
                JsonNode value = JsonMapper.shared().readTree(file);
                boolean accepted = schema.isValid(value);
                assertThat(schema.validate(value).stream().noneMatch(Violation::isError))
                        .as("what is reported of " + file)
                        .isEqualTo(accepted);
                if (accepted != valid) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        if (EXPLAINED.containsKey(name)) {
            assertThat(wrong).as(EXPLAINED.get(name)).isNotEmpty();
        } else {
            assertThat(wrong).isEmpty();
        }
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
