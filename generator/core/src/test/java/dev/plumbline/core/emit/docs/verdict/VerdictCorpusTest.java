package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.fuzz.Draw;
import dev.plumbline.core.fuzz.Instances;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The script says what the validators say of the requests of published documents, which stand in {@code corpus.dir}. */
class VerdictCorpusTest {

    private static final int VALUES = Integer.getInteger("verdict.values", 1_000);
    private static final int MOST_SCHEMAS = 50;

    private static final Set<String> DOCUMENTS = Set.of(
            "assemblyai",
            "box",
            "cohere",
            "deepgram",
            "digitalocean",
            "discord",
            "figma",
            "openai",
            "qdrant",
            "spotify",
            "stripe",
            "train-travel",
            "voucherify-loyalties-v2");

    @TestFactory
    Stream<DynamicTest> publishedDocuments() throws IOException {
        String folder = System.getProperty("corpus.dir");
        assumeTrue(folder != null, "no published documents here: -Dcorpus.dir names their folder");
        List<String> rows = Files.readAllLines(Path.of(folder, "corpus-open.txt"));
        return rows.stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .filter(row -> DOCUMENTS.contains(row[0]))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> compare(Path.of(folder, row[0], row[5]))));
    }

    private static void compare(Path document) {
        Reading reading = Reading.of(document);
        Set<Location> own = Planner.validated(reading.api(), reading.schemas());
        Set<Location> roots = new LinkedHashSet<>();
        reading.api().operations().forEach(operation -> roots.addAll(bodies(operation)));
        JsonNode components = reading.index().node(reading.index().root().child("components"));
        int valid = 0;
        int all = 0;
        try (ScriptEngine engine = ScriptEngine.fastest()) {
            List<Location> some = roots.stream().limit(MOST_SCHEMAS).toList();
            for (Location root : some) {
                Instances instances = new Instances(schema(reading.index().node(root), components), new Draw(all));
                VerdictCases cases = VerdictCases.of(reading.schemas(), own, root);
                // one after another, as a report of a value may be a thousand times as long as the value
                for (int left = 1 + VALUES / some.size(); left > 0; left--) {
                    cases.clear();
                    cases.add(instances.next());
                    assertThat(engine.differences(cases)).as(root.toString()).isEmpty();
                    valid += cases.validPercent();
                    all++;
                }
            }
        }
        System.out.println(document + ": " + roots.size() + " request bodies, " + all + " values, "
                + valid / Math.max(1, all) + " % of them valid");
        assertThat(all).isPositive();
    }

    private static List<Location> bodies(Operation operation) {
        return operation.body().stream()
                .flatMap(body -> body.contents().stream())
                .map(Content::schema)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The schema with all that its references lead to. */
    private static ObjectNode schema(JsonNode written, JsonNode components) {
        ObjectNode schema = written.isObject() ? written.asObject().deepCopy() : JsonNodeFactory.instance.objectNode();
        schema.set("components", components);
        return schema;
    }
}
