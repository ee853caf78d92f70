package dev.plumbline.tests.bench;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaBatch;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The required tests of the official JSON Schema Test Suite for 2020-12, each schema loaded by both validators. */
final class Suite {

    private static final String DRAFT = "draft2020-12/";
    private static final String META = "https://json-schema.org/draft/2020-12/";

    /** The meta-schema, as networknt's jar has it. */
    private static final List<String> META_SCHEMAS = List.of(
            "schema",
            "meta/applicator",
            "meta/content",
            "meta/core",
            "meta/format-annotation",
            "meta/meta-data",
            "meta/unevaluated",
            "meta/validation");

    private Suite() {}

    /** One test: a value, and its schema in two validators. */
    record Case(String name, Validator compiled, Schema networknt, JsonNode value, boolean valid) {

        boolean isValid() {
            return compiled.isValid(value);
        }

        boolean networkntIsValid() {
            return networknt.validate(value, OutputFormat.BOOLEAN);
        }
    }

    static List<Case> cases() {
        JsonNode tck = json("/test-suite-tck.json");
        Map<URI, JsonNode> remotes = remotes(tck);
        SchemaBatch batch = new SchemaBatch(SchemaOptions.standard().withDocuments(remotes));
        Map<String, JsonNode> groups = new LinkedHashMap<>();
        for (JsonNode file : tck.get("suites")) {
            String name = file.get("name").stringValue();
            if (name.startsWith(DRAFT) && !name.contains("/optional/")) {
                for (JsonNode group : file.get("value")) {
                    String key = "group " + groups.size();
                    groups.put(key, group);
                    batch.add(key, SchemaSource.of(group.get("schema")));
                }
            }
        }
        Map<String, CompiledSchema> schemas = batch.compile();
        Map<String, String> texts = remotes.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
        List<Case> cases = new ArrayList<>();
        groups.forEach((key, group) -> {
            Validator compiled = schemas.get(key);
            Schema networknt = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                    .getSchema(group.get("schema"));
            for (JsonNode test : group.get("tests")) {
                String name = group.get("description").stringValue() + ": "
                        + test.get("description").stringValue();
                cases.add(new Case(
                        name,
                        compiled,
                        networknt,
                        test.get("data"),
                        test.get("valid").booleanValue()));
            }
        });
        return cases;
    }

    private static Map<URI, JsonNode> remotes(JsonNode tck) {
        Map<URI, JsonNode> remotes = new TreeMap<>();
        for (JsonNode remote : tck.get("remotes")) {
            URI uri = URI.create(remote.get("name").stringValue());
            if (!uri.getPath().startsWith("/draft") || uri.getPath().startsWith("/" + DRAFT)) {
                remotes.put(uri, remote.get("value"));
            }
        }
        for (String name : META_SCHEMAS) {
            remotes.put(URI.create(META + name), json("/draft/2020-12/" + name));
        }
        return remotes;
    }

    private static JsonNode json(String resource) {
        try (InputStream in = Suite.class.getResourceAsStream(resource)) {
            return Literal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
