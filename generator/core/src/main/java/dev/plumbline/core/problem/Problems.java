package dev.plumbline.core.problem;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects the problems of one run, in the order they are found; hands them out sorted by place. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<String> places = new HashSet<>();
    private Predicate<Problem> unwanted = problem -> false;

    /** Takes a problem; one that is known already counts once. */
    public void add(Problem problem) {
        if (!unwanted.test(problem)) {
            found.add(problem);
            places.add(problem.place() + " " + problem.pointer());
        }
    }

    /** Forgets problems, and takes none like them any more: those of parts of the document that nobody wants. */
    public void forget(Predicate<Problem> problems) {
        found.removeIf(problems);
        unwanted = unwanted.or(problems);
    }

    /** Whether there is a problem with the value there. */
    public boolean hasAt(Place place, String pointer) {
        return places.contains(place + " " + pointer);
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
