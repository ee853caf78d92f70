package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts path parameters into a path template. A value cannot leave its segment. */
public final class PathTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]+)}");

    private PathTemplate() {}

    public static String expand(String template, Map<String, Object> arguments) {
        if (template.startsWith("/") && template.indexOf('{') < 0) {
            return PercentEncoding.literal(template);
        }
        StringBuilder path = new StringBuilder();
        for (String segment : template.split("/", -1)) {
            path.append('/').append(segment(segment, arguments));
        }
        return template.startsWith("/") ? path.substring(1) : path.toString();
    }

    private static String segment(String template, Map<String, Object> arguments) {
        Matcher matcher = PARAMETER.matcher(template);
        StringBuilder segment = new StringBuilder();
        @Nullable String last = null;
        int end = 0;
        while (matcher.find()) {
            last = matcher.group(1);
            segment.append(PercentEncoding.literal(template.substring(end, matcher.start())));
            segment.append(value(last, arguments.get(last)));
            end = matcher.end();
        }
        segment.append(PercentEncoding.literal(template.substring(end)));
        String expanded = segment.toString();
        if (last != null && (expanded.equals(".") || expanded.equals(".."))) {
            throw new InvalidArgumentException(last, "must not be `.` or `..`: it would name another path");
        }
        return expanded;
    }

    private static String value(String name, @Nullable Object argument) {
        if (argument == null) {
            throw new InvalidArgumentException(name, "is missing: the path needs it");
        }
        String value = ParameterTexts.of(name, argument).stream()
                .map(PercentEncoding::value)
                .collect(Collectors.joining(","));
        if (value.isEmpty()) {
            throw new InvalidArgumentException(name, "is empty: the path would name something else");
        }
        return value;
    }
}
