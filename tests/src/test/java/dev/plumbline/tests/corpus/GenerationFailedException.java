package dev.plumbline.tests.corpus;

import java.util.List;

/** No client came of a document. */
final class GenerationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationFailedException(List<String> reasons) {
        super(String.join("\n", reasons));
    }
}
