package dev.plumbline.core.jsonpath;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expressions of RFC 9485, which are nearly Java's: its dot is every character but the ends of lines. */
final class IRegexp {

    private IRegexp() {}

    /** Whether a text, or a part of it, matches; nothing matches what is no expression (RFC 9535, 2.4.6). */
    static boolean matches(String expression, String text, boolean whole) {
        try {
            var matcher = Pattern.compile(java(expression)).matcher(text);
            return whole ? matcher.matches() : matcher.find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String java(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
            } else if (c == '.' && !inClass) {
                java.append("[^\\n\\r]");
            } else {
                inClass = c == '[' || inClass && c != ']';
                java.append(c);
            }
        }
        return java.toString();
    }
}
