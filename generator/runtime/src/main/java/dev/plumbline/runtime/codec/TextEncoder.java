package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text, or a file that holds one. */
final class TextEncoder extends BodyEncoder {

    private static final String PLAIN = "text/plain";

    TextEncoder(String mediaType, @Nullable Validator validator) {
        super(mediaType, validator);
    }

    @Override
    public @Nullable JsonNode tree(Object value) {
        if (value instanceof FileContent || value instanceof byte[]) {
            return null;
        }
        return JsonNodeFactory.instance.stringNode(text(value));
    }

    private String text(Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        throw unfit(value, "String or a FileContent");
    }

    @Override
    public EncodedBody encode(Object value, @Nullable String asked) {
        String sent = sent(asked, PLAIN);
        FileContent file = FileBody.content(value);
        if (file != null) {
            return new EncodedBody(sent, FileBody.of("body", file));
        }
        String text = text(value);
        MediaType type = MediaType.parse(sent);
        String charset = type == null ? null : type.charset();
        boolean mayBeMisread = charset == null
                && type != null
                && type.type().equals("text")
                && !StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return new EncodedBody(
                mayBeMisread ? sent + ";charset=utf-8" : sent, HttpBody.of(bytes("body", text, charset)));
    }

    /** The text in this charset, or in UTF-8; none of it is replaced by a question mark. */
    static byte[] bytes(String argument, String text, @Nullable String charset) {
        try {
            ByteBuffer bytes = (charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset))
                    .newEncoder()
                    .encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new InvalidArgumentException(argument, "has a character that its charset does not have", e);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new InvalidArgumentException(argument, "has a charset that this JVM does not know", e);
        }
    }
}
