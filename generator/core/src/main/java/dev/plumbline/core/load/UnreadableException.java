package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;

/** Ends the reading of one document; the loader turns it into a problem. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(String id, Place place, String pointer, String what, String fix) {
        super(what);
        this.problem = Problem.error(id, place, pointer, what, fix);
    }

    Problem problem() {
        return problem;
    }
}
