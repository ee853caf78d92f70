package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.CompiledSchema;
import dev.plumbline.core.InvalidSchemaException;
import dev.plumbline.core.SchemaBatch;
import dev.plumbline.core.SchemaOptions;
import dev.plumbline.core.SchemaSource;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The official JSON Schema Test Suite, as it stands in the test jar of {@code io.vertx:vertx-json-schema}: each schema
 * is made into Java, compiled, and run on the suite's instances. The verdict must be the suite's, and a report must hold
 * an error exactly where the verdict is no.
 */
class JsonSchemaTestSuiteTest {

    private static final String DRAFT = "draft2020-12/";

    private static final URI BASE = URI.create("https://example.test/schema.json");

    private static final String ASCII = "this copy of the suite is older than the specification's text: with the u flag"
            + " alone, \\\\d and \\\\w are ASCII only (ECMA-262, 22.2.2.9), which the suite's ecmascript-regex file tests too";
    private static final String META = "https://json-schema.org/draft/2020-12/";

    /** The meta-schema, as the test dependency {@code com.networknt:json-schema-validator} has it. */
    private static final List<String> META_SCHEMAS = List.of(
            "schema",
            "meta/applicator",
            "meta/content",
            "meta/core",
            "meta/format-annotation",
            "meta/meta-data",
            "meta/unevaluated",
            "meta/validation");

    /** What is not run, each with its reason. */
    private static final Map<String, String> SKIPPED = Map.ofEntries(
            Map.entry("optional/unicode: unicode semantics should be used for all pattern matching", ASCII),
            Map.entry("optional/unicode: unicode digits are more than 0 through 9", ASCII),
            Map.entry("optional/unicode: unicode semantics should be used for all patternProperties matching", ASCII));

    @TestFactory
    Stream<DynamicTest> draft202012() {
        return tests(name -> !name.contains("/format/"), SchemaOptions.standard(), SKIPPED.keySet());
    }

    /** The formats, asserted. */
    @TestFactory
    Stream<DynamicTest> formats() {
        return tests(name -> name.contains("/format/"), SchemaOptions.standard().withAssertedFormats(true), Set.of());
    }

    private static Stream<DynamicTest> tests(Predicate<String> files, SchemaOptions options, Set<String> skipped) {
        JsonNode tck = json("/test-suite-tck.json");
        SchemaBatch batch = new SchemaBatch(options.withDocuments(remotes(tck)));
        Map<Case, String> cases = new LinkedHashMap<>();
        for (JsonNode file : tck.get("suites")) {
            String name = file.get("name").stringValue();
            if (name.startsWith(DRAFT) && files.test(name)) {
                for (JsonNode group : file.get("value")) {
                    Case each = new Case(String.valueOf(cases.size()), name.substring(DRAFT.length()), group);
                    cases.put(each, each.addTo(batch));
                }
            }
        }
        assertThat(cases.keySet()).extracting(Case::title).containsAll(skipped);
        Map<String, CompiledSchema> schemas = batch.compile();
        return cases.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().title(),
                        () -> entry.getKey().run(schemas.get(entry.getKey().name()), entry.getValue())));
    }

    private record Case(String name, String file, JsonNode group) {

        String title() {
            return file + ": " + group.get("description").stringValue();
        }

        /** Says what is wrong with the schema: nothing, one hopes. */
        String addTo(SchemaBatch batch) {
            try {
                batch.add(name, SchemaSource.of(group.get("schema")).withBase(BASE));
                return "";
            } catch (InvalidSchemaException e) {
                return e.getMessage();
            }
        }

        void run(CompiledSchema validator, String problems) {
            String reason = SKIPPED.get(title());
            Assumptions.assumeTrue(reason == null, reason);
            assertThat(problems).isEmpty();
            List<String> wrong = new ArrayList<>();
            for (JsonNode test : group.get("tests")) {
                boolean valid = test.get("valid").booleanValue();
                boolean reported = validator.validate(test.get("data")).stream().anyMatch(Violation::isError);
                if (validator.isValid(test.get("data")) != valid || reported == valid) {
                    wrong.add(test.get("description").stringValue() + ": " + test.get("data"));
                }
            }
            assertThat(wrong).as(group.get("schema").toString()).isEmpty();
        }
    }

    private static Map<URI, JsonNode> remotes(JsonNode tck) {
        Map<URI, JsonNode> remotes = new TreeMap<>();
        for (JsonNode remote : tck.get("remotes")) {
            URI uri = URI.create(remote.get("name").stringValue());
            if (!uri.getPath().startsWith("/draft") || uri.getPath().startsWith("/draft2020-12")) {
                remotes.put(uri, remote.get("value"));
            }
        }
        for (String name : META_SCHEMAS) {
            remotes.put(URI.create(META + name), json("/draft/2020-12/" + name));
        }
        return remotes;
    }

    private static JsonNode json(String resource) {
        try (InputStream in = JsonSchemaTestSuiteTest.class.getResourceAsStream(resource)) {
            return Literal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
