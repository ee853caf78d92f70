package dev.plumbline.runtime.encoding;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code ;a=1,2}, exploded {@code ;a=1;a=2}: RFC 6570, section 3.2.7. */
final class MatrixStyle extends StyleCodec {

    static final MatrixStyle INSTANCE = new MatrixStyle();

    private MatrixStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        String key = escaping.name(name, name);
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces(name, value, explode, escaping)) {
            text.append(pair(piece, key));
        }
        return text.isEmpty() ? List.of() : List.of(text.toString());
    }

    /** A semicolon would begin another parameter, also where reserved characters are sent as they are. */
    private static String pair(Piece piece, String name) {
        String text = piece.text().replace(";", "%3B");
        return ";" + piece.keyOr(name) + (text.isEmpty() ? "" : "=" + text);
    }
}
