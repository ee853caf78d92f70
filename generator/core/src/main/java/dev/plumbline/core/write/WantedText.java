package dev.plumbline.core.write;

import dev.plumbline.core.text.TextFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that a file is to have. One that is long is staged as it is made, since whether it is new is known at its end. */
final class WantedText {

    private final String path;
    private final String hash;

    /** Nothing where it is long, and staged. */
    private final byte @Nullable [] whole;

    private WantedText(String path, String hash, byte @Nullable [] whole) {
        this.path = path;
        this.hash = hash;
        this.whole = whole;
    }

    /** The text of one of the files. */
    static WantedText of(SortedMap<String, String> files, Map.Entry<String, String> file, Changes.Stage stage)
            throws IOException {
        String path = file.getKey();
        Optional<List<Supplier<String>>> parts =
                files instanceof TextFiles texts ? texts.parts(path) : Optional.empty();
        if (parts.isPresent()) {
            return new WantedText(path, staged(path, parts.get(), stage), null);
        }
        byte[] whole = file.getValue().getBytes(StandardCharsets.UTF_8);
        return new WantedText(path, Manifest.hash(whole), whole);
    }

    private static String staged(String path, List<Supplier<String>> parts, Changes.Stage stage) throws IOException {
        MessageDigest digest = Manifest.digest();
        try (OutputStream out = new DigestOutputStream(stage.open(path), digest)) {
            for (Supplier<String> part : parts) {
                out.write(part.get().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Manifest.text(digest);
    }

    /** What the list of files says of it. */
    String hash() {
        return hash;
    }

    /** Whether a file has it already. */
    boolean isIn(byte[] present) {
        return whole == null ? Manifest.hash(present).equals(hash) : Arrays.equals(present, whole);
    }

    /** Stages it, where that is not done. */
    void stage(Changes.Stage stage) throws IOException {
        if (whole != null) {
            stage.stage(path, whole);
        }
    }
}
