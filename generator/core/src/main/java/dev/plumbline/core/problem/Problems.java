package dev.plumbline.core.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one run, in the order they are found; hands them out sorted by place. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Whether the run must stop before its next stage. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /**
     * Ends a stage.
     *
     * @return what the stage made
     * @throws ErrorsFoundException where there is an error, so that no stage works on a broken model
     */
    public <T> T stopAfter(T made) {
        if (hasErrors()) {
            throw new ErrorsFoundException();
        }
        return made;
    }

    /** The problems so far, by file, line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
