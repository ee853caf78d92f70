package dev.plumbline.core.read;

import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a multipart body: the properties of its schema, each with its encoding. */
final class PartReader {

    private final TypeReader types;
    private final WireSchemas schemas;
    private final HeaderFields headers;

    PartReader(TypeReader types, WireSchemas schemas, HeaderFields headers) {
        this.types = types;
        this.schemas = schemas;
        this.headers = headers;
    }

    List<Part> read(Location body, Map<String, EncodingObject> encodings) {
        EffectiveSchema effective = EffectiveSchema.of(schemas.at(body), schemas.schemas());
        Set<String> required = effective
                .keywords(Required.class)
                .flatMap(keyword -> keyword.names().stream())
                .collect(Collectors.toSet());
        Map<String, List<Schema>> properties = new LinkedHashMap<>(effective.properties());
        // What only one of several forms has, may be sent.
        branches(effective)
                .map(branch -> EffectiveSchema.of(branch, schemas.schemas()).properties())
                .forEach(some -> some.forEach(properties::putIfAbsent));
        List<Part> parts = new ArrayList<>();
        properties.forEach((name, all) ->
                part(name, all, encodings.get(name), required.contains(name)).ifPresent(parts::add));
        return parts;
    }

    private static Stream<Schema> branches(EffectiveSchema schema) {
        return Stream.concat(
                        schema.keywords(OneOf.class).map(OneOf::schemas),
                        schema.keywords(AnyOf.class).map(AnyOf::schemas))
                .flatMap(Collection::stream);
    }

    /** The part; empty for a property that no request may have. */
    private Optional<Part> part(String name, List<Schema> all, @Nullable EncodingObject encoding, boolean required) {
        boolean never = all.stream().anyMatch(each -> !types.possible(each));
        boolean readOnly = all.stream().anyMatch(each -> types.access(each) == Access.READ_ONLY);
        if (never || readOnly) {
            return Optional.empty();
        }
        Schema schema = all.stream()
                .filter(each -> !schemas.isUntyped(each))
                .findFirst()
                .orElse(all.get(0));
        List<String> contentTypes = encoding == null ? List.of() : Encodings.contentTypes(encoding);
        List<Header> own = encoding == null ? List.of() : headers.read(encoding.headers());
        Optional<Schema> item = Optional.of(schema)
                .filter(schemas::isArray)
                .flatMap(schemas::items)
                .filter(each -> isRepeated(each, contentTypes));
        Part.Value value = value(item.orElse(schema), contentTypes);
        return Optional.of(
                new Part(schema.at(), name, types.docs(schema), required, item.isPresent(), value, contentTypes, own));
    }

    /** Each item is a part of its own, unless the document says that the array as a whole is JSON. */
    private boolean isRepeated(Schema item, List<String> contentTypes) {
        return isFile(item, contentTypes) || contentTypes.stream().noneMatch(PartReader::isJson);
    }

    private Part.Value value(Schema schema, List<String> contentTypes) {
        if (isFile(schema, contentTypes)) {
            return new Part.File();
        }
        boolean json = contentTypes.stream().anyMatch(PartReader::isJson) || !schemas.isScalar(schema);
        return json
                ? new Part.Json(types.of(schema), schema.at())
                : new Part.Text(types.of(schema), Optional.of(schema.at()));
    }

    private boolean isFile(Schema schema, List<String> contentTypes) {
        boolean untyped = schemas.isUntyped(schema);
        if (!untyped && !schemas.isText(schema) || schemas.isEncoded(schema)) {
            return false;
        }
        return schemas.isBinary(schema)
                || contentTypes.stream().anyMatch(PartReader::isBinary)
                || untyped && contentTypes.isEmpty() && schemas.untypedIsBinary();
    }

    private static boolean isJson(String contentType) {
        return MediaKind.of(contentType) == MediaKind.JSON;
    }

    private static boolean isBinary(String contentType) {
        MediaKind kind = MediaKind.of(contentType);
        return kind == MediaKind.BINARY || kind == MediaKind.ANY;
    }
}
