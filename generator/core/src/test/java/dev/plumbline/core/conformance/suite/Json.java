package dev.plumbline.core.conformance.suite;

import dev.plumbline.runtime.validation.Literal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Reads JSON; numbers keep every digit. */
final class Json {

    private Json() {}

    static JsonNode ofFile(Path file) {
        try {
            return Literal.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode ofResource(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            return Literal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
