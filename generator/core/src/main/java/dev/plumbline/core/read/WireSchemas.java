package dev.plumbline.core.read;

import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.analysis.TacitList;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.applicator.Items;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What schemas say of the wire: whether they mean bytes, text, or a JSON document. */
final class WireSchemas {

    private static final Set<JsonType> CONTAINERS = EnumSet.of(JsonType.OBJECT, JsonType.ARRAY);

    /** What a text cannot hold, or may not. */
    private static final Set<MediaKind> BYTES = EnumSet.of(MediaKind.BINARY, MediaKind.ANY);

    private static final Set<JsonType> SCALARS =
            EnumSet.of(JsonType.STRING, JsonType.BOOLEAN, JsonType.INTEGER, JsonType.NUMBER);

    private static final Set<String> IDENTITY = Set.of("7bit", "8bit", "binary");

    private final SchemaSet schemas;
    private final PossibleTypes types;
    private final Index index;

    WireSchemas(SchemaSet schemas, Index index) {
        this.schemas = schemas;
        this.types = new PossibleTypes(schemas);
        this.index = index;
    }

    SchemaSet schemas() {
        return schemas;
    }

    Schema at(Location schema) {
        return schemas.at(schema);
    }

    /**
     * Whether its instances are bytes: {@code format: binary} (OpenAPI 3.0, 4.7.14.2), or a {@code contentMediaType} that is
     * no text's, without a {@code contentEncoding} (3.1, 4.8.14.4). What is encoded as text is text.
     */
    boolean isBinary(Schema schema) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        if (isEncodedAsText(effective)) {
            return false;
        }
        return effective.schemas().stream().anyMatch(each -> encoding(each).equals("binary"))
                || effective
                        .keywords(Format.class)
                        .anyMatch(format -> format.format().equals("binary"))
                || effective.schemas().stream().anyMatch(this::isOfBinaryMedia);
    }

    private boolean isOfBinaryMedia(Schema schema) {
        JsonNode media = raw(schema).path("contentMediaType");
        return media.isString() && BYTES.contains(MediaKind.of(media.stringValue()));
    }

    /** Whether a part of which nothing is said is bytes: so it is since OpenAPI 3.1 (4.8.15.1.1). */
    boolean untypedIsBinary() {
        return !index.documents().isVersion30();
    }

    /** Whether two schemas are written alike, in one document: the same {@code $ref}, as a rule. */
    boolean areAlike(Location one, Location other) {
        return one.document().equals(other.document()) && index.node(one).equals(index.node(other));
    }

    /** Whether it says that its instances are bytes written as text. */
    boolean isEncoded(Schema schema) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        return isEncodedAsText(effective)
                || effective
                        .keywords(Format.class)
                        .anyMatch(format -> format.format().equals("byte")
                                || format.format().equals("base64")
                                || format.format().equals("base64url"));
    }

    /** Whether bytes are written in the characters of a text: RFC 2045 has three encodings that change nothing. */
    private boolean isEncodedAsText(EffectiveSchema effective) {
        return effective.schemas().stream()
                .map(this::encoding)
                .anyMatch(encoding -> !encoding.isEmpty() && !IDENTITY.contains(encoding));
    }

    private String encoding(Schema schema) {
        return raw(schema).path("contentEncoding").asString("").toLowerCase(Locale.ROOT);
    }

    private JsonNode raw(Schema schema) {
        return index.node(schema.at());
    }

    /** The JSON types of its instances, null left aside; those that are meant where every type is allowed. */
    private Set<JsonType> possible(Schema schema) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        return isAll(possible) && TacitList.is(EffectiveSchema.of(schema, schemas))
                ? EnumSet.of(JsonType.ARRAY)
                : possible;
    }

    private static boolean isAll(Set<JsonType> possible) {
        return possible.size() == JsonType.values().length - 1;
    }

    /** Whether it says nothing of what its instances are. */
    boolean isUntyped(Schema schema) {
        return isAll(possible(schema));
    }

    /** Whether every instance is a text. */
    boolean isText(Schema schema) {
        return possible(schema).equals(EnumSet.of(JsonType.STRING));
    }

    /** Whether every instance is a text, a number or a boolean. */
    boolean isScalar(Schema schema) {
        Set<JsonType> possible = possible(schema);
        return !possible.isEmpty() && SCALARS.containsAll(possible);
    }

    /** The properties of an object that are objects or lists, in document order. */
    List<String> nestedProperties(Schema schema) {
        return EffectiveSchema.of(schema, schemas).properties().entrySet().stream()
                .filter(property -> property.getValue().stream().anyMatch(this::isContainer))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether no instance is anything but null. */
    boolean isNull(Schema schema) {
        return possible(schema).isEmpty();
    }

    boolean mayBeObject(Schema schema) {
        return possible(schema).contains(JsonType.OBJECT);
    }

    boolean isArray(Schema schema) {
        return possible(schema).equals(EnumSet.of(JsonType.ARRAY));
    }

    /** Whether every instance is an object or an array. */
    boolean isContainer(Schema schema) {
        Set<JsonType> possible = possible(schema);
        return !possible.isEmpty() && CONTAINERS.containsAll(possible);
    }

    /** The schema of an array's items. */
    Optional<Schema> items(Schema schema) {
        return EffectiveSchema.of(schema, schemas)
                .outermost(Items.class)
                .map(Items::schema)
                .findFirst();
    }
}
