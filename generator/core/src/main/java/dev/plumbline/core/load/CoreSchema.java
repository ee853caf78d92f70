package dev.plumbline.core.load;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a YAML scalar is, by the core schema of YAML 1.2 (10.3.2): {@code no} and {@code 16:9} are strings and
 * {@code 012} is twelve.
 */
final class CoreSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_A_JSON_NUMBER =
            Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    private CoreSchema() {}

    /**
     * The value of a plain scalar without a tag.
     *
     * @throws NumberFormatException for infinities, not-a-number, and numbers too large to work with exactly; the
     *     message says which
     */
    static JsonNode plain(String text) {
        if (NULL.matcher(text).matches()) {
            return NODES.nullNode();
        }
        if (BOOLEAN.matcher(text).matches()) {
            return NODES.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        // Nothing else in the schema starts with a letter; most scalars do.
        char first = text.charAt(0);
        if (first != '-' && first != '+' && first != '.' && (first < '0' || first > '9')) {
            return NODES.stringNode(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return NumberText.integer(text, 10);
        }
        if (OCTAL.matcher(text).matches()) {
            return NumberText.integer(text.substring(2), 8);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return NumberText.integer(text.substring(2), 16);
        }
        if (FLOAT.matcher(text).matches()) {
            return NumberText.decimal(text);
        }
        if (NOT_A_JSON_NUMBER.matcher(text).matches()) {
            throw new NumberFormatException("JSON has no number " + text);
        }
        return NODES.stringNode(text);
    }

    /**
     * The value of a scalar with a tag of the core schema.
     *
     * @throws NumberFormatException as {@link #plain}
     * @throws IllegalArgumentException where the text is not of the tag's kind, or the tag is not one of the schema's;
     *     the message says which
     */
    static JsonNode tagged(String tag, String text) {
        if (tag.equals("!") || tag.equals(Tag.STR.getValue())) {
            return NODES.stringNode(text);
        }
        JsonNode value = plain(text);
        if (tag.equals(Tag.FLOAT.getValue()) && value.isIntegralNumber()) {
            return NODES.numberNode(new BigDecimal(new BigInteger(value.asString())));
        }
        boolean fits = tag.equals(Tag.NULL.getValue()) && value.isNull()
                || tag.equals(Tag.BOOL.getValue()) && value.isBoolean()
                || tag.equals(Tag.INT.getValue()) && value.isIntegralNumber()
                || tag.equals(Tag.FLOAT.getValue()) && value.isNumber();
        if (!fits) {
            throw new IllegalArgumentException("'" + text + "' is no value of the tag " + written(tag));
        }
        return value;
    }

    /** A tag as people write it, {@code !!int}. */
    static String written(String tag) {
        return tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
    }
}
