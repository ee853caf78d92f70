package dev.plumbline.core.read;

import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.view.EncodingObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
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
    private final ProblemReporter reporter;

    PartReader(TypeReader types, WireSchemas schemas, HeaderFields headers, ProblemReporter reporter) {
        this.types = types;
        this.reporter = reporter;
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
        Optional<Schema> item = item(schema).filter(each -> isRepeated(each, contentTypes));
        List<Schema> files = item.isPresent() ? List.of() : files(schema, contentTypes);
        Part.Value value = files.isEmpty() ? value(item.orElse(schema), contentTypes, own.isEmpty()) : new Part.File();
        boolean repeated = item.isPresent() || files.stream().anyMatch(schemas::isArray);
        return Optional.of(
                new Part(schema.at(), name, types.docs(schema), required, repeated, value, contentTypes, own));
    }

    private Optional<Schema> item(Schema schema) {
        return Optional.of(schema).filter(schemas::isArray).flatMap(schemas::items);
    }

    /**
     * Those of several forms that are a file or a list of files. Such a part is given as files: a list has room for one,
     * and what is no file can be sent as one, but no file as anything else.
     */
    private List<Schema> files(Schema schema, List<String> contentTypes) {
        List<Schema> branches = branches(EffectiveSchema.of(schema, schemas.schemas()))
                .filter(branch -> !schemas.isNull(branch) && !schemas.isUntyped(branch))
                .toList();
        List<Schema> files = branches.stream()
                .filter(branch -> isFile(item(branch).orElse(branch), contentTypes))
                .toList();
        if (!files.isEmpty() && files.size() < branches.size()) {
            reporter.warning(
                    "FileOrValue",
                    schema.at(),
                    "the part is a file or something else, and callers give it as a file",
                    "describe what most callers send; a FileContent of a value's bytes, with their media type, sends the"
                            + " value");
        }
        return files;
    }

    /** Each item is a part of its own, unless the document says that the array as a whole is JSON. */
    private boolean isRepeated(Schema item, List<String> contentTypes) {
        return isFile(item, contentTypes) || contentTypes.stream().noneMatch(PartReader::isJson);
    }

    /** @param alone whether nothing is said of headers: one value may be several parts */
    private Part.Value value(Schema schema, List<String> contentTypes, boolean alone) {
        if (isFile(schema, contentTypes)) {
            return new Part.File();
        }
        boolean json = contentTypes.stream().anyMatch(PartReader::isJson);
        if (!json && schemas.isScalar(schema)) {
            return new Part.Text(types.of(schema), Optional.of(schema.at()));
        }
        return contentTypes.isEmpty() && alone && !schemas.isContainer(schema)
                ? new Part.Mixed(types.of(schema), schema.at())
                : new Part.Json(types.of(schema), schema.at());
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
