package dev.plumbline.core.write;

import dev.plumbline.core.text.TextFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
     * Looks at the folder; touches nothing. Each text is asked for once, in its turn, and not kept: together they may be more
     * than the memory holds.
     *
     * @param stage what takes the files that are created or changed
     */
    static Changes between(Path folder, Manifest last, SortedMap<String, String> files, Stage stage)
            throws IOException {
        FolderComparison comparison = new FolderComparison(folder, last, stage);
        Map<String, LongText> open = new TreeMap<>();
        try {
            for (TextFiles.Piece piece : TextFiles.copyOf(files).inTurns()) {
                String path = piece.path();
                if (!piece.isPart()) {
                    comparison.add(path, new WholeText(piece.bytes()));
                    continue;
                }
                LongText text = open.get(path);
                if (text == null) {
                    comparison.refuseUnsafe(path);
                    text = LongText.open(path, stage);
                    open.put(path, text);
                }
                text.add(piece.bytes());
            }
        } finally {
            for (LongText text : open.values()) {
                text.close();
            }
        }
        for (Map.Entry<String, LongText> text : open.entrySet()) {
            comparison.add(text.getKey(), text.getValue());
        }
        return comparison.changes();
    }
}
