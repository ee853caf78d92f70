package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.FileContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file as it is. */
final class BinaryEncoder extends BodyEncoder {

    static final String BYTES = "application/octet-stream";

    BinaryEncoder(String mediaType) {
        super(mediaType, null);
    }

    @Override
    public @Nullable JsonNode tree(Object value) {
        content(value);
        return null;
    }

    @Override
    public EncodedBody encode(Object value, @Nullable String asked) {
        FileContent content = content(value);
        String type = content.type();
        return new EncodedBody(sent(asked, type == null ? BYTES : type), FileBody.of("body", content));
    }

    private FileContent content(Object value) {
        FileContent content = FileBody.content(value);
        if (content == null) {
            throw unfit(value, "FileContent");
        }
        return content;
    }
}
