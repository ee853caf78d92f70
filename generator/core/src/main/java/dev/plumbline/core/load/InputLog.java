package dev.plumbline.core.load;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the {@link Inputs} of a run, one after the other as they are asked for. */
public final class InputLog {

    private final SortedMap<URI, String> digests = new TreeMap<>();

    /** What has been asked for so far. */
    public Inputs inputs() {
        return new Inputs(digests);
    }

    void add(URI uri, byte[] bytes) {
        digests.put(uri, digest(bytes));
    }

    void addAbsent(URI uri) {
        digests.put(uri, Inputs.ABSENT);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
