package dev.plumbline.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The components of the published 3.1 documents in {@code corpus.dir}: what the meta-schema refuses, we report. */
class PublishedSchemasTest {

    @TestFactory
    Stream<DynamicTest> whatTheMetaSchemaRefusesIsReported() throws IOException {
        String folder = System.getProperty("corpus.dir");
        assumeTrue(folder != null, "no published documents here: -Dcorpus.dir names their folder");
        return Files.readAllLines(Path.of(folder, "corpus-open.txt")).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .filter(row -> row[2].startsWith("3.1."))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> compare(Path.of(folder, row[0], row[5]))));
    }

    private static void compare(Path document) {
        Index index = Resolver.index(
                new Loader(KeywordTable.standard(), new Problems(), false)
                        .load(document.toUri(), String.valueOf(document.getFileName())),
                new Problems());
        Location schemas = index.root().child("components").child("schemas");
        JsonNode components = index.node(index.root()).at(schemas.pointer());
        components.forEachEntry((name, schema) -> {
            if (!MetaSchema.accepts(schema)) {
                Problems problems = new Problems();
                SchemaCompiler.compile(
                        index, List.of(schemas.child(name)), Edition.JSON_SCHEMA_2020_12.dialect(), problems);
                assertThat(problems.sorted())
                        .as("%s: %s", name, MetaSchema.errors(schema))
                        .isNotEmpty();
            }
        });
    }
}
