package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code a=1%202} or {@code a=1%7C2}: OpenAPI's own. Exploded, they are {@link FormStyle}. */
final class DelimitedStyle extends StyleCodec {

    static final DelimitedStyle SPACE = new DelimitedStyle(' ', "%20");
    static final DelimitedStyle PIPE = new DelimitedStyle('|', "%7C");

    private final char delimiter;
    private final String escaped;

    private DelimitedStyle(char delimiter, String escaped) {
        this.delimiter = delimiter;
        this.escaped = escaped;
    }

    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        if (explode || !value.isContainer()) {
            return FormStyle.INSTANCE.write(name, value, explode, escaping);
        }
        String key = escaping.name(name, name);
        List<String> pairs = new ArrayList<>();
        for (Piece piece : pieces(name, value, false, this, escaping)) {
            pairs.add(key + "=" + piece.text());
        }
        return pairs;
    }

    /** Both are percent-encoded, so that a server could not tell one in an item from one between two. */
    String item(String name, String text, Escaping escaping) {
        if (text.indexOf(delimiter) >= 0) {
            throw new InvalidArgumentException(
                    name, "has an item with `" + delimiter + "`, which separates the items: it would be read as two");
        }
        return escaping.text(name, text);
    }

    /** What stands between two items. */
    String delimiter() {
        return escaped;
    }
}
