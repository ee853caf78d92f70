package dev.plumbline.formats.regex;

/** What follows a backslash, in brackets and outside: {@code CharacterEscape} and {@code CharacterClassEscape}. */
final class EcmaEscapes {

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final EcmaCursor cursor;

    EcmaEscapes(EcmaCursor cursor) {
        this.cursor = cursor;
    }

    /** A class of characters where one stands after the backslash, else a character. */
    EcmaNode.OneCharacter read(boolean inBrackets) {
        int c = cursor.next();
        switch (c) {
            case 'd', 'D', 's', 'S', 'w', 'W' -> {
                return new EcmaNode.ClassEscape((char) c);
            }
            case 'p', 'P' -> {
                return property(c == 'P');
            }
            case -1 -> throw new EcmaSyntaxException("it ends with a backslash");
            default -> {
                return new EcmaNode.Literal(character(c, inBrackets));
            }
        }
    }

    private int character(int c, boolean inBrackets) {
        if (c < 0x80 && SYNTAX.indexOf(c) >= 0) {
            return c;
        }
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '0' -> nul();
            case 'c' -> control();
            case 'x' -> required(cursor.hex(2), "\\x needs two hexadecimal digits");
            case 'u' -> unicode();
            case 'b' -> bracketsOnly(c, '\b', inBrackets);
            case '-' -> bracketsOnly(c, '-', inBrackets);
            default -> throw unknown(c);
        };
    }

    private static int bracketsOnly(int c, int meaning, boolean inBrackets) {
        if (!inBrackets) {
            throw unknown(c);
        }
        return meaning;
    }

    private static EcmaSyntaxException unknown(int c) {
        return new EcmaSyntaxException("\\" + Character.toString(c) + " is not an escape of ECMA-262 with the u flag");
    }

    private int nul() {
        if (cursor.peek() >= '0' && cursor.peek() <= '9') {
            throw new EcmaSyntaxException("\\0 is followed by a digit");
        }
        return 0;
    }

    /** {@code \cj} is Control-J in either case. */
    private int control() {
        int letter = cursor.next() | 0x20;
        if (letter < 'a' || letter > 'z') {
            throw new EcmaSyntaxException("\\c needs a letter");
        }
        return letter & 0x1F;
    }

    /** {@code RegExpUnicodeEscapeSequence}: two halves of a surrogate pair are one character. */
    int unicode() {
        if (cursor.skip("{")) {
            return braced(cursor.upTo('}'));
        }
        int unit = required(cursor.hex(4), "\\u needs four hexadecimal digits");
        int mark = cursor.mark();
        if (unit >= 0xD800 && unit <= 0xDBFF && cursor.skip("\\u")) {
            int low = cursor.hex(4);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            cursor.reset(mark);
        }
        return unit;
    }

    private static int braced(String digits) {
        int value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), 16) : -1;
            value = digit < 0 || value * 16 + digit > Character.MAX_CODE_POINT ? -1 : value * 16 + digit;
        }
        return required(value, "\\u{" + digits + "} is not a code point");
    }

    private static int required(int value, String message) {
        if (value < 0) {
            throw new EcmaSyntaxException(message);
        }
        return value;
    }

    private EcmaNode.Property property(boolean negated) {
        if (!cursor.skip("{")) {
            throw new EcmaSyntaxException("\\p needs the name of a property in braces");
        }
        String text = cursor.upTo('}');
        int equals = text.indexOf('=');
        String name = equals < 0 ? "" : text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (equals < 0 ? !EcmaProperties.isLone(value) : !EcmaProperties.isPair(name, value)) {
            throw new EcmaSyntaxException("ECMA-262 knows no property \"" + text + "\"");
        }
        return new EcmaNode.Property(name, value, negated);
    }
}
