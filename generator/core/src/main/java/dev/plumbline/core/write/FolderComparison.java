package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares a folder with what it shall hold, file by file, in whatever order the files come. */
final class FolderComparison {

    private final Path folder;
    private final Manifest last;
    private final Changes.Stage stage;
    private final OutputPath paths;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();

    /** @param stage what takes the files that are created or changed */
    FolderComparison(Path folder, Manifest last, Changes.Stage stage) {
        this.folder = folder;
        this.last = last;
        this.stage = stage;
        this.paths = new OutputPath(folder);
    }

    /** Throws where a path leads out of the folder. */
    void refuseUnsafe(String path) throws IOException {
        paths.holds(path);
    }

    /**
     * Compares a file, and stages it where it is not what it shall be.
     *
     * @throws WriteRefusedException where the path leads out of the folder, or a file there is somebody else's
     */
    void add(String path, WantedText text) throws IOException {
        boolean isThere = paths.holds(path);
        hashes.put(path, text.hash());
        if (!isThere) {
            created.add(path);
            text.stage(path, stage);
            return;
        }
        Path file = folder.resolve(path);
        byte[] present = Files.readAllBytes(file);
        if (text.isIn(present)) {
            unchanged.add(path);
            return;
        }
        if (!last.hashes().containsKey(path)) {
            throw new WriteRefusedException(file + " would be overwritten, and it was not generated into this folder"
                    + "; move or delete it, or choose another folder");
        }
        if (!last.wrote(path, present)) {
            edited.add(path);
        }
        changed.add(path);
        text.stage(path, stage);
    }

    /** What is to be done, after all files were compared. */
    Changes changes() throws IOException {
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : last.hashes().keySet()) {
            Path file = OutputPath.in(folder, path);
            if (!hashes.containsKey(path) && Files.exists(file)) {
                (last.wrote(path, Files.readAllBytes(file)) ? removed : kept).add(path);
            }
        }
        List.of(created, changed, unchanged, edited).forEach(Collections::sort);
        List<String> writes = new ArrayList<>(created);
        writes.addAll(changed);
        Collections.sort(writes);
        return new Changes(
                writes,
                removed,
                new Manifest(hashes),
                new WriteReport(created, changed, unchanged, removed, edited, kept));
    }
}
