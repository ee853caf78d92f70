package dev.plumbline.runtime.validation;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A great many JSON values that a schema names, of which a value is found without a look at each. */
public final class LiteralSet {

    private final Set<String> texts;

    private LiteralSet(Set<String> texts) {
        this.texts = texts;
    }

    /** The items of a JSON array. */
    public static LiteralSet of(String json) {
        Set<String> texts = new HashSet<>();
        for (JsonNode value : Literal.of(json)) {
            texts.add(CanonicalJson.text(value));
        }
        return new LiteralSet(texts);
    }

    /** Whether one of them equals the value: numbers by value, objects without order. */
    boolean contains(JsonNode value) {
        return texts.contains(CanonicalJson.text(value));
    }
}
