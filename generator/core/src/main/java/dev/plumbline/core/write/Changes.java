package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The difference between the folder and what it shall hold.
 *
 * @param writes path to bytes, for what is created or changed
 * @param removes paths of files to take away
 * @param report the same in words for the user
 */
record Changes(SortedMap<String, byte[]> writes, List<String> removes, WriteReport report) {

    /** Looks at the folder; touches nothing. */
    static Changes between(Path folder, Manifest last, SortedMap<String, byte[]> files) throws IOException {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        List<String> created = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        for (var wanted : files.entrySet()) {
            String path = wanted.getKey();
            Path file = OutputPath.in(folder, path);
            if (!Files.exists(file)) {
                created.add(path);
                writes.put(path, wanted.getValue());
                continue;
            }
            byte[] present = Files.readAllBytes(file);
            if (java.util.Arrays.equals(present, wanted.getValue())) {
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
            writes.put(path, wanted.getValue());
        }
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : last.hashes().keySet()) {
            Path file = OutputPath.in(folder, path);
            if (!files.containsKey(path) && Files.exists(file)) {
                (last.wrote(path, Files.readAllBytes(file)) ? removed : kept).add(path);
            }
        }
        return new Changes(writes, removed, new WriteReport(created, changed, unchanged, removed, edited, kept));
    }
}
