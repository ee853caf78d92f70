package dev.plumbline.tests.bench;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import dev.plumbline.tests.fixture.Checkout;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The other validators of a video request, made ready. */
final class Peers {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Schema networknt;
    private final dev.harrel.jsonschema.Validator harrel;
    private final URI harrelSchema;
    private final jakarta.validation.Validator hibernate;

    Peers() {
        String schema = schema();
        networknt = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(schema));
        harrel = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        harrelSchema = harrel.registerSchema(URI.create("https://plumbline.test/request.json"), schema);
        hibernate = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The schema of a video request by itself. */
    private static String schema() {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("$ref", COMPONENTS + "VideoRequest");
        schema.set("$defs", new YAMLMapper().readTree(Checkout.document()).at("/components/schemas"));
        return schema.toString().replace(COMPONENTS, "#/$defs/");
    }

    boolean networknt(JsonNode request) {
        return networknt.validate(request, OutputFormat.BOOLEAN);
    }

    /** What it reports. */
    Object networkntReport(JsonNode request) {
        return networknt.validate(request);
    }

    /** What it reports, as text: the sentences and their places. */
    List<String> networkntWords(JsonNode request) {
        List<String> words = new ArrayList<>();
        for (Error error : networknt.validate(request)) {
            words.add(error.getMessage());
            words.add(error.getInstanceLocation().toString());
            words.add(error.getEvaluationPath().toString());
            words.add(error.getSchemaLocation().toString());
        }
        return words;
    }

    boolean harrel(com.fasterxml.jackson.databind.JsonNode request) {
        return harrel.validate(harrelSchema, request).isValid();
    }

    /** What it reports. */
    Object harrelReport(com.fasterxml.jackson.databind.JsonNode request) {
        return harrel.validate(harrelSchema, request).getErrors();
    }

    Set<ConstraintViolation<AnnotatedRequest>> hibernate(AnnotatedRequest request) {
        return hibernate.validate(request);
    }
}
