package dev.plumbline.core.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every document that a run asked for, whether it was there or not: as long as they are the same, so is what the run
 * gives.
 *
 * @param digests URI to the SHA-256 of its bytes in hexadecimal, or {@value #ABSENT} where it could not be read
 */
public record Inputs(SortedMap<URI, String> digests) {

    /** Stands for the bytes of a document that could not be read. */
    public static final String ABSENT = "absent";

    private static final Fetcher FILES = new Fetcher();

    public Inputs {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** Whether all of them are files, so that it can be seen without a network whether they have changed. */
    public boolean areFiles() {
        return digests.keySet().stream().allMatch(uri -> SourceFolder.path(uri) != null);
    }

    /** Whether each file is as it was; never so where there are others than files. */
    public boolean areUnchanged() {
        return digests.entrySet().stream().allMatch(input -> {
            Path file = SourceFolder.path(input.getKey());
            return file != null && input.getValue().equals(digest(file));
        });
    }

    private static String digest(Path file) {
        try {
            return InputLog.digest(FILES.file(file));
        } catch (Fetcher.NotThereException e) {
            return ABSENT;
        }
    }
}
