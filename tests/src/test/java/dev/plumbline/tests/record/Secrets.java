package dev.plumbline.tests.record;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The secret texts of a recording, and their removal in every form that they may have taken. */
final class Secrets {

    static final String REMOVED = "***";

    /** Shorter texts are removed where they stand, but not looked for elsewhere: {@code a=1} would take every 1 away. */
    private static final int SHORTEST = 8;

    private static final Pattern QUERY_PARAMETER = Pattern.compile("(?:^|[?&;])([^=&?\\s\"]{1,100})=([^&\\s\"\\\\#]+)");

    /** The longest first, so that no secret is broken by the removal of a part of it. */
    private final Set<String> texts =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** A secret was seen: a whole header value with its scheme, or the value of a parameter. */
    void add(String value) {
        for (String part : value.trim().split("[\\s,;]+")) {
            addText(part);
            addText(part.substring(part.indexOf('=') + 1));
        }
        addText(value.trim());
    }

    private void addText(String text) {
        if (text.length() >= SHORTEST) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            texts.add(text);
            texts.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            texts.add(Base64.getEncoder().encodeToString(bytes));
            texts.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            texts.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            texts.add(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
        }
    }

    /** Looks for secrets in the query parameters and JSON properties of a text. */
    void collect(String text) {
        Matcher parameter = QUERY_PARAMETER.matcher(text);
        while (parameter.find()) {
            if (SecretNames.isSecret(parameter.group(1))) {
                add(parameter.group(2));
                add(decoded(parameter.group(2)));
            }
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Looks for secrets in a JSON value, by the names of its properties and in its texts. */
    void collect(JsonNode value) {
        if (value.isString()) {
            collect(value.stringValue());
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            if (SecretNames.isSecret(property.getKey()) && property.getValue().isString()) {
                add(property.getValue().stringValue());
            }
        }
        value.forEach(this::collect);
    }

    /** The text without any secret. */
    String removeFrom(String text) {
        String clean = text;
        for (String secret : texts) {
            clean = clean.replace(secret, REMOVED);
        }
        return clean;
    }

    boolean isIn(String text) {
        return texts.stream().anyMatch(text::contains);
    }
}
