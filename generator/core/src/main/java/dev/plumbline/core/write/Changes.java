package dev.plumbline.core.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The difference between the folder and what it shall hold.
 *
 * @param writes paths of what is created or changed
 * @param removes paths of files to take away
 * @param next the list of what the folder then holds
 * @param report the same in words for the user
 */
record Changes(List<String> writes, List<String> removes, Manifest next, WriteReport report) {

    /** What is done with a file that is created or changed, as soon as this is known. */
    @FunctionalInterface
    interface Stage {

        /** What is done where nothing is written. */
        Stage NOWHERE = path -> OutputStream.nullOutputStream();

        /** Takes the file's bytes until it is closed; what is opened here need not be put in its place. */
        OutputStream open(String path) throws IOException;

        /** The same for bytes that are there. */
        default void stage(String path, byte[] bytes) throws IOException {
            try (OutputStream out = open(path)) {
                out.write(bytes);
            }
        }
    }

    /**
     * Looks at the folder; touches nothing. Each text is asked for once, and not kept: together they may be more than the
     * memory holds.
     *
     * @param stage what takes the files that are created or changed
     */
    static Changes between(Path folder, Manifest last, SortedMap<String, String> files, Stage stage)
            throws IOException {
        List<String> writes = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        List<String> created = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        OutputPath paths = new OutputPath(folder);
        for (var wanted : files.entrySet()) {
            String path = wanted.getKey();
            boolean isThere = paths.holds(path);
            Path file = folder.resolve(path);
            WantedText text = WantedText.of(files, wanted, stage);
            hashes.put(path, text.hash());
            if (!isThere) {
                created.add(path);
                writes.add(path);
                text.stage(stage);
                continue;
            }
            byte[] present = Files.readAllBytes(file);
            if (text.isIn(present)) {
                unchanged.add(path);
                continue;
            }
            if (!last.hashes().containsKey(path)) {
                throw new WriteRefusedException(
                        file + " would be overwritten, and it was not generated into this folder"
                                + "; move or delete it, or choose another folder");
            }
            if (!last.wrote(path, present)) {
                edited.add(path);
            }
            changed.add(path);
            writes.add(path);
            text.stage(stage);
        }
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : last.hashes().keySet()) {
            Path file = OutputPath.in(folder, path);
            if (!files.containsKey(path) && Files.exists(file)) {
                (last.wrote(path, Files.readAllBytes(file)) ? removed : kept).add(path);
            }
        }
        return new Changes(
                writes,
                removed,
                new Manifest(hashes),
                new WriteReport(created, changed, unchanged, removed, edited, kept));
    }
}
