package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.parameter.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes a value in one of OpenAPI's styles (3.2.0, 4.12.6), which are those of RFC 6570 and some more. As there, null
 * is as good as not being there, and so is a list or an object in which nothing is.
 */
public abstract class StyleCodec {

    /** A part of a value that is written on its own. */
    static final class Piece {
        private final @Nullable String key;
        private final String text;

        /**
         * Of its parts.
         *
         * @param key the property, where it is one of an exploded object
         * @param text its text, escaped
         */
        Piece(@Nullable String key, String text) {
            this.key = key;
            this.text = text;
        }

        @Nullable
        String key() {
            return key;
        }

        String text() {
            return text;
        }

        String keyOr(String name) {
            return key == null ? name : key;
        }

        String named() {
            return key == null ? text : key + "=" + text;
        }
    }

    /** What writes a style. */
    public static StyleCodec of(Style style) {
        // By name: a switch over the constants themselves would cost a class more.
        return switch (style.name()) {
            case "MATRIX" -> MatrixStyle.INSTANCE;
            case "LABEL" -> JoinedStyle.LABEL;
            case "SIMPLE" -> JoinedStyle.SIMPLE;
            case "SPACE_DELIMITED" -> DelimitedStyle.SPACE;
            case "PIPE_DELIMITED" -> DelimitedStyle.PIPE;
            case "DEEP_OBJECT" -> DeepObjectStyle.INSTANCE;
            default -> FormStyle.INSTANCE;
        };
    }

    /**
     * The value's text.
     *
     * @param explode whether items and properties are written one by one
     * @return what the place joins in its own way, {@code name=value} pairs where the style names its values; nothing
     *     where nothing is to be sent
     */
    public abstract List<String> write(String name, JsonNode value, boolean explode, Escaping escaping);

    /** The parts of a value that commas separate where it is not exploded. */
    static List<Piece> pieces(String name, JsonNode value, boolean explode, Escaping escaping) {
        return pieces(name, value, explode, null, escaping);
    }

    static List<Piece> pieces(
            String name, JsonNode value, boolean explode, @Nullable DelimitedStyle style, Escaping escaping) {
        if (ScalarText.isUndefined(value)) {
            return List.of();
        }
        if (!value.isContainer()) {
            return List.of(new Piece(null, escaping.text(name, ScalarText.of(name, value))));
        }
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode member : value.isArray() ? defined(value) : List.<JsonNode>of()) {
            pieces.add(new Piece(null, item(style, name, ScalarText.of(name, member), escaping)));
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            if (!ScalarText.isUndefined(property.getValue())) {
                String key = explode
                        ? escaping.name(name, property.getKey())
                        : item(style, name, property.getKey(), escaping);
                pieces.add(new Piece(key, item(style, name, ScalarText.of(name, property.getValue()), escaping)));
            }
        }
        return explode || pieces.isEmpty() ? pieces : List.of(joined(pieces, style == null ? "," : style.delimiter()));
    }

    private static String item(@Nullable DelimitedStyle style, String name, String text, Escaping escaping) {
        return style == null ? escaping.item(name, text) : style.item(name, text, escaping);
    }

    private static Piece joined(List<Piece> pieces, String delimiter) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.key() != null) {
                texts.add(piece.key());
            }
            texts.add(piece.text());
        }
        return new Piece(null, String.join(delimiter, texts));
    }

    static List<JsonNode> defined(JsonNode array) {
        List<JsonNode> defined = new ArrayList<>();
        for (JsonNode item : array) {
            if (!ScalarText.isUndefined(item)) {
                defined.add(item);
            }
        }
        return defined;
    }
}
