package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which headers may be sent (RFC 9110, sections 5.1 and 5.5), narrowed to what every server reads the same way. */
public final class HeaderRules {

    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";
    private static final Set<String> OF_THE_TRANSPORT = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HeaderRules() {}

    /** Refuses a header that would change where the request ends or goes; its value is not repeated. */
    public static void check(String name, String value) {
        if (!isName(name)) {
            throw new InvalidArgumentException(name.replaceAll("[^!-~]", "?"), "is no name for a header");
        }
        if (OF_THE_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
            throw new InvalidArgumentException(name, "is a header that only the transport may set");
        }
        if (!isValue(value)) {
            throw new InvalidArgumentException(
                    name,
                    "has a value that no header may have: a line break, a control character or a character that is no"
                            + " ASCII");
        }
    }

    public static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c >= 0x7f)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isTokenChar(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isTokenChar(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || TOKEN_SIGNS.indexOf(c) >= 0;
    }

    /** What is wrong with a key or a token, wherever it travels, without showing it; or null. */
    public static @Nullable String keyProblem(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return "is blank";
        }
        for (char c : key.toCharArray()) {
            if (c <= ' ' || c >= 0x7f) {
                return "holds white space, a line break or a character that no key has;"
                        + " was more copied than the key itself?";
            }
        }
        return null;
    }
}
