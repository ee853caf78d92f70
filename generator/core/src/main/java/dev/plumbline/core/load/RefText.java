package dev.plumbline.core.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of a {@code $ref}, an {@code $id} or the like, taken apart at its {@code #}.
 *
 * @param uri what stands before the {@code #}, with characters that no URI may have percent-encoded; empty for a
 *     reference within its document
 * @param fragment what stands after the {@code #}, percent-decoded; empty where there is none
 */
public record RefText(String uri, String fragment) {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    public static RefText parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new RefText(encode(text), "")
                : new RefText(encode(text.substring(0, hash)), decode(text.substring(hash + 1)));
    }

    /** The absolute URI this means, seen from a base, written in the one way that URIs are compared in; no fragment. */
    public Optional<URI> against(URI base) {
        if (uri.isEmpty()) {
            return Optional.of(canonical(base));
        }
        try {
            return Optional.of(canonical(base.resolve(new URI(uri))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The one way a URI is written for comparison: normalised, and files as their path gives it. */
    public static URI canonical(URI uri) {
        URI normal = uri.normalize();
        if ("file".equals(normal.getScheme()) && normal.getQuery() == null && normal.getAuthority() == null) {
            try {
                return Path.of(normal).toUri().normalize();
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                return normal;
            }
        }
        return normal;
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            encoded.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(unit));
        }
        return encoded.toString();
    }

    /** Decodes what is percent-encoded; a percent sign that starts no escape stands for itself. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%'
                    && i + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[i + 1])
                    && HexFormat.isHexDigit(bytes[i + 2])) {
                decoded[length++] =
                        (byte) (HexFormat.fromHexDigit(bytes[++i]) << 4 | HexFormat.fromHexDigit(bytes[++i]));
            } else {
                decoded[length++] = bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
