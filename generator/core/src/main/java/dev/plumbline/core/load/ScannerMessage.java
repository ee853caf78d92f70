package dev.plumbline.core.load;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What SnakeYAML's scanner objects to, in words for people who did not write a YAML parser. */
final class ScannerMessage {

    /** The start of the scanner's message to ours. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("found character '\\t", "a tab is used for indentation"),
            Map.entry("found unexpected end of stream", "a quote is not closed"),
            Map.entry("mapping values are not allowed here", "a colon stands where no key can be"),
            Map.entry("could not find expected ':'", "a colon is missing after a key"),
            Map.entry("expected <block end>", "this does not continue the lines above: check the indentation"),
            Map.entry("expected ',' or ']'", "a comma or ] is missing"),
            Map.entry("expected ',' or '}'", "a comma or } is missing"),
            Map.entry("expected the node content, but found ':'", "a key or value is missing before ':'"),
            Map.entry("found unknown escape character", "a backslash in double quotes is followed by no known escape"),
            Map.entry("found duplicate anchor", "an anchor is defined twice"),
            Map.entry("sequence entries are not allowed here", "a sequence item stands where none can be"),
            Map.entry("found incompatible YAML document", "the %YAML directive names a version that is not 1"),
            Map.entry("found undefined tag handle", "a tag uses a handle that no %TAG directive defines"));

    private static final Pattern CHARACTER = Pattern.compile("found character '(.{1,2})'.*");

    private ScannerMessage() {}

    static String of(MarkedYAMLException e) {
        String message = text(e.getProblem());
        return WORDS.entrySet().stream()
                .filter(entry -> message.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    var character = CHARACTER.matcher(message);
                    return character.matches()
                            ? "the character " + character.group(1) + " cannot start a value"
                            : "this is not YAML (" + firstLine(message) + ")";
                });
    }

    private static String text(@Nullable String problem) {
        return problem == null ? "" : problem;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
