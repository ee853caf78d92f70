package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.List;

/**
 * Code of a report, and about how many bytes javac makes of it; rather too many than too few.
 *
 * @param size what whoever made the code knows of it; it is not read off the code
 */
record SizedCode(CodeBlock code, int size) {

    /** A call, with its arguments and the constants that these are. */
    static final int CALL = 24;

    /** Another text among the arguments, in an array. */
    static final int TEXT = 8;

    static int sum(Collection<SizedCode> codes) {
        return codes.stream().mapToInt(SizedCode::size).sum();
    }

    static List<CodeBlock> codes(Collection<SizedCode> codes) {
        return codes.stream().map(SizedCode::code).toList();
    }
}
