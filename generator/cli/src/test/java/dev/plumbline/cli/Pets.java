package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that the tests of all doors share. */
final class Pets {

    private Pets() {}

    static String write(Path folder) throws IOException {
        Path file = folder.resolve("pets.yaml");
        Files.writeString(file, document());
        return file.toString();
    }

    static String document() throws IOException {
        return Files.readString(Path.of(System.getProperty("plumbline.root"), "tests/documents/pets.yaml"));
    }
}
