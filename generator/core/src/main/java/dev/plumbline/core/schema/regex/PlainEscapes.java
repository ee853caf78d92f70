package dev.plumbline.core.schema.regex;

/**
 * Takes away the backslashes that ECMA-262 allows only without its {@code u} flag: before a sign that means itself, such
 * as {@code \:} or {@code \@}. OpenAPI 3.0 names edition 5.1 (15.10.2.10), which has no such flag.
 */
public final class PlainEscapes {

    private static final String WITH_U_FLAG = "^$\\.*+?()[]{}|/";

    private PlainEscapes() {}

    /** The same expression, for a reader that knows the {@code u} flag only. */
    public static String removed(String expression) {
        StringBuilder text = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                i++;
                char escaped = expression.charAt(i);
                text.append(isNeedless(escaped, inClass) ? "" : "\\").append(escaped);
            } else {
                inClass = c == '[' || inClass && c != ']';
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isNeedless(char escaped, boolean inClass) {
        return escaped < 128
                && !Character.isLetterOrDigit(escaped)
                && WITH_U_FLAG.indexOf(escaped) < 0
                && !(inClass && escaped == '-');
    }
}
