package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.regex.PlainPattern;
import dev.plumbline.runtime.validation.TextRuns;
import java.util.List;

/** Prints a pattern as {@link TextRuns}: {@code TextRuns.START.then("az", 1, 1).then("09az", 0, 29).end()}. */
final class TextRunsPrinter {

    private TextRunsPrinter() {}

    static CodeBlock print(PlainPattern pattern) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < pattern.all().size(); i++) {
            CodeBlock any = any(pattern.all().get(i));
            code.add(i == 0 ? "$L" : "\n$>$>.and($L)$<$<", any);
        }
        return code.build();
    }

    private static CodeBlock any(List<PlainPattern.Row> rows) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < rows.size(); i++) {
            code.add(i == 0 ? "$L" : "\n$>$>.or($L)$<$<", row(rows.get(i)));
        }
        return code.build();
    }

    private static CodeBlock row(PlainPattern.Row row) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.$L", TextRuns.class, row.fromStart() ? "START" : "ANYWHERE");
        for (PlainPattern.Run run : row.runs()) {
            code.add(row.runs().size() > 2 ? "\n$>$>$L$<$<" : "$L", run(run));
        }
        return code.add(row.toEnd() ? ".end()" : "").build();
    }

    private static CodeBlock run(PlainPattern.Run run) {
        StringBuilder kinds = new StringBuilder();
        run.kinds().forEach(kinds::appendCodePoint);
        CodeBlock max = run.max() == Integer.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", run.max());
        CodeBlock arguments = CodeBlock.of("$L, $L, $L", Literals.quoted(kinds.toString()), run.min(), max);
        return run.left() == 0
                ? CodeBlock.of(".then($L)", arguments)
                : CodeBlock.of(".thenBefore($L, $L)", run.left(), arguments);
    }
}
