package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Reads one document, if it may be read. */
final class Reader {

    private static final Set<String> REMOTE = Set.of("http", "https");

    private final SourceFolder folder;
    private final boolean allowRemoteRefs;
    private final InputLog log;
    private final Fetcher fetcher = new Fetcher();
    private boolean root = true;

    Reader(SourceFolder folder, boolean allowRemoteRefs, InputLog log) {
        this.folder = folder;
        this.allowRemoteRefs = allowRemoteRefs;
        this.log = log;
    }

    /** How problems name the document at a URI. */
    String name(URI uri) {
        Path path = SourceFolder.path(uri);
        return path == null ? uri.toString() : folder.name(path);
    }

    /** The same once the root document is known, so that only what references may lead to is read. */
    Reader afterRoot() {
        root = false;
        return this;
    }

    /** Takes a root document that is in memory already. */
    Document root(URI uri, String name, byte[] text) throws UnreadableException {
        root = false;
        return Parser.parse(uri, name, text);
    }

    /**
     * Reads a document.
     *
     * @param uri where it is, canonical
     * @param name how problems name it
     * @param from the reference to it, for the problem where it cannot be read
     */
    Document read(URI uri, String name, Place from, String pointer) throws UnreadableException {
        try {
            byte[] bytes = bytes(uri, name, from, pointer);
            log.add(uri, bytes);
            root = false;
            return Parser.parse(uri, name, bytes);
        } catch (Fetcher.NotThereException e) {
            log.addAbsent(uri);
            throw new UnreadableException(
                    "MissingDocument",
                    from,
                    pointer,
                    "the document '" + name + "' cannot be read: " + e.getMessage(),
                    "correct the name, or put the document there");
        }
    }

    private byte[] bytes(URI uri, String name, Place from, String pointer)
            throws UnreadableException, Fetcher.NotThereException {
        Path path = SourceFolder.path(uri);
        if (path != null) {
            checkFolder(path, name, from, pointer);
            return fetcher.file(path);
        }
        if (!allowRemoteRefs) {
            throw new UnreadableException(
                    "RemoteRefRefused",
                    from,
                    pointer,
                    "'" + uri + "' is not in the document's folder, and no document of this run has that identifier",
                    "copy the document into the folder, or allow remote references");
        }
        if (!REMOTE.contains(String.valueOf(uri.getScheme()))) {
            throw new Fetcher.NotThereException("only files and http and https are read");
        }
        return fetcher.remote(uri);
    }

    private void checkFolder(Path path, String name, Place from, String pointer)
            throws UnreadableException, Fetcher.NotThereException {
        try {
            if (!root && !allowRemoteRefs && !folder.contains(path)) {
                throw new UnreadableException(
                        "RefOutsideFolder",
                        from,
                        pointer,
                        "'" + name + "' is outside the folder that references may lead into",
                        "name a folder that holds both documents as the root (--root), or move this one");
            }
        } catch (IOException e) {
            throw new Fetcher.NotThereException("its folder could not be read");
        }
    }
}
