package dev.plumbline.core.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the root document: what a run may read unless it was told that it may read more. */
final class SourceFolder {

    private final @Nullable Path folder;

    SourceFolder(URI root) {
        Path file = path(root);
        this.folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
    }

    /** The file a URI means; null for one that means none. */
    static @Nullable Path path(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** Whether the file lies in the folder, by its name and also once symbolic links are followed. */
    boolean contains(Path file) throws IOException {
        if (folder == null || !file.toAbsolutePath().normalize().startsWith(folder)) {
            return false;
        }
        return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
    }

    /** How problems name a file: relative to the folder, with {@code /} between names. */
    String name(Path file) {
        Path named =
                folder == null ? file : folder.relativize(file.toAbsolutePath().normalize());
        return named.toString().replace(named.getFileSystem().getSeparator(), "/");
    }
}
