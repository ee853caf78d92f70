package dev.plumbline.tests.independent;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A schema of a document as networknt's validator reads it: with JSON Schema 2020-12, and another YAML reader. */
public final class IndependentValidator {

    private static final String DOCUMENT = "https://plumbline.test/openapi.json";

    private final Schema schema;

    private IndependentValidator(Schema schema) {
        this.schema = schema;
    }

    /** The validator of the schema at a JSON pointer of the document. */
    public static IndependentValidator of(Path document, String pointer) {
        String json = new YAMLMapper().readTree(document).toString();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DOCUMENT, json)));
        return new IndependentValidator(
                registry.getSchema(JsonMapper.shared().createObjectNode().put("$ref", DOCUMENT + "#" + pointer)));
    }

    /** Whether it finds no error. */
    public boolean isValid(JsonNode value) {
        return errors(value).isEmpty();
    }

    /** What it finds, in its own words. */
    public List<String> errors(JsonNode value) {
        return schema.validate(value).stream().map(Object::toString).toList();
    }

    /** Where it finds errors: the instance location, and the evaluation path from the schema on. */
    public Set<String> places(JsonNode value) {
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + " "
                        + error.getEvaluationPath().toString().replaceFirst("^/\\$ref", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
