package dev.plumbline.core.emit.docs.markdown;

/** Text that stays what it is in Markdown: with a backslash before each sign that could be a mark. */
final class MarkdownText {

    /** Those of CommonMark, and those that only GitHub gives a meaning to ({@link GithubEscapes}). */
    private static final String MARKS = "[]<>`*_&\\~$|";

    private MarkdownText() {}

    /** Appends a text in one line. What is a mark only at the beginning of a line is not seen to. */
    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                out.append(text.substring(from, i)).append('\\');
                from = i;
            }
        }
        out.append(from == 0 ? text : text.substring(from));
    }

    private static boolean isMark(char c) {
        return c < '0'
                ? c == '&' || c == '*' || c == '$'
                : c > '9' && (c < 'a' || c > 'z') && c < 0x7f && MARKS.indexOf(c) >= 0;
    }
}
