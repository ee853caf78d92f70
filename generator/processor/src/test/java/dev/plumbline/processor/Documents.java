package dev.plumbline.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that the tests of all doors share, as it is and with mistakes. */
final class Documents {

    /** A document that gives a client. */
    static final String GOOD = shared();

    /** The same with two wrong schema keywords, on lines 24 and 27. */
    static final String BAD =
            GOOD.replace("maxLength: 20", "maxLength: -1").replace("required: [name]\n", "required: name\n");

    private Documents() {}

    private static String shared() {
        try {
            return Files.readString(Path.of(System.getProperty("plumbline.root"), "tests/documents/pets.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }
}
