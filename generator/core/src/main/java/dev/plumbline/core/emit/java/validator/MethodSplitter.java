package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a list of pieces of code into runs, none of which is too large for a method. */
final class MethodSplitter {

    private MethodSplitter() {}

    /** The runs, in order; a piece that is too large by itself is a run by itself. */
    static <T> List<List<T>> of(List<T> pieces, Function<T, CodeBlock> code) {
        List<List<T>> runs = new ArrayList<>();
        int size = CodeSize.PART;
        for (T piece : pieces) {
            int own = CodeSize.of(code.apply(piece));
            if (size + own > CodeSize.PART) {
                runs.add(new ArrayList<>());
                size = 0;
            }
            runs.get(runs.size() - 1).add(piece);
            size += own;
        }
        return runs;
    }
}
