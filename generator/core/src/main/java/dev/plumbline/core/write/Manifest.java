package dev.plumbline.core.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of what the last run wrote into the folder, kept there as {@value #FILE}: a line for each file, sorted by path,
 * by which a file that somebody has edited since is told from one that is as it was written.
 *
 * @param hashes path to the {@link Fingerprint} of what was written; to its SHA-256 in a list of earlier days
 */
record Manifest(SortedMap<String, String> hashes) {

    static final String FILE = ".plumbline-files";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}|[0-9a-f]{64})  (.+)");

    /** How long the SHA-256 of a file is. */
    private static final int SHA_256 = 64;

    /** What the last run left in the folder; empty where there was none. */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.exists(file)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new WriteRefusedException(file + " is damaged at the line \"" + line
                            + "\"; restore it, or delete it together with the files it lists");
                }
                hashes.put(matcher.group(2), matcher.group(1));
            });
        }
        return new Manifest(hashes);
    }

    /** Whether these are the bytes the last run wrote at the path. */
    boolean wrote(String path, byte[] bytes) {
        String listed = hashes.get(path);
        return listed != null && listed.equals(listed.length() == SHA_256 ? sha256(bytes) : Fingerprint.of(bytes));
    }

    byte[] bytes() {
        return hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What lists had before they had fingerprints. */
    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
