package dev.plumbline.core.examples;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The examples of parameters and of headers. OpenAPI lets them be values of the schema, and also what is sent: {@code "3"} for
 * an integer, {@code 3} for a text, {@code "a,b"} for an array. A text is therefore read as what the schema takes, and where that may be anything,
 * is no example that can be checked.
 */
final class ParameterExamples {

    private final Index index;
    private final SchemaSet schemas;
    private final PossibleTypes types;
    private final List<SchemaExamples.Entry> entries = new ArrayList<>();

    private ParameterExamples(SchemaSet schemas, Index index) {
        this.index = index;
        this.schemas = schemas;
        this.types = new PossibleTypes(schemas);
    }

    /** In the order of the operations. */
    static List<SchemaExamples.Entry> of(Api api, SchemaSet schemas, Index index) {
        ParameterExamples examples = new ParameterExamples(schemas, index);
        api.operations().forEach(operation -> {
            operation.parameters().forEach(parameter -> examples.add(parameter.at(), parameter.schema()));
            operation.responses().stream()
                    .flatMap(response -> response.headers().stream())
                    .forEach(header -> examples.add(header.at(), header.schema()));
        });
        return examples.entries;
    }

    private void add(Location parameter, Location schema) {
        if (!index.has(parameter) || !schemas.has(schema)) {
            return;
        }
        holders(parameter).forEach(holder -> {
            JsonNode raw = index.node(holder);
            if (raw.has("example")) {
                add(holder.child("example"), schema, raw.get("example"));
            }
            raw.path("examples").properties().stream()
                    .filter(example -> example.getValue().has("value"))
                    .forEach(example -> add(
                            holder.child("examples").child(example.getKey()).child("value"),
                            schema,
                            example.getValue().get("value")));
        });
    }

    /** Itself, and the media type that it is written in, where there is one. */
    private Stream<Location> holders(Location parameter) {
        Stream<Location> content = index.node(parameter).path("content").properties().stream()
                .map(Map.Entry::getKey)
                .map(mediaType -> parameter.child("content").child(mediaType));
        return Stream.concat(Stream.of(parameter), content);
    }

    private void add(Location at, Location schema, JsonNode value) {
        value(value, types.of(schemas.at(schema)))
                .ifPresent(meant -> entries.add(new SchemaExamples.Entry(schema, at, meant)));
    }

    private static Optional<JsonNode> value(JsonNode value, Set<JsonType> types) {
        if (types.contains(JsonType.STRING)) {
            // 123 is sent as "123" is.
            boolean text = (value.isNumber() || value.isBoolean())
                    && Collections.disjoint(types, Set.of(JsonType.INTEGER, JsonType.NUMBER, JsonType.BOOLEAN));
            return Optional.of(text ? StringNode.valueOf(value.asString()) : value);
        }
        if (!value.isString()) {
            return Optional.of(value);
        }
        if (types.contains(JsonType.ARRAY) || types.contains(JsonType.OBJECT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(value.stringValue()));
        } catch (JacksonException e) {
            return Optional.of(value);
        }
    }
}
