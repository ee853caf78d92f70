package dev.plumbline.core.schema.keyword;

/**
 * Rewrites an ECMA-262 expression for {@link java.util.regex.Pattern}: what both write the same but mean differently.
 *
 * <p>Java's {@code $} also matches before a last line break, its {@code .} stops at U+0085, its {@code \s} knows ASCII
 * only, and inside brackets it gives {@code [} and {@code &&} a meaning of their own.
 */
final class EcmaTranslation {

    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private boolean inClass;

    EcmaTranslation(String source) {
        this.source = source;
    }

    /** The Java expression; throws {@link IllegalArgumentException} for what is not ECMA-262. */
    String java() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '\\') {
                escape();
            } else if (inClass) {
                inClass(c);
            } else {
                outside(c);
            }
        }
        if (inClass) {
            throw new IllegalArgumentException("a [ is not closed");
        }
        return java.toString();
    }

    private void outside(char c) {
        switch (c) {
            case '$' -> java.append("\\z");
            case '.' -> java.append("[^\\n\\r\\u2028\\u2029]");
            case '[' -> openClass();
            case '(' -> openGroup();
            default -> java.append(c);
        }
    }

    private void openClass() {
        boolean negated = source.startsWith("^", at);
        int content = negated ? at + 1 : at;
        if (source.startsWith("]", content)) {
            java.append(negated ? "[\\s\\S]" : "(?!)");
            at = content + 1;
            return;
        }
        java.append(negated ? "[^" : "[");
        at = content;
        inClass = true;
    }

    private void openGroup() {
        java.append('(');
        if (source.startsWith("?", at)) {
            String kind = source.substring(at + 1, Math.min(at + 3, source.length()));
            if (!kind.startsWith(":") && !kind.startsWith("=") && !kind.startsWith("!") && !kind.startsWith("<")) {
                throw new IllegalArgumentException("(?" + kind + " is not ECMA-262");
            }
        }
    }

    private void inClass(char c) {
        switch (c) {
            case ']' -> {
                java.append(']');
                inClass = false;
            }
            case '[', '&', '~', '#', ' ' -> java.append('\\').append(c);
            default -> java.append(c);
        }
    }

    private void escape() {
        if (at >= source.length()) {
            throw new IllegalArgumentException("it ends with a backslash");
        }
        char c = source.charAt(at++);
        switch (c) {
            case 's' -> java.append(inClass ? SPACE : "[" + SPACE + "]");
            case 'S' -> notSpace();
            case 'v' -> java.append("\\x0B");
            case '0' -> java.append("\\x00");
            case 'u' -> codePoint();
            case 'c' -> control();
            case 'Z', 'z', 'A', 'G', 'Q', 'E', 'R', 'X', 'h', 'H', 'V', 'N', 'a', 'e' ->
                throw new IllegalArgumentException("\\" + c + " is not ECMA-262");
            default -> java.append('\\').append(c);
        }
    }

    private void notSpace() {
        java.append("[^").append(SPACE).append("]");
    }

    /** {@code \\cj} is Control-J in either case; Java wants the capital letter. */
    private void control() {
        if (at >= source.length() || !Character.toString(source.charAt(at)).matches("[A-Za-z]")) {
            throw new IllegalArgumentException("\\c needs a letter");
        }
        java.append("\\c").append(Character.toUpperCase(source.charAt(at++)));
    }

    private void codePoint() {
        if (!source.startsWith("{", at)) {
            java.append("\\u");
            return;
        }
        int close = source.indexOf('}', at);
        if (close < 0) {
            throw new IllegalArgumentException("\\u{ is not closed");
        }
        java.append("\\x{").append(source, at + 1, close).append('}');
        at = close + 1;
    }
}
