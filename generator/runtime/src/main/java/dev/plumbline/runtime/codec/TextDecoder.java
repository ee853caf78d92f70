package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.encoding.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Text. A charset that nobody knows is read as UTF-8: most of the text is right then. */
final class TextDecoder extends ResponseDecoder<String> {

    TextDecoder(String mediaType) {
        super(mediaType);
    }

    @Override
    public String decode(ResponseBody body) {
        return new String(
                body.bytes(), charset(body.headers().firstValue("content-type").orElse("")));
    }

    private static Charset charset(String contentType) {
        MediaType type = MediaType.parse(contentType);
        String name = type == null ? null : type.charset();
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
