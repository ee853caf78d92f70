package dev.plumbline.runtime.encoding;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header that proposes a file name, RFC 6266. */
public final class ContentDisposition {

    private static final int LONGEST = 2000;
    private static final Pattern EXTENDED =
            Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]+)");
    private static final Pattern PLAIN =
            Pattern.compile("(?i);\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s\"]+))");

    private ContentDisposition() {}

    /** The proposed name without any folder, or null where there is none that a file can have. */
    public static @Nullable String fileName(String header) {
        String text = header.length() > LONGEST ? "" : header;
        Matcher extended = EXTENDED.matcher(text);
        if (extended.find()) {
            return name(decoded(extended.group(2), Charset.forName(extended.group(1))));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.find()) {
            return null;
        }
        String quoted = plain.group(1);
        return name(quoted == null ? plain.group(2) : quoted.replaceAll("\\\\([\"\\\\])", "$1"));
    }

    private static String decoded(String value, Charset charset) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static @Nullable String name(String proposed) {
        String name = proposed.substring(Math.max(proposed.lastIndexOf('/'), proposed.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() || name.equals(".") || name.equals("..") ? null : name;
    }
}
