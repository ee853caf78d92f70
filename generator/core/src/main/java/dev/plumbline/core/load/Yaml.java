package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads YAML 1.2: SnakeYAML's tolerant scanner, and the meaning of each scalar by {@link CoreSchema}. */
final class Yaml {

    private static final String INVALID = "InvalidYaml";

    private final Lines lines;
    private final TreeBuilder tree = new TreeBuilder(INVALID);

    /** Finished values by anchor; null while the value is being read. */
    private final Map<String, TreeBuilder.@Nullable Built> anchors = new HashMap<>();

    /** The anchor of each collection that is open, innermost last. */
    private final List<@Nullable String> openAnchors = new ArrayList<>();

    private Yaml(Lines lines) {
        this.lines = lines;
    }

    /** Reads a text; the tree is {@code null} (JSON's) for an empty one. */
    static TreeBuilder read(String file, String text) throws UnreadableException {
        Lines lines = new Lines(file, text);
        Yaml yaml = new Yaml(lines);
        try {
            yaml.read(text);
        } catch (MarkedYAMLException e) {
            throw new UnreadableException(
                    INVALID,
                    yaml.place(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark()),
                    "",
                    ScannerMessage.of(e),
                    "correct the YAML there");
        } catch (ReaderException e) {
            throw new UnreadableException(
                    INVALID,
                    lines.atCodePoint(e.getPosition()),
                    "",
                    String.format("the character U+%04X may not stand in YAML", e.getCodePoint()),
                    "remove it, or write it as an escape in double quotes");
        } catch (YAMLException e) {
            throw new UnreadableException(INVALID, Place.startOf(file), "", "this is not YAML", "write YAML or JSON");
        }
        return yaml.tree;
    }

    private void read(String text) throws UnreadableException {
        checkLineLength();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser events = new ParserImpl(new StreamReader(text), options);
        boolean started = false;
        while (!events.checkEvent(Event.ID.StreamEnd)) {
            Event event = events.getEvent();
            if (event instanceof DocumentStartEvent) {
                if (started) {
                    throw invalid(event, "a second document starts here", "keep one document in a file");
                }
                started = true;
            } else if (event instanceof NodeEvent node) {
                value(node);
            } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                remember(openAnchors.remove(openAnchors.size() - 1), tree.end());
            }
        }
    }

    /** The scanner looks ahead to the end of a word, and its time grows with the square of the way. */
    private void checkLineLength() throws UnreadableException {
        Place tooLong = lines.firstLongerThan(ReadingLimits.YAML_LINE);
        if (tooLong != null) {
            throw new UnreadableException(
                    INVALID,
                    tooLong,
                    "",
                    "the line has more than " + ReadingLimits.YAML_LINE + " characters",
                    "break the line, or write JSON");
        }
    }

    private void value(NodeEvent event) throws UnreadableException {
        if (tree.expectsKey()) {
            key(event);
        } else if (event instanceof AliasEvent alias) {
            tree.alias(target(alias), place(event.getStartMark()));
        } else if (event instanceof ScalarEvent scalar) {
            remember(scalar.getAnchor(), tree.scalar(scalar(scalar), place(event.getStartMark())));
        } else if (event instanceof CollectionStartEvent start) {
            start(start);
        }
    }

    private void start(CollectionStartEvent event) throws UnreadableException {
        boolean mapping = event instanceof MappingStartEvent;
        String tag = event.getTag();
        if (tag != null && !tag.equals("!") && !tag.equals((mapping ? Tag.MAP : Tag.SEQ).getValue())) {
            forgive(event, tag);
        }
        openAnchors.add(event.getAnchor());
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), null);
        }
        if (mapping) {
            tree.startObject(place(event.getStartMark()));
        } else {
            tree.startArray(place(event.getStartMark()));
        }
    }

    private void remember(@Nullable String anchor, TreeBuilder.Built value) {
        if (anchor != null) {
            anchors.put(anchor, value);
        }
    }

    private TreeBuilder.Built target(AliasEvent alias) throws UnreadableException {
        TreeBuilder.Built target = anchors.get(alias.getAnchor());
        if (target != null) {
            return target;
        }
        if (anchors.containsKey(alias.getAnchor())) {
            throw invalid(
                    alias,
                    "the alias *" + alias.getAnchor() + " stands inside the value it repeats",
                    "use a $ref where a schema refers to itself");
        }
        throw invalid(
                alias,
                "the alias *" + alias.getAnchor() + " has no anchor before it",
                "write the anchor, or correct the name");
    }

    /** A key is a name: its source text, whatever the core schema would make of it ({@code 200:}). */
    private void key(NodeEvent event) throws UnreadableException {
        String name;
        if (event instanceof ScalarEvent scalar) {
            name = scalar.getValue();
            if (scalar.isPlain() && name.equals("<<")) {
                tree.mergeKey(name, place(event.getStartMark()));
                return;
            }
            if (scalar.isPlain() && name.isEmpty()) {
                throw invalid(event, "a key is missing before the colon", "write a key");
            }
            remember(scalar.getAnchor(), TreeBuilder.Built.scalar(JsonNodeFactory.instance.stringNode(name)));
        } else if (event instanceof AliasEvent alias && target(alias).node().isValueNode()) {
            name = target(alias).node().asString();
        } else {
            throw invalid(event, "a key must be text, not a mapping or a sequence", "write a text as key");
        }
        tree.key(name, place(event.getStartMark()));
    }

    private JsonNode scalar(ScalarEvent event) throws UnreadableException {
        String tag = event.getTag();
        try {
            if (tag != null && isCoreScalar(tag)) {
                return CoreSchema.tagged(tag, event.getValue());
            }
            if (tag != null) {
                forgive(event, tag);
            }
            return event.isPlain()
                    ? CoreSchema.plain(event.getValue())
                    : JsonNodeFactory.instance.stringNode(event.getValue());
        } catch (NumberFormatException e) {
            tree.forgiveNumber(String.valueOf(e.getMessage()), place(event.getStartMark()));
            return JsonNodeFactory.instance.stringNode(event.getValue());
        } catch (IllegalArgumentException e) {
            throw invalid(event, String.valueOf(e.getMessage()), "correct the value or the tag");
        }
    }

    private static boolean isCoreScalar(String tag) {
        return tag.equals("!")
                || tag.equals(Tag.STR.getValue())
                || tag.equals(Tag.INT.getValue())
                || tag.equals(Tag.FLOAT.getValue())
                || tag.equals(Tag.BOOL.getValue())
                || tag.equals(Tag.NULL.getValue());
    }

    /** A type that JSON does not have. It is often a tool's that makes another document of this one. */
    private void forgive(Event event, String tag) {
        tree.forgive(Problem.warning(
                "UnsupportedTag",
                place(event.getStartMark()),
                "",
                "the tag " + CoreSchema.written(tag)
                        + " is not one of YAML's core schema; what it tags is read without it",
                "remove the tag; JSON has no such type"));
    }

    private UnreadableException invalid(Event event, String what, String fix) {
        return new UnreadableException(INVALID, place(event.getStartMark()), "", what, fix);
    }

    private Place place(@Nullable Mark mark) {
        return lines.atCodePoint(mark == null ? 0 : mark.getIndex());
    }
}
