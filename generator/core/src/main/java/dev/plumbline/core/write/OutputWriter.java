package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Writes a run's files into a folder: all of them or none.
 *
 * <p>A list of what was written stays in the folder ({@value Manifest#FILE}), so that the next run takes away what it
 * no longer writes. A file with the same bytes is not touched; a file that is there and did not come from an earlier
 * run is never overwritten.
 */
public final class OutputWriter {

    private final Staging.Move move;

    /** A writer for the file system. */
    public OutputWriter() {
        this(Files::move);
    }

    OutputWriter(Staging.Move move) {
        this.move = move;
    }

    /**
     * Writes the files.
     *
     * @param folder where to; made if it is not there
     * @param files relative path with {@code /} to text, written as UTF-8
     * @return what was done
     * @throws WriteRefusedException where a path leads out of the folder, a file of somebody else's would be
     *     overwritten, or another run is writing; nothing was written
     * @throws IOException where the disk fails; what had been written until then was taken back
     */
    public WriteReport write(Path folder, SortedMap<String, String> files) throws IOException {
        boolean made = !Files.exists(folder);
        Path real = Files.createDirectories(folder).toRealPath();
        try (Staging staging = Staging.open(real, move)) {
            Manifest last = Manifest.read(real);
            Changes changes = Changes.between(real, last, files, staging);
            return UntilDone.run(() -> apply(staging, changes, last));
        } finally {
            if (made) {
                removeIfEmpty(real);
            }
        }
    }

    /**
     * What {@link #write} would do; touches nothing.
     *
     * @param folder where to; need not be there
     * @param files as for {@link #write}
     * @throws WriteRefusedException where nothing would be written
     * @throws IOException where the folder cannot be read
     */
    public WriteReport compare(Path folder, SortedMap<String, String> files) throws IOException {
        Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
        return Changes.between(real, Manifest.read(real), files, Changes.Stage.NOWHERE)
                .report();
    }

    /** What is to be written is staged already. */
    private static WriteReport apply(Staging staging, Changes changes, Manifest last) throws IOException {
        boolean listChanges = !changes.next().equals(last);
        WriteReport report = changes.report();
        if (report.nothingChanged() && !listChanges) {
            return report;
        }
        try {
            staging.stage(Manifest.FILE, changes.next().bytes());
            staging.announce(report.created());
            for (String path : changes.writes()) {
                staging.place(path);
            }
            for (String path : changes.removes()) {
                staging.remove(path);
                staging.prune(path);
            }
            staging.place(Manifest.FILE);
            staging.commit();
            return report;
        } catch (IOException | RuntimeException e) {
            takeBack(staging, e);
            throw e;
        }
    }

    private static void takeBack(Staging staging, Exception cause) {
        try {
            staging.undo();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
