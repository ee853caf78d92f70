package dev.plumbline.runtime.validation;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * {@code uniqueItems}. A few texts or items are compared with each other, and of more those that have one hash. Neither
 * looks deep: where that does not tell two apart, or where too many have one hash, each item is looked at once, as a text
 * for the whole of it. Texts have an order, so that {@link HashSet} finds them fast even where somebody chose them to have
 * one hash.
 */
final class DistinctItems {

    private static final int FEW = 8;
    private static final int SOME = 64;

    /** The slots for each item. */
    private static final int ROOM = 4;

    private static final int SHALLOW = 20;

    private DistinctItems() {}

    /** Whether no two items of the array are equal. */
    static boolean only(JsonNode array) {
        int texts = texts(array);
        if (texts < 0) {
            return false;
        }
        if (texts == array.size()) {
            return true;
        }
        return (array.size() <= FEW ? differ(array) : differByHash(array)) || differAsTexts(array);
    }

    /** How many of the first items are texts, no two of them equal; negative where two are. */
    private static int texts(JsonNode array) {
        int size = Math.min(array.size(), SOME);
        for (int i = 0; i < size; i++) {
            if (!(array.get(i) instanceof StringNode text)) {
                return i;
            }
            for (int j = 0; j < i; j++) {
                if (text.stringValue().equals(array.get(j).stringValue())) {
                    return -1;
                }
            }
        }
        return size;
    }

    /**
     * Whether items of one hash are seen to differ. Somebody may have chosen them to have one: where more are looked at than
     * chance would have it, that is given up.
     */
    private static boolean differByHash(JsonNode array) {
        int size = array.size();
        int[] hashes = new int[size];
        int[] slots = new int[Integer.highestOneBit(size) * ROOM];
        int looks = 0;
        for (int i = 0; i < size; i++) {
            JsonNode item = array.get(i);
            hashes[i] = Equality.hash(item, SHALLOW);
            int slot = (hashes[i] ^ hashes[i] >>> Short.SIZE) & slots.length - 1;
            for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
                int other = slots[slot] - 1;
                if (hashes[other] == hashes[i] && Equality.equal(item, array.get(other), SHALLOW)) {
                    return false;
                }
                if (++looks > ROOM * size) {
                    return false;
                }
            }
            slots[slot] = i + 1;
        }
        return true;
    }

    /** Whether each item is seen to differ from each. */
    private static boolean differ(JsonNode array) {
        for (int i = 1; i < array.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Equality.equal(array.get(i), array.get(j), SHALLOW)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no two items are equal, each looked at once and as a whole. */
    private static boolean differAsTexts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            if (!texts.add(CanonicalJson.text(array.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
