package dev.plumbline.runtime.call;

/**
 * What reads a response of the statuses that it is documented for: one, a range such as {@code 2XX}, or {@code default}.
 *
 * @param <R> what reads it
 */
final class Documented<R> {
    static final int EXACT = 3;
    static final int RANGE = 2;
    static final int DEFAULT = 1;

    private final String text;
    private final R reader;

    Documented(String text, R reader) {
        if (!text.matches("[1-5](?:\\d\\d|XX)|default")) {
            throw new IllegalArgumentException("`" + text + "` is no status, no range such as 2XX, and not `default`");
        }
        this.text = text;
        this.reader = reader;
    }

    R reader() {
        return reader;
    }

    /** How closely it means the status; 0 for not at all. */
    int fit(int status) {
        if (text.equals("default")) {
            return DEFAULT;
        }
        if (text.endsWith("XX")) {
            return text.charAt(0) - '0' == status / 100 ? RANGE : 0;
        }
        return text.equals(Integer.toString(status)) ? EXACT : 0;
    }

    /** Whether it can mean a status that is a success. */
    boolean mayBeSuccess() {
        return text.charAt(0) == '2' || text.charAt(0) == 'd';
    }
}
