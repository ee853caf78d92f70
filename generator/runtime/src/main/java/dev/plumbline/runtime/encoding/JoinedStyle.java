package dev.plumbline.runtime.encoding;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values without a name of their own, joined by a sign that may also stand before the first. */
final class JoinedStyle extends StyleCodec {

    /** {@code 1,2}; an object {@code a,1,b,2}, exploded {@code a=1,b=2}: RFC 6570, section 3.2.2. */
    static final JoinedStyle SIMPLE = new JoinedStyle("", ",");

    /** {@code .1,2}, exploded {@code .1.2}: RFC 6570, section 3.2.5. */
    static final JoinedStyle LABEL = new JoinedStyle(".", ".");

    private final String first;
    private final String between;

    private JoinedStyle(String first, String between) {
        this.first = first;
        this.between = between;
    }

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces(name, value, explode, escaping)) {
            texts.add(piece.named());
        }
        return texts.isEmpty() ? List.of() : List.of(first + String.join(between, texts));
    }
}
