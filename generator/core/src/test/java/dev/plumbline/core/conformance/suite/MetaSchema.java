package dev.plumbline.core.conformance.suite;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The meta-schema of 2020-12, as the test dependency {@code com.networknt:json-schema-validator} has it. */
final class MetaSchema {

    private static final String FOLDER = "/draft/2020-12/";

    private MetaSchema() {}

    /** Its documents, by their URIs. */
    static Map<URI, JsonNode> documents() {
        return Stream.of(
                        "schema",
                        "meta/applicator",
                        "meta/content",
                        "meta/core",
                        "meta/format-annotation",
                        "meta/format-assertion",
                        "meta/meta-data",
                        "meta/unevaluated",
                        "meta/validation")
                .collect(Collectors.toMap(
                        name -> URI.create("https://json-schema.org" + FOLDER + name),
                        name -> Json.ofResource(FOLDER + name)));
    }
}
