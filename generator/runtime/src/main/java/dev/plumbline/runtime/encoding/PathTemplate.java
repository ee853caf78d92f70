package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts path parameters into a path template. A value cannot leave its segment but where the document lets it be
 * several; to another path it never leads.
 */
public final class PathTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]+)}");
    private static final Pattern DOTS = Pattern.compile("(\\.|%2[eE]){1,2}");

    private PathTemplate() {}

    /** The path, with the encoded texts of its parameters. */
    public static String expand(String template, Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        for (String segment : template.split("/", -1)) {
            path.append('/').append(segment(segment, values));
        }
        return template.startsWith("/") ? path.substring(1) : path.toString();
    }

    private static String segment(String template, Map<String, String> values) {
        Matcher matcher = PARAMETER.matcher(template);
        StringBuilder segment = new StringBuilder();
        @Nullable String last = null;
        int end = 0;
        while (matcher.find()) {
            last = matcher.group(1);
            segment.append(PercentEncoding.literal(template.substring(end, matcher.start())));
            segment.append(value(last, values.get(last)));
            end = matcher.end();
        }
        segment.append(PercentEncoding.literal(template.substring(end)));
        String expanded = segment.toString();
        if (last != null && namesAnotherPath(expanded)) {
            throw new InvalidArgumentException(last, "must not be `.` or `..`: it would name another path");
        }
        return expanded;
    }

    private static boolean namesAnotherPath(String segments) {
        for (String segment : segments.split("/", -1)) {
            if (DOTS.matcher(segment).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String value(String name, @Nullable String value) {
        if (value == null) {
            throw new InvalidArgumentException(name, "is missing: the path needs it");
        }
        if (value.isEmpty()) {
            throw new InvalidArgumentException(name, "is empty: the path would name something else");
        }
        return value;
    }
}
