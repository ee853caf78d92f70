package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides where in the folder a relative path is, and lets none lead out of it. Folders on the way are looked at once: a
 * look at each of them for each of thousands of files would take as long as to write these.
 */
final class OutputPath {

    /** Also keeps out what means something on another system: drive letters, streams, back slashes. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private final Path folder;

    /** The folders that were looked at, and whether they are there. */
    private final Map<Path, Boolean> folders = new HashMap<>();

    /** @param folder the output folder, real */
    OutputPath(Path folder) {
        this.folder = folder;
        folders.put(folder, Files.exists(folder));
    }

    /**
     * The file for a relative path.
     *
     * @param folder the output folder, real
     * @param relative the path, with {@code /}
     * @throws WriteRefusedException where the path, or a link on it, leads out of the folder
     */
    static Path in(Path folder, String relative) throws IOException {
        new OutputPath(folder).holds(relative);
        return folder.resolve(relative);
    }

    /**
     * Whether there is a file at a relative path.
     *
     * @param relative the path, with {@code /}
     * @throws WriteRefusedException where the path, or a link on it, leads out of the folder
     */
    boolean holds(String relative) throws IOException {
        if (!isSafe(relative)) {
            throw new WriteRefusedException(
                    "the path " + relative + " is not a plain relative path; nothing is written");
        }
        Path file = folder.resolve(relative);
        return isFolder(file.getParent()) && exists(file, false);
    }

    /** Whether a folder is there; looked at from the output folder downwards. */
    private boolean isFolder(@Nullable Path path) throws IOException {
        if (path == null) {
            return false;
        }
        Boolean known = folders.get(path);
        if (known == null) {
            known = isFolder(path.getParent()) && exists(path, true);
            folders.put(path, known);
        }
        return known;
    }

    /** Whether something is there; throws where it is not what must be there. */
    private boolean exists(Path at, boolean mustBeFolder) throws IOException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(at, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (found.isSymbolicLink()) {
            throw new WriteRefusedException(at + " is a symbolic link, which could lead out of " + folder
                    + "; replace it with a plain folder or file");
        }
        if (found.isDirectory() != mustBeFolder) {
            throw new WriteRefusedException(
                    at + " is in the way: a " + (mustBeFolder ? "folder" : "file") + " must be there; move it away");
        }
        return true;
    }

    private static boolean isSafe(String relative) {
        if (relative.isEmpty() || UNSAFE.matcher(relative).find()) {
            return false;
        }
        List<String> names = List.of(relative.split("/", -1));
        return names.stream().noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))
                && !names.get(0).equals(Manifest.FILE)
                && !names.get(0).equals(Staging.FOLDER);
    }
}
