package dev.plumbline.core.emit.docs.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads translations of our sentences, in the format of gettext: {@code msgid}, the English, before {@code msgstr}. */
final class Phrasebook {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^msgid \"((?:[^\"\\\\]|\\\\.)*)\"\\nmsgstr \"((?:[^\"\\\\]|\\\\.)*)\"$");

    private Phrasebook() {}

    /** English to the translation, of a resource beside this class. */
    static Map<String, String> read(String name) {
        Map<String, String> phrases = new HashMap<>();
        Matcher matcher = ENTRY.matcher(text(name));
        while (matcher.find()) {
            phrases.put(unescaped(matcher.group(1)), unescaped(matcher.group(2)));
        }
        return phrases;
    }

    private static String text(String name) {
        try (InputStream in = Phrasebook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
