package dev.plumbline.runtime.encoding;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code a=1,2}, exploded {@code a=1} and {@code a=2}: RFC 6570, section 3.2.8. Cookies of OpenAPI 3.2 look alike. */
final class FormStyle extends StyleCodec {

    static final FormStyle INSTANCE = new FormStyle();

    private FormStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        String key = escaping.name(name, name);
        List<String> pairs = new ArrayList<>();
        for (Piece piece : pieces(name, value, explode, escaping)) {
            pairs.add(piece.keyOr(key) + "=" + piece.text());
        }
        return pairs;
    }
}
