package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Check;
import dev.plumbline.runtime.validation.Assertions;

/** Prints {@code contains}. */
final class ContainsEmitter {

    private ContainsEmitter() {}

    /** How many items may fit. */
    static CodeBlock most(Check.CountOfItems check) {
        return check.max() == Long.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Long.class)
                : CodeBlock.of("$LL", check.max());
    }

    static CodeBlock test(Check.CountOfItems check, CodeBlock predicate) {
        return CodeBlock.of(
                "$T.contains(value,$W$L,$W$LL,$W$L)", Assertions.class, predicate, check.min(), most(check));
    }
}
