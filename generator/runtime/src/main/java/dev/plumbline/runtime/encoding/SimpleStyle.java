package dev.plumbline.runtime.encoding;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code 1,2}; an object {@code a,1,b,2}, exploded {@code a=1,b=2}: RFC 6570, section 3.2.2. */
final class SimpleStyle extends StyleCodec {

    static final SimpleStyle INSTANCE = new SimpleStyle();

    private SimpleStyle() {}

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        List<Piece> pieces = pieces(name, value, explode, escaping);
        return pieces.isEmpty()
                ? List.of()
                : List.of(pieces.stream().map(Piece::named).collect(Collectors.joining(",")));
    }
}
