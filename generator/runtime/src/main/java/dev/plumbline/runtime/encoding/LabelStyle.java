package dev.plumbline.runtime.encoding;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code .1,2}, exploded {@code .1.2}: RFC 6570, section 3.2.5. */
final class LabelStyle extends StyleCodec {

    static final LabelStyle INSTANCE = new LabelStyle();

    private LabelStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        List<Piece> pieces = pieces(name, value, explode, escaping);
        return pieces.isEmpty()
                ? List.of()
                : List.of(pieces.stream().map(piece -> "." + piece.named()).collect(Collectors.joining()));
    }
}
