package dev.plumbline.core.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the root document, or one that was named: what a run may read unless it was told that it may read more. */
final class SourceFolder {

    /** What files are named from. */
    private final @Nullable Path folder;

    /** What files may be read from. */
    private final @Nullable Path readable;

    SourceFolder(URI root, @Nullable URI named) {
        Path file = path(root);
        this.folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
        Path other = named == null ? null : path(named);
        this.readable = other == null ? folder : other.toAbsolutePath().normalize();
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
        if (readable == null || !file.toAbsolutePath().normalize().startsWith(readable)) {
            return false;
        }
        return !Files.exists(file) || file.toRealPath().startsWith(readable.toRealPath());
    }

    /** How problems name a file: relative to the folder, with {@code /} between names. */
    String name(Path file) {
        Path named =
                folder == null ? file : folder.relativize(file.toAbsolutePath().normalize());
        return named.toString().replace(named.getFileSystem().getSeparator(), "/");
    }
}
