package dev.plumbline.openapigenerator;

import java.util.List;

/** Ends the host's run. The message is every problem, a line each; there is nothing of interest in the stack. */
public final class GenerationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationFailedException(List<String> problems) {
        super("nothing is generated:\n" + String.join("\n", problems), null, false, false);
    }
}
