package dev.plumbline.runtime.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A media type or range of media types. */
public final class MediaType {
    private static final String ANY = "*";
    private static final String CHARSET = "charset";
    private static final int LONGEST = 1000;
    private static final int PARAMETERS = 1 << 12;
    private static final int SAME_TYPE = 1 << 10;
    private static final int JSON = 4;
    private static final int RANGE = 2;

    private final String type;
    private final String subtype;
    private final Map<String, String> parameters;

    /**
     * Of its parts.
     *
     * @param type in lower case, or {@code *}
     * @param subtype in lower case, or {@code *}
     * @param parameters by their names in lower case, the values as they are
     */
    public MediaType(String type, String subtype, Map<String, String> parameters) {
        this.type = type;
        this.subtype = subtype;
        this.parameters = parameters;
    }

    /** In lower case, or {@code *}. */
    public String type() {
        return type;
    }

    /** In lower case, or {@code *}. */
    public String subtype() {
        return subtype;
    }

    /** By their names in lower case, the values as they are. */
    public Map<String, String> parameters() {
        return parameters;
    }

    private static final Pattern NAME =
            Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+)/([!#$%&'*+.^_`|~\\w-]+)\\s*(?:;(.*))?", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))\\s*(?:;|$)");

    /** A media type, or null where the text is none. */
    public static @Nullable MediaType parse(String text) {
        Matcher name = NAME.matcher(text);
        if (text.length() > LONGEST || !name.matches()) {
            return null;
        }
        Map<String, String> parameters = new HashMap<>();
        if (name.group(3) != null) {
            Matcher parameter = PARAMETER.matcher(name.group(3));
            while (parameter.find()) {
                String quoted = parameter.group(2);
                String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
                parameters.putIfAbsent(lower(parameter.group(1)), value);
            }
        }
        return new MediaType(lower(name.group(1)), lower(name.group(2)), Map.copyOf(parameters));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is JSON by its name: {@code application/json}, or any with the suffix {@code +json}. */
    public boolean isJson() {
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    /** Whether it is a JSON merge patch (RFC 7396), where null takes a property away. */
    public boolean isMergePatch() {
        return subtype.equals("merge-patch+json");
    }

    /** The charset's name, or null where none is named. */
    public @Nullable String charset() {
        return parameters.get(CHARSET);
    }

    /**
     * How well a body of the other type fits this one: 0 not at all, else the more the better. The charset does not
     * matter: every decoder can read every one.
     */
    public int fit(MediaType body) {
        if (type.equals(body.type) && subtype.equals(body.subtype)) {
            return SAME_TYPE + sameParameters(body);
        }
        if (isJson() && body.isJson()) {
            return JSON;
        }
        if (!type.equals(ANY) && !type.equals(body.type)) {
            return 0;
        }
        return subtype.equals(ANY) ? (type.equals(ANY) ? RANGE - 1 : RANGE) : 0;
    }

    /** All of them is more than some, and some is more than one that is another. */
    private int sameParameters(MediaType body) {
        Map<String, String> wanted = withoutCharset();
        if (wanted.equals(body.withoutCharset())) {
            return PARAMETERS;
        }
        int fit = 0;
        for (Map.Entry<String, String> parameter : wanted.entrySet()) {
            fit += parameter.getValue().equals(body.parameters.get(parameter.getKey())) ? 1 : -1;
        }
        return fit;
    }

    private Map<String, String> withoutCharset() {
        Map<String, String> others = new HashMap<>(parameters);
        others.remove(CHARSET);
        return others;
    }
}
