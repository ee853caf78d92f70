package dev.plumbline.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path template, {@code /v1/orders/{id}}, that paths are held against. */
final class PathPattern {

    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    PathPattern(String template) {
        StringBuilder text = new StringBuilder();
        for (String part : template.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
                text.append("([^/]+)");
            } else {
                text.append(Pattern.quote(part));
            }
        }
        pattern = Pattern.compile(text.toString());
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** The parameters of a path that matches, decoded. */
    Map<String, String> values(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(path);
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                String plain = matcher.group(i + 1).replace("+", "%2B");
                values.put(names.get(i), URLDecoder.decode(plain, StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
