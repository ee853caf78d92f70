package dev.plumbline.runtime.encoding;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code .1,2}, exploded {@code .1.2}: RFC 6570, section 3.2.5. */
final class LabelStyle extends StyleCodec {

    static final LabelStyle INSTANCE = new LabelStyle();

    private LabelStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces(name, value, explode, escaping)) {
            text.append('.').append(piece.named());
        }
        return text.isEmpty() ? List.of() : List.of(text.toString());
    }
}
