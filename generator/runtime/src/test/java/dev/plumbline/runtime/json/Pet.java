package dev.plumbline.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A model as the generator writes it, with a property of each presence: {@code name} must be there, {@code owner} must be
 * there and may be null, {@code age} and {@code tags} may be absent, {@code chip} may be absent and may be null.
 */
record Pet(
        String name,
        @Nullable String owner,
        @Nullable Integer age,
        @Nullable List<String> tags,
        JsonNullable<Long> chip,
        Map<String, JsonNode> additionalProperties) {

    Pet {
        tags = Copies.listOrNull("tags", tags);
        additionalProperties = Copies.map("additionalProperties", additionalProperties);
    }

    static Pet fromJson(JsonNode json) {
        PropertyReader properties = PropertyReader.of(json);
        return new Pet(
                properties.required("name", JsonReader::string),
                properties.requiredOrNull("owner", JsonReader::string),
                properties.optional("age", JsonReader::int32),
                properties.optional("tags", JsonReader.list(JsonReader::string)),
                properties.nullable("chip", JsonReader::int64),
                properties.rest());
    }

    ObjectNode toJson() {
        return new PropertyWriter()
                .put("name", name, JsonWriter::string)
                .putOrNull("owner", owner, JsonWriter::string)
                .put("age", age, JsonWriter::int32)
                .put("tags", tags, JsonWriter.list(JsonWriter::string))
                .putNullable("chip", chip, JsonWriter::int64)
                .putAll(additionalProperties)
                .toJson();
    }
}
