package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;

/**
 * Prints {@code !}, {@code &&} and {@code ||} between expressions that are one call or one name. What is always true or
 * always false does not stay in the result.
 */
final class Connectives {

    static final CodeBlock TRUE = CodeBlock.of("true");
    static final CodeBlock FALSE = CodeBlock.of("false");

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

    static boolean isTrue(CodeBlock condition) {
        return condition.equals(TRUE);
    }

    static boolean isFalse(CodeBlock condition) {
        return condition.equals(FALSE);
    }
}
