package dev.plumbline.core.load;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the {@link Inputs} of a run, one after the other as they are asked for. */
public final class InputLog {

    /** Of a run whose inputs nobody asks for: it takes no digests, which cost a short run more than its document does. */
    public static final InputLog NONE = new InputLog(false);

    private final SortedMap<URI, String> digests = new TreeMap<>();
    private final boolean kept;

    public InputLog() {
        this(true);
    }

    private InputLog(boolean kept) {
        this.kept = kept;
    }

    /** What has been asked for so far. */
    public Inputs inputs() {
        return new Inputs(digests);
    }

    void add(URI uri, byte[] bytes) {
        if (kept) {
            digests.put(uri, digest(bytes));
        }
    }

    void addAbsent(URI uri) {
        if (kept) {
            digests.put(uri, Inputs.ABSENT);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
