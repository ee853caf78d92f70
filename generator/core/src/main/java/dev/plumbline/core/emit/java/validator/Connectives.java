package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import java.util.regex.Pattern;

/**
 * Prints {@code !}, {@code &&} and {@code ||} between expressions that are one call or one name. What is always true or
 * always false does not stay in the result.
 */
final class Connectives {

    static final CodeBlock TRUE = CodeBlock.of("true");
    static final CodeBlock FALSE = CodeBlock.of("false");

    private static final int LINE = 90;
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private Connectives() {}

    static CodeBlock not(CodeBlock condition) {
        if (isTrue(condition)) {
            return FALSE;
        }
        return isFalse(condition) ? TRUE : CodeBlock.of("!$L", condition);
    }

    static CodeBlock and(CodeBlock left, CodeBlock right) {
        if (isFalse(left) || isFalse(right)) {
            return FALSE;
        }
        if (isTrue(left)) {
            return right;
        }
        return isTrue(right) ? left : CodeBlock.of("$L && $L", left, right);
    }

    static CodeBlock or(CodeBlock left, CodeBlock right) {
        if (isTrue(left) || isTrue(right)) {
            return TRUE;
        }
        if (isFalse(left)) {
            return right;
        }
        return isFalse(right) ? left : CodeBlock.of("$L || $L", left, right);
    }

    /** Two conditions, in parentheses where that is needed; on one line where it holds them. */
    static CodeBlock join(CodeBlock left, String operator, CodeBlock right) {
        CodeBlock start = operand(left, operator);
        CodeBlock end = operand(right, operator);
        CodeBlock line = CodeBlock.of("$L $L $L", start, operator, end);
        boolean isMixed = operator.equals("||") && (hasOutside(start, "&&") || hasOutside(end, "&&"));
        return Literals.printedLength(line) <= LINE
                        && !isMixed
                        && !line.toString().contains("\n")
                ? line
                : CodeBlock.of("$L\n$L $L", start, operator, end);
    }

    /** An {@code ||} between {@code &&} needs parentheses, the other way round it does not. */
    private static CodeBlock operand(CodeBlock code, String operator) {
        return operator.equals("&&") && hasOutside(code, "||") ? CodeBlock.of("($>$>$L$<$<)", code) : code;
    }

    /** Whether an operator stands in an expression outside of its parentheses and literals. */
    static boolean hasOutside(CodeBlock code, String operator) {
        String text = LITERAL.matcher(code.toString()).replaceAll("");
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(operator, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTrue(CodeBlock condition) {
        return condition.equals(TRUE);
    }

    static boolean isFalse(CodeBlock condition) {
        return condition.equals(FALSE);
    }
}
