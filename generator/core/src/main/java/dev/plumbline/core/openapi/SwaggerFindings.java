package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.util.OpenAPIDeserializer.ParseResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes down what Swagger Parser finds, with the object each finding is about. */
final class SwaggerFindings extends ParseResult {

    private static final Pattern MARK = Pattern.compile("<(\\d+)>(.*)", Pattern.DOTALL);

    private final List<ObjectNode> marked = new ArrayList<>();
    private final Set<Finding> found = new LinkedHashSet<>();

    SwaggerFindings(ObjectNode root) {
        marked.add(root);
    }

    /** What is wrong. */
    enum Kind {
        UNEXPECTED,
        WRONG_TYPE,
        MISSING,
        WARNING,
        UNSUPPORTED,
        REPEATED,
        REPEATED_TAG,
        RESERVED
    }

    /**
     * One finding.
     *
     * @param object the number of the object it is about
     * @param path the way from there to the object it is really about, in Swagger's notation; mostly empty
     * @param key the field, or for a warning the whole sentence
     * @param type the type wanted, where the type is wrong
     */
    record Finding(Kind kind, int object, String path, String key, String type) {}

    /** Gives an object a mark that works as Swagger's location; a null location is kept. */
    String mark(ObjectNode node, String location) {
        marked.add(node);
        return "<" + (marked.size() - 1) + ">";
    }

    Set<Finding> found() {
        return found;
    }

    /** The object a finding names; the last one that was begun, for -1. */
    ObjectNode object(int number) {
        return marked.get(number < 0 ? marked.size() - 1 : number);
    }

    private void add(Kind kind, String location, String key, String type) {
        Matcher mark = MARK.matcher(location);
        int object = mark.matches() ? Integer.parseInt(mark.group(1)) : 0;
        found.add(new Finding(kind, object, mark.matches() ? mark.group(2) : location, key, type));
    }

    @Override
    public void extra(String location, String key, JsonNode value) {
        add(Kind.UNEXPECTED, location, key, "");
    }

    @Override
    public void invalidType(String location, String key, String expectedType, JsonNode value) {
        add(Kind.WRONG_TYPE, location, key, expectedType);
    }

    @Override
    public void missing(String location, String key) {
        add(Kind.MISSING, location, key, "");
    }

    @Override
    public void warning(String location, String sentence) {
        add(Kind.WARNING, location, sentence.strip(), "");
    }

    @Override
    public void unsupported(String location, String key, JsonNode value) {
        add(Kind.UNSUPPORTED, location, key, "");
    }

    @Override
    public void unique(String location, String key) {
        add(Kind.REPEATED, location, key, "");
    }

    @Override
    public void uniqueTags(String location, String key) {
        add(Kind.REPEATED_TAG, location, key, "");
    }

    @Override
    public void reserved(String location, String key) {
        add(Kind.RESERVED, location, key, "");
    }
}
