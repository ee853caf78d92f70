package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.validation.MergePatchValidator;
import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes a request's body in one of the media types that the document has for it. Immutable; generated code names one
 * for each. What a media type says is sent as the document says it, parameters and all.
 */
public abstract class BodyEncoder {

    static final String BODY = "body";
    private static final int EXACT = Integer.MAX_VALUE;

    private final String mediaType;
    private final @Nullable Validator validator;

    BodyEncoder(String mediaType, @Nullable Validator validator) {
        this.mediaType = mediaType;
        this.validator = validator;
    }

    /** JSON that nothing is said of; the value is a {@link JsonNode}. */
    public static BodyEncoder json(String mediaType) {
        return json(mediaType, null);
    }

    /** JSON; the value is a {@link JsonNode}. In a merge patch the validator has nothing against null. */
    public static BodyEncoder json(String mediaType, @Nullable Validator validator) {
        MediaType type = MediaType.parse(mediaType);
        return validator != null && type != null && type.isMergePatch()
                ? new JsonEncoder(mediaType, MergePatchValidator.of(validator))
                : new JsonEncoder(mediaType, validator);
    }

    /**
     * {@code application/x-www-form-urlencoded}; the value is a {@link JsonNode} that is an object.
     *
     * @param fields how fields are written for which the document says it
     */
    public static BodyEncoder form(@Nullable Validator validator, FieldEncoding... fields) {
        return new FormEncoder(validator, fields);
    }

    /** A multipart body of any subtype, of which no part is described as an array. */
    public static BodyEncoder multipart(String mediaType, @Nullable Validator validator) {
        return multipart(mediaType, validator, new String[0]);
    }

    /**
     * A multipart body of any subtype; the value is a {@link MultipartForm}.
     *
     * @param lists the parts that the document describes as arrays: they are validated as such even where there is one
     */
    public static BodyEncoder multipart(String mediaType, @Nullable Validator validator, String... lists) {
        return new MultipartEncoder(mediaType, validator, null, lists);
    }

    /**
     * A text in the charset that the media type names, or else in UTF-8; the value is a {@link String}, or a {@link
     * FileContent} that is sent as it is.
     */
    public static BodyEncoder text(String mediaType, @Nullable Validator validator) {
        return new TextEncoder(mediaType, validator);
    }

    /**
     * Any bytes; the value is a {@link FileContent}. Where the document has a range, {@code image/*}, the content's own
     * type is sent, or else {@code application/octet-stream}.
     */
    public static BodyEncoder binary(String mediaType) {
        return new BinaryEncoder(mediaType);
    }

    /** The media type or the range of the document. */
    public final String mediaType() {
        return mediaType;
    }

    /** What the body is checked with, or null where the document says nothing of it. */
    public final @Nullable Validator validator() {
        return validator;
    }

    /** How well this writes what a caller calls so: 0 not at all, else the more the better. */
    public final int fit(String asked) {
        if (mediaType.equalsIgnoreCase(asked)) {
            return EXACT;
        }
        MediaType own = MediaType.parse(mediaType);
        MediaType other = MediaType.parse(asked);
        if (own == null || other == null) {
            return 0;
        }
        boolean same = own.type().equals(other.type()) && own.subtype().equals(other.subtype());
        return same || isRange() ? own.fit(other) : 0;
    }

    /**
     * The value with properties more, which replace those of the same name; the value itself stays as it was.
     *
     * @throws InvalidArgumentException if a body of this kind has no properties
     */
    public Object with(@Nullable Object value, Map<String, JsonNode> properties) {
        throw new InvalidArgumentException(
                BODY, "is sent as `" + mediaType + "`, to which no property can be added (withBodyProperty)");
    }

    /**
     * The value as the document's schema speaks of it; null where it says nothing of such a body.
     *
     * @throws InvalidArgumentException if this does not write values of this class
     */
    public abstract @Nullable JsonNode tree(Object value);

    /**
     * The value as it is sent.
     *
     * @param asked the media type that the caller asks for, or null for the document's
     * @throws InvalidArgumentException if it cannot be written
     */
    public abstract EncodedBody encode(Object value, @Nullable String asked);

    final boolean isRange() {
        return mediaType.indexOf('*') >= 0;
    }

    /** The media type that is sent: the caller's, the document's, or where that is a range the kind's own. */
    final String sent(@Nullable String asked, String own) {
        return asked != null && asked.indexOf('*') < 0 ? asked : isRange() ? own : mediaType;
    }

    final InvalidArgumentException unfit(Object value, String wanted) {
        return new InvalidArgumentException(
                BODY,
                "is sent as `" + mediaType + "` and must be a " + wanted + ", not a "
                        + value.getClass().getName());
    }

    static InvalidArgumentException refused(String problem, @Nullable Throwable cause) {
        return new InvalidArgumentException(BODY, problem, cause);
    }

    /** The media type of the document. */
    @Override
    public String toString() {
        return mediaType;
    }
}
