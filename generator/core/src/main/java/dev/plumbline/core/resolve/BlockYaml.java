package dev.plumbline.core.resolve;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON as YAML that people read: blocks, texts of several lines as lines, and quotes where a parser of YAML 1.1 or 1.2
 * would take a text for something else. The general writers of YAML look at a text several times and build a tree first, which
 * is the most of what a large document costs.
 */
final class BlockYaml {

    /** What a text cannot begin with unless it is quoted. */
    private static final String INDICATORS = "#,[]{}&*!|>'\"%@`";

    /** What texts begin with that may be taken for a number, a date, a truth value or nothing. */
    private static final String AMBIGUOUS = "-+.0123456789yYnNtTfFoO~<=";

    /** A longer name needs a mark of its own. */
    private static final int LONGEST_NAME = 126;

    /** Numbers of YAML 1.2 that are none in 1.1. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+");

    private final org.yaml.snakeyaml.resolver.Resolver implicit = new org.yaml.snakeyaml.resolver.Resolver();
    private final StringBuilder out = new StringBuilder();

    private BlockYaml() {}

    /** A document. */
    static String of(JsonNode root) {
        BlockYaml yaml = new BlockYaml();
        yaml.item(root, 0);
        return yaml.out.toString();
    }

    private void indent(int columns) {
        for (int i = 0; i < columns; i++) {
            out.append(' ');
        }
    }

    /** Writes a value where the column is that of its content, and ends the line. */
    private void item(JsonNode value, int column) {
        if (value.isObject() && !value.isEmpty()) {
            Iterator<Map.Entry<String, JsonNode>> members = value.properties().iterator();
            for (boolean first = true; members.hasNext(); first = false) {
                Map.Entry<String, JsonNode> member = members.next();
                if (!first) {
                    indent(column);
                }
                member(member.getKey(), member.getValue(), column);
            }
        } else if (value.isArray() && !value.isEmpty()) {
            boolean first = true;
            for (JsonNode item : value) {
                indent(first ? 2 : column + 2);
                out.append("- ");
                item(item, column + 4);
                first = false;
            }
        } else {
            scalar(value, column);
        }
    }

    private void member(String name, JsonNode value, int column) {
        if (name.length() > LONGEST_NAME) {
            out.append("? ");
            name(name);
            out.append('\n');
            indent(column);
            out.append(": ");
            item(value, column + 2);
            return;
        }
        name(name);
        out.append(':');
        if (!value.isContainer() || value.isEmpty()) {
            out.append(' ');
            item(value, column + 2);
        } else {
            out.append('\n');
            int inside = value.isObject() ? column + 2 : column;
            indent(inside);
            item(value, inside);
        }
    }

    private void scalar(JsonNode value, int column) {
        if (value.isString()) {
            text(value.stringValue(), column);
        } else if (value.isContainer()) {
            out.append(value.isObject() ? "{}" : "[]").append('\n');
        } else {
            out.append(value.isNumber() ? value.numberValue().toString() : value.asString("null"))
                    .append('\n');
        }
    }

    private void name(String name) {
        Style style = style(name);
        inLine(name, style == Style.BLOCK ? Style.ESCAPED : style);
    }

    /** Writes a text, and ends the line. */
    private void text(String text, int column) {
        Style style = style(text);
        if (style == Style.BLOCK) {
            block(text, column);
        } else {
            inLine(text, style);
            out.append('\n');
        }
    }

    private void inLine(String text, Style style) {
        if (style == Style.PLAIN) {
            out.append(text);
        } else if (style == Style.QUOTED) {
            out.append('\'').append(text.replace("'", "''")).append('\'');
        } else {
            escaped(text);
        }
    }

    /** The lines of a text as they are, each in the column; what they begin and end with is said before them. */
    private void block(String text, int column) {
        char first = text.charAt(0);
        int end = text.length();
        boolean ends = text.charAt(end - 1) == '\n';
        out.append('|').append(first == ' ' || first == '\n' ? "2" : "");
        if (!ends) {
            out.append('-');
        } else if (end == 1 || text.charAt(end - 2) == '\n') {
            out.append('+');
        }
        out.append('\n');
        int from = 0;
        while (from < end) {
            int next = text.indexOf('\n', from);
            int to = next < 0 ? end : next;
            if (to > from) {
                indent(column);
                out.append(text.substring(from, to));
            }
            out.append('\n');
            from = to + 1;
        }
    }

    private void escaped(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isPrinted(text, i)) {
                        out.append(c);
                    } else {
                        char shown = Character.isSurrogate(c) ? '\ufffd' : c;
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) shown));
                    }
                }
            }
        }
        out.append('"');
    }

    /** How a text can be written. */
    private enum Style {
        PLAIN,
        QUOTED,
        BLOCK,
        ESCAPED
    }

    private Style style(String text) {
        if (text.isEmpty()) {
            return Style.QUOTED;
        }
        boolean plain = INDICATORS.indexOf(text.charAt(0)) < 0 && !text.startsWith("---") && !text.startsWith("...");
        boolean lines = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\n') {
                lines = true;
                if (before == ' ' && i > 0) {
                    return Style.ESCAPED;
                }
            } else if (c < ' ' || c >= 0x7f && !isPrinted(text, i)) {
                return Style.ESCAPED;
            } else if (c == ':' || i == 0 && (c == '-' || c == '?')) {
                plain &= after != ' ' && after != '\n';
            } else if (c == '#') {
                plain &= before != ' ' && before != '\n';
            }
            before = c;
        }
        if (lines) {
            return before == ' ' ? Style.ESCAPED : Style.BLOCK;
        }
        return plain && text.charAt(0) != ' ' && before != ' ' && !isAmbiguous(text) ? Style.PLAIN : Style.QUOTED;
    }

    /** Whether a character stands for itself: neither one that nobody sees nor half of one. */
    private static boolean isPrinted(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c < '\ufffe';
    }

    /** Whether a text without quotes would be something else. */
    private boolean isAmbiguous(String text) {
        return AMBIGUOUS.indexOf(text.charAt(0)) >= 0
                && (NUMBER.matcher(text).matches()
                        || !implicit.resolve(NodeId.scalar, text, true).equals(Tag.STR));
    }
}
