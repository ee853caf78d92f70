package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** String literals: the only way in which a document's text becomes Java. */
public final class Literals {

    private static final int LINE = 80;

    /** The same as it is printed, with what is escaped. */
    private static final int ESCAPED_LINE = 86;

    private static final int WIDTH = 110;

    /** How far arguments on lines of their own are indented at most, in a nested class. */
    private static final int INDENT = 24;

    /** The bytes of a text, in UTF-8, that a class file can hold as one constant: 65,535, and some to spare. */
    private static final int CONSTANT = 60_000;

    /** Line and paragraph separators, marks of text direction, and halves of characters, which UTF-8 cannot say. */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]");

    private static final char FIRST_ESCAPED = '\u061c';

    private Literals() {}

    /** A string literal, broken between words, or steps of a path, where it is long. */
    public static CodeBlock text(String text) {
        List<String> constants = constants(text);
        if (constants.size() == 1) {
            return constant(text);
        }
        // A class file has no room for so long a constant, and what javac joins is one.
        List<CodeBlock> parts = Stream.concat(Stream.of(""), constants.stream())
                .map(Literals::constant)
                .toList();
        return call(LINE, CodeBlock.of("$T.join", String.class), parts);
    }

    private static CodeBlock constant(String text) {
        List<String> lines = lines(text);
        if (lines.size() == 1) {
            return quoted(text);
        }
        CodeBlock rest = lines.stream().skip(1).map(Literals::quoted).collect(CodeBlock.joining("\n+ "));
        return CodeBlock.of("$L$>$>\n+ $L$<$<", quoted(lines.get(0)), rest);
    }

    /** Pieces, each of which a class file can hold as a constant. */
    private static List<String> constants(String text) {
        if (text.length() <= CONSTANT / 3) {
            return List.of(text);
        }
        List<String> constants = new ArrayList<>();
        int from = 0;
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            size += unit == 0 || unit >= 0x80 ? 3 : 1;
            if (size >= CONSTANT && !Character.isHighSurrogate(unit)) {
                constants.add(text.substring(from, i + 1));
                from = i + 1;
                size = 0;
            }
        }
        if (from < text.length()) {
            constants.add(text.substring(from));
        }
        return constants;
    }

    /**
     * A call with a great many texts: the sign that separates them, and then all of them in one text, or in a few where
     * one cannot hold them.
     */
    public static CodeBlock table(CodeBlock method, Collection<String> texts) {
        char separator = separator(texts);
        List<String> arguments = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String text : texts) {
            if (piece.length() > 0 && piece.length() + text.length() > CONSTANT / 3) {
                arguments.add(piece.substring(1));
                piece.setLength(0);
            }
            piece.append(separator).append(text);
        }
        arguments.add(piece.substring(1));
        List<CodeBlock> all = new ArrayList<>();
        all.add(quoted(String.valueOf(separator)));
        arguments.forEach(argument -> all.add(text(argument)));
        return call(LINE, method, all);
    }

    /** A sign that is in none of the texts. */
    private static char separator(Collection<String> texts) {
        String first = " ,;|";
        return (char) IntStream.concat(first.chars(), IntStream.rangeClosed(1, Character.MAX_VALUE))
                .filter(sign -> texts.stream().noneMatch(text -> text.indexOf(sign) >= 0))
                .filter(sign -> !Character.isSurrogate((char) sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("every character is in one of the names"));
    }

    /**
     * A string literal as one piece. JavaPoet breaks its own at whatever a Java regular expression calls a line break,
     * U+2028 among them, and prints the rest as code; and it leaves in the source what reorders text on a screen.
     */
    public static CodeBlock quoted(String text) {
        if (isPlain(text) || !ESCAPED.matcher(text).find()) {
            return CodeBlock.of("$S", text);
        }
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> literal.append(escaped(character)));
        return CodeBlock.of("$L", literal.append('"'));
    }

    /** Whether all characters come before the first that is escaped, as those of most texts do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ESCAPED) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> {
                String itself = Character.toString(character);
                yield Character.isISOControl(character)
                                || ESCAPED.matcher(itself).find()
                        ? String.format("\\u%04x", character)
                        : itself;
            }
        };
    }

    public static CodeBlock textOrNull(@Nullable String text) {
        return text == null ? CodeBlock.of("null") : text(text);
    }

    /** A call with string literals. */
    public static CodeBlock call(CodeBlock method, Collection<String> texts) {
        return call(0, method, texts.stream().map(Literals::text).toList());
    }

    /**
     * A call. Where one line cannot hold it, its arguments fill the lines below; where one of them takes several lines,
     * each has its own.
     *
     * @param before how much of the line is taken
     */
    public static CodeBlock call(int before, CodeBlock method, List<CodeBlock> arguments) {
        CodeBlock line = CodeBlock.of("$L($L)", method, arguments.stream().collect(CodeBlock.joining(", ")));
        String text = line.toString();
        boolean hasLines = text.indexOf('\n') >= 0;
        if (!hasLines && before + printedLength(text) <= WIDTH) {
            return line;
        }
        CodeBlock all = hasLines
                ? arguments.stream().collect(CodeBlock.joining(",\n"))
                : filled(arguments).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$L($>$>\n$L$<$<)", method, all);
    }

    private static Stream<CodeBlock> filled(List<CodeBlock> arguments) {
        List<List<CodeBlock>> lines = new ArrayList<>();
        int length = WIDTH;
        for (CodeBlock argument : arguments) {
            int own = ", ".length() + printedLength(argument);
            if (length + own > WIDTH - INDENT) {
                lines.add(new ArrayList<>());
                length = 0;
            }
            lines.get(lines.size() - 1).add(argument);
            length += own;
        }
        return lines.stream().map(line -> line.stream().collect(CodeBlock.joining(", ")));
    }

    /** A field's value, on a line of its own where it does not fit behind the field's name. */
    public static CodeBlock initializer(String declaration, CodeBlock value) {
        String first = value.toString().lines().findFirst().orElse("");
        int length = "        ".length() + printedLength(declaration) + " = ".length() + printedLength(first);
        return length <= WIDTH ? value : CodeBlock.of("$>$>\n$L$<$<", value);
    }

    /** How long code is when it is printed: JavaPoet writes classes in full until it knows the imports. */
    public static int printedLength(CodeBlock code) {
        return printedLength(code.toString());
    }

    /** Whether code is printed on one line, and on one of at most that length. */
    public static boolean isLine(CodeBlock code, int most) {
        String text = code.toString();
        return text.indexOf('\n') < 0 && printedLength(text) <= most;
    }

    private static int printedLength(String code) {
        int length = code.length();
        for (int i = 0; i < code.length(); i++) {
            if (i == 0 || !isInWord(code.charAt(i - 1))) {
                int end = packageEnd(code, i);
                length -= end - i;
                i = end;
            }
        }
        return length;
    }

    /** Where the package of a class ends that is named from there on; the same place where none is. */
    private static int packageEnd(String code, int start) {
        int end = start;
        for (int i = start; i < code.length(); i++) {
            char letter = code.charAt(i);
            boolean small = letter >= 'a' && letter <= 'z';
            if (letter == '.' && i > end) {
                end = i + 1;
            } else if (!small && (i == end || !(letter == '_' || letter >= '0' && letter <= '9'))) {
                return i == end && letter >= 'A' && letter <= 'Z' ? end : start;
            }
        }
        return start;
    }

    private static boolean isInWord(char letter) {
        return letter == '_' || Character.isLetterOrDigit(letter);
    }

    /** The last character that a line has room for: one that is escaped takes two places. */
    private static int lastFitting(String text, int from) {
        int end = from;
        int length = 0;
        while (end < text.length() && end - from < LINE && length < ESCAPED_LINE) {
            char sign = text.charAt(end++);
            length += sign == '"' || sign == '\\' || sign == '\n' ? 2 : 1;
        }
        return Math.max(from, end - 1);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (lastFitting(text, from) + 1 < text.length()) {
            int end = lastFitting(text, from);
            int space = text.lastIndexOf(' ', end);
            int slash = text.lastIndexOf('/', end) - 1;
            int to = space > from ? space + 1 : slash > from ? slash + 1 : end + 1;
            if (Character.isLowSurrogate(text.charAt(to)) && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            lines.add(text.substring(from, to));
            from = to;
        }
        lines.add(text.substring(from));
        return lines;
    }
}
