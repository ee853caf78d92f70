package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads JSON (RFC 8259) with the place of every value. */
final class Json {

    private static final String INVALID = "InvalidJson";

    /** Depth and numbers are limited by the tree builder, with places; the parser only has to let them through. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadingLimits.DEPTH + 1)
                    .maxNumberLength(ReadingLimits.NUMBER_DIGITS + 1)
                    .maxStringLength(ReadingLimits.FILE_BYTES)
                    .maxNameLength(ReadingLimits.FILE_BYTES)
                    .build())
            .build();

    private final Lines lines;
    private final JsonParser parser;
    private final TreeBuilder tree = new TreeBuilder(INVALID);

    private Json(Lines lines, JsonParser parser) {
        this.lines = lines;
        this.parser = parser;
    }

    static TreeBuilder read(String file, String text) throws UnreadableException {
        Lines lines = new Lines(file, text);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Json json = new Json(lines, parser);
            json.read();
            return json.tree;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int offset = at == null || at.getCharOffset() < 0 ? 0 : (int) Math.min(at.getCharOffset(), text.length());
            throw new UnreadableException(INVALID, lines.at(offset), "", words(e), "correct the JSON there");
        }
    }

    private void read() throws UnreadableException {
        JsonToken token;
        while ((token = parser.nextToken()) != null) {
            if (tree.root() != null) {
                throw invalid("something follows the end of the JSON value", "keep one value in a file");
            }
            token(token);
        }
    }

    private void token(JsonToken token) throws UnreadableException {
        if (token.isStructEnd()) {
            tree.end();
            return;
        }
        Place place = place();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (token) {
            case START_OBJECT -> tree.startObject(place);
            case START_ARRAY -> tree.startArray(place);
            case PROPERTY_NAME -> tree.key(parser.currentName(), place);
            case VALUE_STRING -> tree.scalar(nodes.stringNode(parser.getString()), place);
            case VALUE_TRUE -> tree.scalar(nodes.booleanNode(true), place);
            case VALUE_FALSE -> tree.scalar(nodes.booleanNode(false), place);
            case VALUE_NULL -> tree.scalar(nodes.nullNode(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(number(token), place);
            default -> throw invalid("this is not JSON", "correct the JSON there");
        }
    }

    private JsonNode number(JsonToken token) {
        String text = parser.getString();
        try {
            return token == JsonToken.VALUE_NUMBER_INT ? NumberText.integer(text, 10) : NumberText.decimal(text);
        } catch (NumberFormatException e) {
            tree.forgiveNumber(String.valueOf(e.getMessage()), place());
            return JsonNodeFactory.instance.stringNode(text);
        }
    }

    private Place place() {
        return lines.at((int) parser.currentTokenLocation().getCharOffset());
    }

    private UnreadableException invalid(String what, String fix) {
        return new UnreadableException(INVALID, place(), "", what, fix);
    }

    /** The parser's message without its location and its advice to programmers. */
    private static String words(JacksonException e) {
        if (!(e instanceof StreamReadException)) {
            return "this is nested or long beyond measure";
        }
        return "this is not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("unreadable") + ")";
    }
}
