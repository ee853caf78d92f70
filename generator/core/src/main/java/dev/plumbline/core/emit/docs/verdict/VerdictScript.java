package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.runtime.validation.KeywordMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every page with verdicts loads, whatever its tables are. */
public final class VerdictScript {

    private static final String SCRIPT = "verdict.js";

    private VerdictScript() {}

    /** The script that reads tables. */
    public static String text() {
        return text(VerdictScript.class, SCRIPT);
    }

    /** The sentences of the validators in every language that they speak, as a file that a page loads. */
    public static String messages() {
        return PageData.assignment("messages", "en", catalogue("messages.properties"))
                + PageData.assignment("messages", "zh", catalogue("messages_zh.properties"));
    }

    private static ObjectNode catalogue(String name) {
        Properties properties = new Properties();
        try (InputStream in = stream(KeywordMessages.class, name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        TreeMap<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        sorted.forEach(texts::put);
        return texts;
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = stream(beside, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }
}
