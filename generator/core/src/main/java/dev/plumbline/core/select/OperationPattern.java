package dev.plumbline.core.select;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that names operations.
 *
 * @param text as it is written
 * @param by what it names them by
 * @param method of a path, or empty for any
 * @param name with its stars
 */
record OperationPattern(String text, By by, String method, Pattern name) {

    /** What an operation is named by. */
    enum By {
        ID,
        TAG,
        ID_OR_TAG,
        PATH
    }

    private static final Pattern PATH = Pattern.compile("(?:([A-Za-z]+)\\s+)?(/.*)", Pattern.DOTALL);

    static OperationPattern of(String written) {
        String text = written.strip();
        if (text.startsWith("id:")) {
            return new OperationPattern(text, By.ID, "", name(text.substring(3)));
        }
        if (text.startsWith("tag:")) {
            return new OperationPattern(text, By.TAG, "", name(text.substring(4)));
        }
        boolean path = text.startsWith("path:");
        Matcher matcher = PATH.matcher(path ? text.substring(5) : text);
        if (matcher.matches()) {
            String method = matcher.group(1) == null ? "" : matcher.group(1);
            return new OperationPattern(text, By.PATH, method, path(matcher.group(2)));
        }
        return new OperationPattern(
                text, path ? By.PATH : By.ID_OR_TAG, "", path ? path(text.substring(5)) : name(text));
    }

    boolean matches(NamedOperation operation) {
        return switch (by) {
            case ID -> matches(operation.ids());
            case TAG -> matches(operation.tags());
            case ID_OR_TAG -> matches(operation.ids()) || matches(operation.tags());
            case PATH ->
                !operation.path().isEmpty()
                        && (method.isEmpty() || method.equalsIgnoreCase(operation.method()))
                        && name.matcher(operation.path()).matches();
        };
    }

    private boolean matches(Set<String> names) {
        return names.stream().anyMatch(each -> name.matcher(each).matches());
    }

    private static Pattern name(String text) {
        return stars(text, ".*");
    }

    private static Pattern path(String text) {
        return text.endsWith("/**")
                ? Pattern.compile(stars(text.substring(0, text.length() - 3), "[^/]*") + "(?:/.*)?", Pattern.DOTALL)
                : stars(text, "[^/]*");
    }

    /** Two stars and more are any characters, a slash as well. */
    private static Pattern stars(String text, String one) {
        StringBuilder pattern = new StringBuilder();
        Matcher matcher = Pattern.compile("\\*+|[^*]+").matcher(text);
        while (matcher.find()) {
            String part = matcher.group();
            pattern.append(part.equals("*") ? one : part.startsWith("*") ? ".*" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
