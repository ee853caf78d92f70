package dev.plumbline.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the texts of a parameter can stand for as JSON. A text does not say of which type it is, nor whether its commas
 * separate items, so a request is refused only where no reading is allowed.
 */
final class ParameterReadings {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,400}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");
    private static final List<String> DELIMITERS = List.of(",", " ", "|");

    private ParameterReadings() {}

    /** Every reading of texts, of which there is at least one. */
    static List<JsonNode> of(List<String> texts) {
        List<JsonNode> readings = new ArrayList<>();
        if (texts.size() == 1) {
            String text = texts.get(0);
            readings.add(literal(text));
            readings.add(JSON.stringNode(text));
            for (String delimiter : DELIMITERS) {
                addArrays(readings, List.of(text.split(Pattern.quote(delimiter), -1)));
            }
        }
        addArrays(readings, texts);
        return readings;
    }

    /** The one reading of a text that should be JSON; as the text itself where it is none. */
    static List<JsonNode> json(String text) {
        try {
            return List.of(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return List.of(JSON.stringNode(text));
        }
    }

    private static void addArrays(List<JsonNode> readings, List<String> items) {
        ArrayNode literals = JSON.arrayNode();
        ArrayNode strings = JSON.arrayNode();
        for (String item : items) {
            literals.add(literal(item));
            strings.add(JSON.stringNode(item));
        }
        readings.add(literals);
        readings.add(strings);
        addObjects(readings, items);
    }

    /** Names and values by turns, or each name with its value. */
    private static void addObjects(List<JsonNode> readings, List<String> items) {
        boolean named = items.stream().allMatch(item -> item.indexOf('=') > 0);
        if (!named && items.size() % 2 != 0) {
            return;
        }
        ObjectNode literals = JSON.objectNode();
        ObjectNode strings = JSON.objectNode();
        for (int i = 0; i < items.size(); i += named ? 1 : 2) {
            String[] property = named ? items.get(i).split("=", 2) : new String[] {items.get(i), items.get(i + 1)};
            literals.set(property[0], literal(property[1]));
            strings.put(property[0], property[1]);
        }
        readings.add(literals);
        readings.add(strings);
    }

    private static JsonNode literal(String text) {
        if (text.equals("true") || text.equals("false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        return NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
    }
}
