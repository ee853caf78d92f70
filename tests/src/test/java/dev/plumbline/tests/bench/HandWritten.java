package dev.plumbline.tests.bench;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of a video request as a careful engineer would write them down in Java, without a generator. */
final class HandWritten {

    private HandWritten() {}

    static boolean isValid(JsonNode request) {
        if (!request.isObject()) {
            return false;
        }
        JsonNode model = request.get("model");
        if (model == null || !model.isString()) {
            return false;
        }
        String name = model.stringValue();
        String tier = tier(name);
        if (tier == null) {
            return false;
        }
        JsonNode size = request.get("size");
        if (size != null && !(size.isString() && size.stringValue().equals(tier))) {
            return false;
        }
        JsonNode prompt = request.get("prompt");
        if (prompt != null && !prompt.isString()) {
            return false;
        }
        JsonNode aspectRatio = request.get("aspect_ratio");
        if (aspectRatio != null && !aspectRatio.isString()) {
            return false;
        }
        JsonNode extraBody = request.get("extra_body");
        return (extraBody == null || isExtraBody(extraBody)) && isMode(request, name, prompt, aspectRatio);
    }

    private static @Nullable String tier(String model) {
        return switch (model) {
            case "veo3.1-video-720p", "veo3.1-fast-video-720p" -> "720p";
            case "veo3.1-video-1080p", "veo3.1-fast-video-1080p" -> "1080p";
            case "veo3.1-video-4k", "veo3.1-fast-video-4k" -> "4k";
            default -> null;
        };
    }

    private static boolean isMode(
            JsonNode request, String model, @Nullable JsonNode prompt, @Nullable JsonNode aspectRatio) {
        JsonNode image = request.get("image");
        JsonNode images = request.get("images");
        JsonNode lastImage = request.get("last_image");
        JsonNode video = request.get("video");
        JsonNode duration = request.get("duration");
        if (video != null) {
            return image == null && images == null && lastImage == null && video.isString() && isWhole(duration);
        }
        if (!isWhole(duration) || duration != null && !isClipLength(duration)) {
            return false;
        }
        if (images != null) {
            return image == null && lastImage == null && isImages(images) && !model.startsWith("veo3.1-fast-");
        }
        if (lastImage != null) {
            return image != null && image.isString() && lastImage.isString();
        }
        if (image != null) {
            return image.isString();
        }
        return prompt != null
                && (aspectRatio == null
                        || aspectRatio.stringValue().equals("16:9")
                        || aspectRatio.stringValue().equals("9:16"));
    }

    private static boolean isImages(JsonNode images) {
        if (!images.isArray() || images.size() < 2 || images.size() > 3) {
            return false;
        }
        for (int i = 0; i < images.size(); i++) {
            if (!images.get(i).isString()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExtraBody(JsonNode extra) {
        if (!extra.isObject()) {
            return false;
        }
        JsonNode audio = extra.get("generate_audio");
        JsonNode negative = extra.get("negative_prompt");
        return (audio == null || audio.isBoolean())
                && (negative == null || negative.isString())
                && isWhole(extra.get("seed"));
    }

    /** Whether a number is whole, however it is written; what is not there is. */
    private static boolean isWhole(@Nullable JsonNode number) {
        return number == null
                || number.isIntegralNumber()
                || number.isNumber()
                        && number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isClipLength(JsonNode whole) {
        return whole.canConvertToInt()
                && switch (whole.asInt()) {
                    case 4, 6, 8 -> true;
                    default -> false;
                };
    }
}
