package dev.plumbline.runtime.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * A small file that says of what a kept part is a part: a digest of the address without its query, the version's
 * validator, the length. The query is left out because it often is a key, and another one the next time.
 */
final class PartVersionFile {

    private static final String NO_TOTAL = "-";

    private final Path file;
    private final String address;

    private PartVersionFile(Path file, String address) {
        this.file = file;
        this.address = address;
    }

    static PartVersionFile beside(Path part, String address) {
        return new PartVersionFile(part.resolveSibling(part.getFileName() + ".version"), digest(address));
    }

    /** What is noted, or an unknown version where that is of another address or cannot be read. */
    FileVersion read() throws IOException {
        if (!Files.exists(file)) {
            return FileVersion.unknown();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        boolean fits = lines.size() == 3
                && lines.get(0).equals(address)
                && lines.get(2).matches("-|\\d{1,18}");
        return fits ? new FileVersion(lines.get(1), total(lines.get(2))) : FileVersion.unknown();
    }

    void write(FileVersion version) throws IOException {
        String validator = version.validator();
        if (validator == null) {
            remove();
            return;
        }
        String total =
                version.total().isPresent() ? Long.toString(version.total().getAsLong()) : NO_TOTAL;
        String text = address + "\n" + validator + "\n" + total + "\n";
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private static OptionalLong total(String text) {
        return text.equals(NO_TOTAL) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    private static String digest(String address) {
        try {
            byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
