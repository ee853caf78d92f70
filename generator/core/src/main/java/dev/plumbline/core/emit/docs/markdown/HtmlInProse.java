package dev.plumbline.core.emit.docs.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Descriptions that are written in HTML, as many published documents have them: the few elements that people write prose
 * with, as Markdown says the same. Any other tag, and one without its end, stays the text that it is; so does code.
 *
 * <p>A description may be long and hostile, so no pattern looks past the next tag of its kind, and none has two ways to
 * take the same blanks.
 */
final class HtmlInProse {

    private static final Pattern CODE_OR_REST = Pattern.compile("(?s)(```.*?```|`[^`]*`)|[^`]+|`");
    private static final Pattern ELEMENT =
            Pattern.compile("</(?:p|code|strong|b|em|i|a|li)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("(?i)<code>([^<>`\\n]++)</code>");
    private static final Pattern STRONG = Pattern.compile("(?i)<(strong|b)>([^<>]++)</\\1>");
    private static final Pattern EMPHASIS = Pattern.compile("(?i)<(em|i)>([^<>]++)</\\1>");
    private static final Pattern LINK = Pattern.compile("(?i)<a(\\s[^<>]*+)>([^<>\\[\\]]++)</a>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)href=[\"']([^\"'<>\\s()]*+)[\"']");
    private static final Pattern PARAGRAPH = Pattern.compile("(?is)<p>((?:(?!</?p>).)*+)</p>");
    private static final Pattern LIST = Pattern.compile("(?is)<(ul|ol)>((?:(?!</?(?:ul|ol)>).)*+)</\\1>");
    private static final Pattern ITEM = Pattern.compile("(?is)<li>((?:(?!</?li>).)*+)</li>");

    private HtmlInProse() {}

    static String markdown(String text) {
        if (!text.contains("</") || !ELEMENT.matcher(text).find()) {
            return text;
        }
        return CODE_OR_REST
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? converted(found.group()) : found.group()));
    }

    private static String converted(String html) {
        String text = CODE.matcher(html).replaceAll(HtmlInProse::code);
        text = STRONG.matcher(text).replaceAll(found -> marked(found, "**"));
        text = EMPHASIS.matcher(text).replaceAll(found -> marked(found, "*"));
        text = LINK.matcher(text).replaceAll(HtmlInProse::link);
        text = LIST.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\n\n" + items(found.group(2)) + "\n"));
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

    /** A mark on both sides of a text in one line; Markdown has none beside blanks. */
    private static String marked(MatchResult found, String mark) {
        String text = found.group(2).strip();
        return Matcher.quoteReplacement(text.isEmpty() || text.indexOf('\n') >= 0 ? found.group() : mark + text + mark);
    }

    private static String link(MatchResult found) {
        Matcher address = ADDRESS.matcher(found.group(1));
        return Matcher.quoteReplacement(
                address.find() ? "[" + found.group(2) + "](" + address.group(1) + ")" : found.group());
    }

    /** Each item in one line; what stands between items stays. */
    private static String items(String list) {
        StringBuilder lines = new StringBuilder();
        Matcher item = ITEM.matcher(list);
        int end = 0;
        while (item.find()) {
            lines.append(list.substring(end, item.start()).strip());
            lines.append("- ").append(oneLine(item.group(1))).append('\n');
            end = item.end();
        }
        return lines.append(end == 0 ? list : list.substring(end).strip()).toString();
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
