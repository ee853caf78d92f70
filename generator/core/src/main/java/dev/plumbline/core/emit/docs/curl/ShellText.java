package dev.plumbline.core.emit.docs.curl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a POSIX shell reads it. */
final class ShellText {

    private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private ShellText() {}

    /** Text that the shell takes as it is. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** A URI template in double quotes, each of its {@code {variables}} an environment variable. */
    static String template(String template) {
        StringBuilder quoted = new StringBuilder("\"");
        Matcher matcher = TEMPLATE_VARIABLE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            quoted.append(escaped(template.substring(end, matcher.start())))
                    .append("${")
                    .append(variable(matcher.group(1)))
                    .append('}');
            end = matcher.end();
        }
        return quoted.append(escaped(template.substring(end))).append('"').toString();
    }

    /** The environment variables of a URI template. */
    static List<String> variables(String template) {
        return TEMPLATE_VARIABLE
                .matcher(template)
                .results()
                .map(match -> variable(match.group(1)))
                .distinct()
                .toList();
    }

    /** Text in double quotes. */
    static String doubleQuoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    /** Text inside double quotes. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}]", "").replaceAll("([\\\\\"$`])", "\\\\$1");
    }

    /** An environment variable's name for a name of the document. */
    static String variable(String name) {
        String variable = name.replaceAll("[^A-Za-z0-9_]", "_").toUpperCase(Locale.ROOT);
        return variable.isEmpty() || Character.isDigit(variable.charAt(0)) ? "V" + variable : variable;
    }
}
