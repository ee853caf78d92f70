package dev.plumbline.runtime.validation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Where a compiled schema stands. The rules in it, and the references out of it, name their places from here.
 *
 * @param pointer in the document: {@code #} and a JSON pointer; before that another document's name than the main one's
 * @param uri the absolute location: by the schema's {@code $id} where one applies, otherwise by the document's name
 * @param path where it stands from the schema that its validator is made of: empty, but for an {@code $id} further in
 */
public record SchemaLocation(String pointer, String uri, String path) {

    private static final SchemaLocation DOCUMENT = new SchemaLocation("#", "#");

    /** The schema that a validator is made of. */
    public SchemaLocation(String pointer, String uri) {
        this(pointer, uri, "");
    }

    /**
     * A schema that a validator is made of, where no {@code $id} gives it another location.
     *
     * @param document the main document's name
     * @param pointer {@code #} and a JSON pointer
     */
    public static SchemaLocation of(String document, String pointer) {
        return new SchemaLocation(pointer, document + pointer);
    }

    /** A schema in this one that is found by another URI. */
    public SchemaLocation inside(String way, String uri) {
        return new SchemaLocation(pointer + way, uri, path + way);
    }

    /** A rule that the document gives no words for. */
    public Rule rule(String way, String keyword, String... arguments) {
        return new Rule(this, way, keyword, RuleText.NONE, List.of(arguments), List.of());
    }

    /**
     * A rule that the document gives no words for, of the keyword that its place ends with.
     *
     * @param rule the way to the keyword; where it demands something, then {@code ": "} and what, separated by
     *     {@code ", "}: {@code /properties/size/maximum: 8}
     */
    public Rule rule(String rule) {
        int end = rule.indexOf(": ");
        String way = end < 0 ? rule : rule.substring(0, end);
        String keyword = way.substring(way.lastIndexOf('/') + 1);
        return end < 0
                ? rule(way, keyword)
                : rule(way, keyword, rule.substring(end + 2).split(", ", -1));
    }

    /**
     * Another validator as it is reached from here.
     *
     * @param way from this schema to the reference, such as {@code /properties/image/$ref}
     */
    public Validator at(String way, Validator other) {
        return new Reached(this, way, other);
    }

    /** For rules that are named by their pointer alone. */
    static Rule rule(RuleText text, String pointer, String keyword, String... arguments) {
        return text.rule(DOCUMENT, pointer.substring(pointer.indexOf('#') + 1), keyword, arguments);
    }

    /** A location as the URI that it is: what a fragment must not hold is percent-encoded (RFC 6901, section 6). */
    public static String encoded(String location) {
        for (int i = location.indexOf('#') + 1; i < location.length(); i++) {
            if (!isAllowed(location.charAt(i))) {
                String rest = URLEncoder.encode(location.substring(i), StandardCharsets.UTF_8);
                return location.substring(0, i)
                        + rest.replace("+", "%20")
                                .replace("%2F", "/")
                                .replace("%7E", "~")
                                .replace("%24", "$");
            }
        }
        return location;
    }

    private static boolean isAllowed(int sign) {
        return sign > ' '
                && sign < 127
                && (sign == '/' || Character.isLetterOrDigit(sign) || "\"#%<>[\\]^`{|}".indexOf(sign) < 0);
    }

    private static final class Reached implements Validator {
        private final SchemaLocation from;
        private final String way;
        private final Validator other;

        private Reached(SchemaLocation from, String way, Validator other) {
            this.from = from;
            this.way = way;
            this.other = other;
        }

        @Override
        public boolean isValid(JsonNode value) {
            return other.isValid(value);
        }

        @Override
        public boolean isValid(JsonNode value, VerdictCache verdicts) {
            return other.isValid(value, verdicts);
        }

        @Override
        public void check(JsonNode value, Report report) {
            report.enter(from, way);
            other.check(value, report);
            report.leave();
        }
    }
}
