package dev.plumbline.core.compile;

import java.util.List;

/** Generated sources do not compile. The fault is the generator's, not the document's. */
public final class CompileFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param errors what the compiler says, {@code path:line: message} */
    CompileFailedException(List<String> errors) {
        super("the generated sources do not compile:\n" + String.join("\n", errors));
    }
}
