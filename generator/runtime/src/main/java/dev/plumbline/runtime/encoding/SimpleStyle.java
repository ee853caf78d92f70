package dev.plumbline.runtime.encoding;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code 1,2}; an object {@code a,1,b,2}, exploded {@code a=1,b=2}: RFC 6570, section 3.2.2. */
final class SimpleStyle extends StyleCodec {

    static final SimpleStyle INSTANCE = new SimpleStyle();

    private SimpleStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces(name, value, explode, escaping)) {
            texts.add(piece.named());
        }
        return texts.isEmpty() ? List.of() : List.of(String.join(",", texts));
    }
}
