package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a text, to turn offsets into places. A line ends at a line feed, a carriage return, or both. */
final class Lines {

    private final String file;
    private final int length;
    private final int[] starts;
    private final int[] supplementary;

    Lines(String file, String text) {
        this.file = file;
        this.length = text.length();
        this.starts = starts(text);
        this.supplementary = supplementaryCodePoints(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[1 + text.length() / 32];
        int lines = 1;
        for (int offset = 0; offset < text.length(); offset++) {
            if (endsLine(text, offset)) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = offset + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean endsLine(String text, int offset) {
        char c = text.charAt(offset);
        return c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }

    /** The code point index of each character that takes two UTF-16 units. */
    private static int[] supplementaryCodePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        int[] indexes = new int[16];
        int found = 0;
        for (int offset = 0; offset < text.length(); offset++) {
            if (Character.isHighSurrogate(text.charAt(offset))) {
                indexes = found == indexes.length ? Arrays.copyOf(indexes, 2 * found) : indexes;
                indexes[found] = offset - found;
                found++;
            }
        }
        return Arrays.copyOf(indexes, found);
    }

    /** The place of a UTF-16 offset. */
    Place at(int offset) {
        int line = lastAtOrBefore(starts, offset);
        return new Place(file, line + 1, offset - starts[line] + 1);
    }

    /** The place of a code point, counted from the start of the text. */
    Place atCodePoint(int index) {
        return at(index + lastAtOrBefore(supplementary, index - 1) + 1);
    }

    /** The first line with more than so many UTF-16 units; null where there is none. */
    @Nullable
    Place firstLongerThan(int length) {
        for (int line = 0; line < starts.length; line++) {
            int end = line + 1 < starts.length ? starts[line + 1] : this.length;
            if (end - starts[line] > length) {
                return at(starts[line]);
            }
        }
        return null;
    }

    private static int lastAtOrBefore(int[] sorted, int key) {
        int found = Arrays.binarySearch(sorted, key);
        return found >= 0 ? found : -found - 2;
    }
}
