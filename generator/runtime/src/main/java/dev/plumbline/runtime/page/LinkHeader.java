package dev.plumbline.runtime.page;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header of a response (RFC 8288). */
final class LinkHeader {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*;\\s*([^\\s=;,\"]+)\\s*(?:=\\s*(?:" + TEXT + "|([^\\s;,\"]*)))?");
    private static final Pattern TARGET = Pattern.compile("[\\s,]*<([^>]*)>");

    private static final Pattern NEXT = Pattern.compile("(?is)(.*\\s)?next(\\s.*)?");

    private LinkHeader() {}

    /** The target of the first link with the relation {@code next}, as it was sent; null where there is none. */
    static @Nullable String next(HttpHeaders headers) {
        for (String line : headers.allValues("Link")) {
            String target = next(line);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private static @Nullable String next(String line) {
        Matcher target = TARGET.matcher(line);
        Matcher parameter = PARAMETER.matcher(line);
        int at = 0;
        while (target.region(at, line.length()).lookingAt()) {
            at = target.end();
            String relation = null;
            boolean elsewhere = false;
            while (parameter.region(at, line.length()).lookingAt()) {
                at = parameter.end();
                String name = parameter.group(1).toLowerCase(Locale.ROOT);
                elsewhere |= name.equals("anchor");
                // The first one counts (RFC 8288, section 3.3).
                if (name.equals("rel") && relation == null) {
                    relation = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
                }
            }
            if (!elsewhere && isNext(relation)) {
                return target.group(1);
            }
        }
        return null;
    }

    private static boolean isNext(@Nullable String relations) {
        return relations != null && NEXT.matcher(relations).matches();
    }
}
