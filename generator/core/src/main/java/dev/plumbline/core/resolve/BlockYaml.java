package dev.plumbline.core.resolve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON as YAML that people read: blocks, texts of several lines as lines, and quotes where a parser of YAML 1.1 or 1.2
 * would take a text for something else. SnakeYAML's emitter is told what stands there, without the trees that its dumper makes of
 * a document first.
 */
final class BlockYaml {

    /** Numbers of YAML 1.2 that are none in 1.1. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+");

    /** What texts begin with that may be taken for a number, a date, a truth value or nothing. */
    private static final String AMBIGUOUS = "-+.0123456789yYnNtTfFoO~<=";

    /** Characters that end a line in YAML 1.1 and do not in 1.2, and the mark that a text may begin with. */
    private static final String ESCAPED = "\u0085\u2028\u2029\ufeff";

    private final Resolver implicit = new Resolver();
    private final StringWriter out = new StringWriter();
    private final Emitter emitter = new Emitter(out, options());

    private BlockYaml() {}

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    /** A document. */
    static String of(JsonNode root) {
        BlockYaml yaml = new BlockYaml();
        yaml.emit(new StreamStartEvent(null, null));
        yaml.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
        yaml.value(root);
        yaml.emit(new DocumentEndEvent(null, null, false));
        yaml.emit(new StreamEndEvent(null, null));
        return yaml.out.toString();
    }

    private void emit(Event event) {
        try {
            emitter.emit(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(JsonNode value) {
        if (value.isObject()) {
            emit(new MappingStartEvent(null, null, true, null, null, style(value)));
            value.properties().forEach(member -> {
                text(member.getKey(), DumperOptions.ScalarStyle.DOUBLE_QUOTED);
                value(member.getValue());
            });
            emit(new MappingEndEvent(null, null));
        } else if (value.isArray()) {
            emit(new SequenceStartEvent(null, null, true, null, null, style(value)));
            value.forEach(this::value);
            emit(new SequenceEndEvent(null, null));
        } else if (value.isString()) {
            text(value.stringValue(), DumperOptions.ScalarStyle.LITERAL);
        } else {
            scalar(
                    value.isNumber() ? value.numberValue().toString() : value.asString("null"),
                    true,
                    DumperOptions.ScalarStyle.PLAIN);
        }
    }

    private static DumperOptions.FlowStyle style(JsonNode container) {
        return container.isEmpty() ? DumperOptions.FlowStyle.FLOW : DumperOptions.FlowStyle.BLOCK;
    }

    /** @param ofLines how a text of several lines is written */
    private void text(String text, DumperOptions.ScalarStyle ofLines) {
        DumperOptions.ScalarStyle style = text.chars().anyMatch(c -> ESCAPED.indexOf(c) >= 0)
                ? DumperOptions.ScalarStyle.DOUBLE_QUOTED
                : text.indexOf('\n') < 0 ? DumperOptions.ScalarStyle.PLAIN : ofLines;
        scalar(text, !isAmbiguous(text), style);
    }

    private void scalar(String text, boolean isPlain, DumperOptions.ScalarStyle style) {
        emit(new ScalarEvent(null, null, new ImplicitTuple(isPlain, true), text, null, null, style));
    }

    /** Whether a text without quotes would be something else. */
    private boolean isAmbiguous(String text) {
        return text.isEmpty()
                || AMBIGUOUS.indexOf(text.charAt(0)) >= 0
                        && (NUMBER.matcher(text).matches()
                                || !implicit.resolve(NodeId.scalar, text, true).equals(Tag.STR));
    }
}
