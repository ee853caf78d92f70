package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/**
 * Texts that a schema names. Where a text stands follows from its hash code, so that it is compared with one of
 * them.
 */
public final class StringSet {

    /** The slots for each text: the more, the fewer meet in one. */
    private static final int ROOM = 4;

    private final String[] texts;
    private final @Nullable String[] slots;
    private final int shift;

    private StringSet(String[] texts, @Nullable String[] slots, int shift) {
        this.texts = texts;
        this.slots = slots;
        this.shift = shift;
    }

    /** The texts, which are different. */
    public static StringSet of(String... texts) {
        int size = Integer.highestOneBit(Math.max(texts.length, 1)) * ROOM;
        StringSet best = new StringSet(texts, new @Nullable String[size], 0);
        int fewest = Integer.MAX_VALUE;
        for (int shift = 0; shift < Integer.SIZE && fewest > 0; shift++) {
            StringSet next = new StringSet(texts, new @Nullable String[size], shift);
            int moved = 0;
            for (String text : texts) {
                moved += next.add(text);
            }
            if (moved < fewest) {
                fewest = moved;
                best = next;
            }
        }
        return best;
    }

    /** How many slots further than its own a text has to stand. */
    private int add(String text) {
        int first = text.hashCode() >>> shift;
        int at = first;
        while (slots[at & (slots.length - 1)] != null) {
            at++;
        }
        slots[at & (slots.length - 1)] = text;
        return at - first;
    }

    /** The texts as JSON, in the order in which they were given. */
    List<String> json() {
        List<String> json = new ArrayList<>(texts.length);
        for (String text : texts) {
            json.add(StringNode.valueOf(text).toString());
        }
        return json;
    }

    /** Whether the text is one of them. */
    public boolean contains(String text) {
        int at = text.hashCode() >>> shift;
        String each = slots[at & (slots.length - 1)];
        while (each != null) {
            if (each.equals(text)) {
                return true;
            }
            at++;
            each = slots[at & (slots.length - 1)];
        }
        return false;
    }
}
