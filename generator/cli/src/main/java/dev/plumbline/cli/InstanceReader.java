package dev.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files as strictly as the standard says; a property written twice is no JSON object. */
final class InstanceReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final InputStream standardInput;

    InstanceReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Reads a file, or standard input for {@code -}. */
    Instance read(String file) {
        try {
            JsonNode value = MAPPER.readTree(file.equals("-") ? standardInput.readAllBytes() : bytes(file));
            return value.isMissingNode() ? unreadable(file, "it is empty") : new Instance(file, value, null);
        } catch (JacksonException e) {
            return unreadable(file, "it is not JSON: " + e.getOriginalMessage() + at(e.getLocation()));
        } catch (NumberFormatException e) {
            return unreadable(file, "the exponent of a number in it is too large");
        } catch (NoSuchFileException e) {
            return unreadable(file, "there is no such file");
        } catch (InvalidPathException e) {
            return unreadable(file, "it cannot be opened: " + e.getMessage());
        } catch (IOException e) {
            return unreadable(file, "it cannot be read: " + FileTrouble.words(e));
        }
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Path.of(file));
    }

    private static Instance unreadable(String file, String why) {
        return new Instance(file, null, why);
    }

    private static String at(TokenStreamLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
