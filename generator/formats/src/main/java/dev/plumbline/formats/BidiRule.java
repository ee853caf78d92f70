package dev.plumbline.formats;

/** The bidi rule of RFC 5893, section 2: for all labels of a name that holds a right-to-left one. */
final class BidiRule {

    private static final int RIGHT =
            bit(Character.DIRECTIONALITY_RIGHT_TO_LEFT) | bit(Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final int ARABIC_NUMBER = bit(Character.DIRECTIONALITY_ARABIC_NUMBER);
    private static final int EUROPEAN_NUMBER = bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER);
    private static final int LEFT = bit(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    private static final int MARK = bit(Character.DIRECTIONALITY_NONSPACING_MARK);
    private static final int ANYWHERE = MARK
            | EUROPEAN_NUMBER
            | bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR)
            | bit(Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR)
            | bit(Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR)
            | bit(Character.DIRECTIONALITY_OTHER_NEUTRALS)
            | bit(Character.DIRECTIONALITY_BOUNDARY_NEUTRAL);

    private BidiRule() {}

    /** Whether labels, each with a dot after it, satisfy the rule. */
    static boolean holds(CharSequence labels) {
        if (labels.codePoints().noneMatch(c -> (direction(c) & (RIGHT | ARABIC_NUMBER)) != 0)) {
            return true;
        }
        int label = 0;
        for (int at = 0; at < labels.length(); at++) {
            if (labels.charAt(at) == '.') {
                if (!holdsFor(labels.subSequence(label, at))) {
                    return false;
                }
                label = at + 1;
            }
        }
        return true;
    }

    private static boolean holdsFor(CharSequence label) {
        int first = direction(Character.codePointAt(label, 0));
        int all = label.codePoints().map(BidiRule::direction).reduce(0, (a, b) -> a | b);
        int last = lastDirection(label);
        if ((first & RIGHT) != 0) {
            boolean bothNumbers = (all & ARABIC_NUMBER) != 0 && (all & EUROPEAN_NUMBER) != 0;
            return (all & ~(RIGHT | ARABIC_NUMBER | ANYWHERE)) == 0
                    && (last & (RIGHT | ARABIC_NUMBER | EUROPEAN_NUMBER)) != 0
                    && !bothNumbers;
        }
        return first == LEFT && (all & ~(LEFT | ANYWHERE)) == 0 && (last & (LEFT | EUROPEAN_NUMBER)) != 0;
    }

    /** The direction of the last character that is no mark. */
    private static int lastDirection(CharSequence label) {
        int at = label.length();
        int direction = MARK;
        while (at > 0 && direction == MARK) {
            int c = Character.codePointBefore(label, at);
            direction = direction(c);
            at -= Character.charCount(c);
        }
        return direction;
    }

    private static int direction(int c) {
        return bit(Character.getDirectionality(c));
    }

    /** A bit for a direction; that of an unassigned code point (-1) is one of its own. */
    private static int bit(byte direction) {
        return 1 << direction + 1;
    }
}
