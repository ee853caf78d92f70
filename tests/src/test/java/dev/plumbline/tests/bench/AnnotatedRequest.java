package dev.plumbline.tests.bench;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A video request as a record for Jakarta Bean Validation. What a type says (a string, a list of strings) a value of the
 * record cannot break; the rules that tie fields together are in {@link VideoRules}.
 */
@VideoRules
public record AnnotatedRequest(
        @NotNull @Pattern(regexp = "veo3\\.1-(fast-)?video-(720p|1080p|4k)") @Nullable
        String model,

        @Nullable String prompt,
        @Nullable String image,
        @Size(min = 2, max = 3) @Nullable List<@NotNull String> images,
        @Nullable String lastImage,
        @Nullable String video,
        @Pattern(regexp = "720p|1080p|4k") @Nullable String size,
        @Nullable String aspectRatio,
        @Nullable BigDecimal duration,
        @Valid @Nullable ExtraBody extraBody) {

    /** Options beyond the fields. */
    public record ExtraBody(
            @Nullable Boolean generateAudio,
            @Nullable String negativePrompt,

            @jakarta.validation.constraints.Digits(integer = 1000, fraction = 0) @Nullable
            BigDecimal seed) {}

    /** The record of a JSON value; empty where the types do not fit. */
    static Optional<AnnotatedRequest> of(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnnotatedRequest(
                    text(json, "model"),
                    text(json, "prompt"),
                    text(json, "image"),
                    texts(json),
                    text(json, "last_image"),
                    text(json, "video"),
                    text(json, "size"),
                    text(json, "aspect_ratio"),
                    number(json, "duration"),
                    extraBody(json)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable ExtraBody extraBody(JsonNode json) {
        JsonNode extra = json.get("extra_body");
        if (extra == null) {
            return null;
        }
        require(extra.isObject());
        JsonNode audio = extra.get("generate_audio");
        require(audio == null || audio.isBoolean());
        return new ExtraBody(
                audio == null ? null : audio.booleanValue(), text(extra, "negative_prompt"), number(extra, "seed"));
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        require(value == null || value.isString());
        return value == null ? null : value.stringValue();
    }

    private static @Nullable List<String> texts(JsonNode json) {
        JsonNode images = json.get("images");
        require(images == null || images.isArray() && images.valueStream().allMatch(JsonNode::isString));
        return images == null
                ? null
                : images.valueStream().map(JsonNode::stringValue).toList();
    }

    private static @Nullable BigDecimal number(JsonNode json, String name) {
        JsonNode value = json.get(name);
        require(value == null || value.isNumber());
        return value == null ? null : value.decimalValue().stripTrailingZeros();
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("a value of another type");
        }
    }
}
