package dev.plumbline.core.emit.docs.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Descriptions that are written in HTML, as many published documents have them: the few elements that people write prose
 * with, as Markdown says the same. Any other tag, and one without its end, stays the text that it is; so does code.
 */
final class HtmlInProse {

    private static final Pattern CODE_OR_REST = Pattern.compile("(?s)(```.*?```|`[^`]*`)|[^`]+|`");
    private static final Pattern ELEMENT =
            Pattern.compile("</(?:p|code|strong|b|em|i|a|li)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("(?i)<code>([^<>`\\n]+)</code>");
    private static final Pattern STRONG = Pattern.compile("(?i)<(strong|b)>\\s*([^<>\\n]*[^<>\\s])\\s*</\\1>");
    private static final Pattern EMPHASIS = Pattern.compile("(?i)<(em|i)>\\s*([^<>\\n]*[^<>\\s])\\s*</\\1>");
    private static final Pattern LINK =
            Pattern.compile("(?i)<a\\s[^<>]*?href=[\"']([^\"'<>\\s()]*)[\"'][^<>]*>([^<>\\[\\]]+)</a>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?is)<p>(.*?)</p>");
    private static final Pattern LIST = Pattern.compile("(?is)<(ul|ol)>(.*?)</\\1>");
    private static final Pattern ITEM = Pattern.compile("(?is)\\s*<li>\\s*(.*?)\\s*</li>\\s*");

    private HtmlInProse() {}

    static String markdown(String text) {
        if (!ELEMENT.matcher(text).find()) {
            return text;
        }
        return CODE_OR_REST
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? converted(found.group()) : found.group()));
    }

    private static String converted(String html) {
        String text = CODE.matcher(html).replaceAll(HtmlInProse::code);
        text = STRONG.matcher(text).replaceAll("**$2**");
        text = EMPHASIS.matcher(text).replaceAll("*$2*");
        text = LINK.matcher(text).replaceAll("[$2]($1)");
        text = LIST.matcher(text)
                .replaceAll(list -> Matcher.quoteReplacement("\n\n"
                        + ITEM.matcher(list.group(2))
                                .replaceAll(item -> Matcher.quoteReplacement(
                                        "- " + item.group(1).replaceAll("\\s*\\n\\s*", " ") + "\n"))
                        + "\n"));
        return PARAGRAPH
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement("\n\n" + found.group(1).strip() + "\n\n"));
    }

    private static String code(MatchResult found) {
        String text = found.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return Matcher.quoteReplacement("`" + text + "`");
    }
}
