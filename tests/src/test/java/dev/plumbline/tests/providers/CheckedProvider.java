package dev.plumbline.tests.providers;

import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.tests.fixture.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A provider by the name of its folders: its document, the requests that are told of it, and the validators of its client.
 */
enum CheckedProvider {
    RUNWAY("runway"),
    MINIMAX("minimax"),
    LUMA("luma"),
    BFL("bfl-flux-3");

    private final String folder;
    private final JsonNode told;

    CheckedProvider(String folder) {
        this.folder = folder;
        this.told = new YAMLMapper()
                .readTree(Checkout.root().resolve("tests/src/test/resources/providers/" + folder + "/requests.yaml"));
    }

    /** A request that breaks a rule: the rule's id, or the keyword where that is the rule, and the place. */
    record Broken(String schema, String rule, String at, JsonNode request) {}

    /** The provider's folder in {@code spec}, {@code generated-client} and the fixtures. */
    String folder() {
        return folder;
    }

    String basePackage() {
        return told.get("package").stringValue();
    }

    Path document() {
        return Checkout.root().resolve("spec").resolve(folder).resolve("openapi.yaml");
    }

    Path client() {
        return Checkout.root().resolve("generated-client").resolve(folder);
    }

    Validator validator(String schema) {
        try {
            return (Validator) Class.forName(basePackage() + ".validator." + schema + "Validator")
                    .getField("INSTANCE")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schemas that requests are told of. */
    List<String> schemas() {
        return Stream.of("valid", "invalid")
                .flatMap(kind -> told.get(kind).propertyStream().map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    List<JsonNode> valid(String schema) {
        return told.get("valid").path(schema).valueStream().toList();
    }

    List<Broken> invalid() {
        List<Broken> all = new ArrayList<>();
        told.get("invalid")
                .forEachEntry((schema, rows) -> rows.forEach(row -> all.add(new Broken(
                        schema,
                        row.get("rule").asString(),
                        row.get("at").stringValue(),
                        row.get("request")))));
        return all;
    }
}
