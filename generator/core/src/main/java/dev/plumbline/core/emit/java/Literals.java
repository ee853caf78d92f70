package dev.plumbline.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** String literals: the only way in which a document's text becomes Java. */
final class Literals {

    private static final int LINE = 80;

    private Literals() {}

    /** A string literal, broken between words where it is long. */
    static CodeBlock text(String text) {
        List<String> lines = lines(text);
        if (lines.size() == 1) {
            return literal(text);
        }
        return lines.stream().map(Literals::literal).collect(CodeBlock.joining("\n+ ", "", ""));
    }

    static CodeBlock textOrNull(@Nullable String text) {
        return text == null ? CodeBlock.of("null") : text(text);
    }

    /** A call with string literals, one a line where one line cannot hold them. */
    static CodeBlock call(CodeBlock method, Collection<String> arguments) {
        int length =
                arguments.stream().mapToInt(argument -> argument.length() + 4).sum();
        String separator = length <= LINE ? ", " : ",\n";
        CodeBlock list = arguments.stream().map(Literals::text).collect(CodeBlock.joining(separator));
        return length <= LINE ? CodeBlock.of("$L($L)", method, list) : CodeBlock.of("$L(\n$>$>$L$<$<)", method, list);
    }

    /** JavaPoet breaks a literal at line breaks by itself and would indent it as it likes: each part is one line. */
    private static CodeBlock literal(String text) {
        return CodeBlock.of("$S", text);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LINE) {
            int space = text.lastIndexOf(' ', from + LINE - 1);
            int to = space > from ? space + 1 : from + LINE;
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
