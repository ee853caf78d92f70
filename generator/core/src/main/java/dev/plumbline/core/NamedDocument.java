package dev.plumbline.core;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import java.net.URI;
import java.nio.file.Path;

/**
 * A document as somebody named it. Generated files say only its last name, so that they are the same from whichever
 * folder it was named; problems are shown with the whole name, so that an editor can follow it.
 *
 * @param uri where it is
 * @param folder what was written before the last name, with its slash, or nothing
 * @param name its last name
 */
public record NamedDocument(URI uri, String folder, String name) {

    /**
     * A document named on a command line or in a build file.
     *
     * @param written a path, or a URL ({@code https:}, {@code http:} or {@code file:})
     * @param base what a relative path is relative to
     * @throws java.nio.file.InvalidPathException where it is no path of this file system
     * @throws IllegalArgumentException where it is a malformed URL
     */
    public static NamedDocument of(String written, Path base) {
        if (written.matches("(?i)(https?|file):.*")) {
            return new NamedDocument(URI.create(written), folderOf(written), nameIn(written));
        }
        String slashed = written.replace(base.getFileSystem().getSeparator(), "/");
        return new NamedDocument(
                base.resolve(written).toAbsolutePath().normalize().toUri(), folderOf(slashed), nameIn(slashed));
    }

    /** A document that was written so and found there. */
    public static NamedDocument at(URI uri, String written) {
        String slashed = written.replace('\\', '/');
        return new NamedDocument(uri, folderOf(slashed), nameIn(slashed));
    }

    /** A request for it, with nothing else said. */
    public Request request() {
        return Request.of(uri, name);
    }

    /** The problem with its file named the way this document was. */
    public Problem shown(Problem problem) {
        Place place = problem.place();
        if (place.file().contains(":")) {
            return problem;
        }
        return new Problem(
                problem.id(),
                problem.severity(),
                new Place(folder + place.file(), place.line(), place.column()),
                problem.pointer(),
                problem.what(),
                problem.fix());
    }

    private static String folderOf(String written) {
        return written.substring(0, written.lastIndexOf('/') + 1);
    }

    private static String nameIn(String written) {
        return written.substring(written.lastIndexOf('/') + 1);
    }
}
