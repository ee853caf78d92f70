package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what reads one character for Java: brackets without Java's own {@code [}, {@code &&} and nesting. */
final class EcmaClasses {

    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private static final String NOT_SPACE = "\\x00-\\x08\\x0E-\\x1F!-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}"
            + "\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}"
            + "\\x{FF00}-\\x{10FFFF}";

    private EcmaClasses() {}

    static String java(EcmaNode.OneCharacter one) {
        if (one instanceof EcmaNode.Literal literal) {
            return character(literal.codePoint(), false);
        }
        if (one instanceof EcmaNode.Dot) {
            return "[^\\n\\r\\u2028\\u2029]";
        }
        if (one instanceof EcmaNode.CharacterClass brackets) {
            return brackets(brackets.negated(), brackets.items());
        }
        if (one instanceof EcmaNode.Property property) {
            return EcmaPropertyNames.java(property);
        }
        String escape = escape(((EcmaNode.ClassEscape) one).letter());
        return escape.length() == 2 ? escape : "[" + escape + "]";
    }

    private static String brackets(boolean negated, List<EcmaNode.ClassItem> items) {
        if (items.isEmpty()) {
            return negated ? "[\\x00-\\x{10FFFF}]" : "(?!)";
        }
        return items.stream().map(EcmaClasses::item).collect(Collectors.joining("", negated ? "[^" : "[", "]"));
    }

    private static String item(EcmaNode.ClassItem item) {
        if (item instanceof EcmaNode.Range range) {
            return character(range.from(), true) + "-" + character(range.to(), true);
        }
        if (item instanceof EcmaNode.Literal literal) {
            return character(literal.codePoint(), true);
        }
        if (item instanceof EcmaNode.Property property) {
            return EcmaPropertyNames.java(property);
        }
        return escape(((EcmaNode.ClassEscape) item).letter());
    }

    private static String escape(char letter) {
        return switch (letter) {
            case 's' -> SPACE;
            case 'S' -> NOT_SPACE;
            default -> "\\" + letter;
        };
    }

    private static String character(int c, boolean inBrackets) {
        return switch (c) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '-' -> inBrackets ? "\\-" : "-";
            default -> {
                if (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)) {
                    yield (("\\^$.|?*+()[]{}&".indexOf(c) >= 0) ? "\\" : "") + (char) c;
                }
                boolean plain = c == ' ' || (Character.isBmpCodePoint(c) && Character.isLetterOrDigit(c));
                yield plain
                        ? Character.toString(c)
                        : "\\x{" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "}";
            }
        };
    }
}
