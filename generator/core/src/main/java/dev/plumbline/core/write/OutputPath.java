package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Decides where in the folder a relative path is, and lets none lead out of it. */
final class OutputPath {

    /** Also keeps out what means something on another system: drive letters, streams, back slashes. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

    private OutputPath() {}

    /**
     * The file for a relative path.
     *
     * @param folder the output folder, real
     * @param relative the path, with {@code /}
     * @throws WriteRefusedException where the path, or a link on it, leads out of the folder
     */
    static Path in(Path folder, String relative) throws IOException {
        if (!isSafe(relative)) {
            throw new WriteRefusedException(
                    "the path " + relative + " is not a plain relative path; nothing is written");
        }
        Path file = folder.resolve(relative);
        for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new WriteRefusedException(at + " is a symbolic link, which could lead out of " + folder
                        + "; replace it with a plain folder or file");
            }
            boolean mustBeFolder = !at.equals(file);
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(at) != mustBeFolder) {
                throw new WriteRefusedException(at + " is in the way: a " + (mustBeFolder ? "folder" : "file")
                        + " must be there; move it away");
            }
        }
        return file;
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
