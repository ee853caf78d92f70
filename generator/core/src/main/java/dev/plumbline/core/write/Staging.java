package dev.plumbline.core.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@value #FOLDER} inside the output folder, there only while files are written. It holds the new files
 * until all of them are on the disk, and then the old ones until all of the new ones are in place, so that a run that
 * fails, or was killed, can be taken back: by itself, or by the next run.
 */
final class Staging implements Changes.Stage, AutoCloseable {

    static final String FOLDER = ".plumbline-staging";

    /** How a file gets from one place to another; the tests have one that fails. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final Path folder;
    private final Move move;
    private final FileChannel lock;

    /** The folders that are there, since files were put into them. */
    private final Set<Path> made = new HashSet<>();

    private Staging(Path folder, Move move, FileChannel lock) {
        this.folder = folder;
        this.move = move;
        this.lock = lock;
    }

    /**
     * Opens the staging folder, and takes back what a killed run left half-written.
     *
     * @throws WriteRefusedException where another run is writing into the folder
     */
    static Staging open(Path folder, Move move) throws IOException {
        Path staging = folder.resolve(FOLDER);
        if (Files.isSymbolicLink(staging)) {
            throw new WriteRefusedException(staging + " is a symbolic link; delete it");
        }
        Files.createDirectories(staging);
        FileChannel lock =
                FileChannel.open(staging.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(lock) == null) {
            lock.close();
            throw new WriteRefusedException("another run is writing into " + folder + "; wait until it has ended");
        }
        Staging opened = new Staging(folder, move, lock);
        try {
            opened.undo();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return opened;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Writes a new file into the staging folder. */
    @Override
    public OutputStream open(String path) throws IOException {
        Path file = newFiles().resolve(path);
        makeFolderOf(file);
        return Files.newOutputStream(file);
    }

    private void makeFolderOf(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
    }

    /** Says what will be created, before anything is, so that it can be taken back. */
    void announce(List<String> created) throws IOException {
        List<String> all = new ArrayList<>(created);
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            all.add(Manifest.FILE);
        }
        Files.createDirectories(undoable());
        Files.write(created(), all, StandardCharsets.UTF_8);
    }

    /** Puts the staged file in its place, and what was there aside. */
    void place(String path) throws IOException {
        if (Files.exists(folder.resolve(path))) {
            remove(path);
        }
        makeFolderOf(folder.resolve(path));
        move.move(newFiles().resolve(path), folder.resolve(path));
    }

    /** Puts a file aside. */
    void remove(String path) throws IOException {
        Path aside = oldFiles().resolve(path);
        makeFolderOf(aside);
        move.move(folder.resolve(path), aside);
    }

    /** All files are in place: from here on there is nothing to take back. */
    void commit() throws IOException {
        if (Files.exists(undoable())) {
            Files.move(undoable(), folder.resolve(FOLDER).resolve("done"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Brings the output folder back to what it was. */
    void undo() throws IOException {
        if (Files.exists(created())) {
            for (String path : Files.readAllLines(created(), StandardCharsets.UTF_8)) {
                Files.deleteIfExists(path.equals(Manifest.FILE) ? folder.resolve(path) : OutputPath.in(folder, path));
                prune(path);
            }
        }
        if (Files.exists(oldFiles())) {
            for (Path aside : filesIn(oldFiles())) {
                Path file = folder.resolve(oldFiles().relativize(aside).toString());
                Files.createDirectories(file.getParent());
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        deleteTree(undoable());
        deleteTree(newFiles());
        made.clear();
    }

    /** Deletes the folders around a file that is gone, as far as they are empty. */
    void prune(String path) throws IOException {
        for (Path at = folder.resolve(path).getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            if (!Files.isDirectory(at)) {
                continue;
            }
            try (Stream<Path> entries = Files.list(at)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(at);
            made.remove(at);
        }
    }

    /** Ends the run. What could not be taken back stays in the staging folder, for the next run to try again. */
    @Override
    public void close() throws IOException {
        boolean settled = !Files.exists(undoable());
        lock.close();
        if (settled) {
            deleteTree(folder.resolve(FOLDER));
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Path> filesIn(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path newFiles() {
        return folder.resolve(FOLDER).resolve("new");
    }

    private Path undoable() {
        return folder.resolve(FOLDER).resolve("undo");
    }

    private Path oldFiles() {
        return undoable().resolve("old");
    }

    private Path created() {
        return undoable().resolve("created");
    }
}
