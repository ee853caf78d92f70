package dev.plumbline.core.front;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;

/**
 * What is said of schemas that lead on to one another for longer than the stack is. One value in another is limited where
 * documents are read; what refers to what is not.
 */
public final class LongChains {

    private LongChains() {}

    /** The problem of a document. */
    public static Problem problem(String document) {
        return Problem.error(
                "TooDeep",
                Place.startOf(document),
                "",
                "its schemas lead on to one another for longer than can be followed",
                "shorten the longest chain of references, or run Java with a larger stack (-Xss)");
    }
}
