package dev.plumbline.formats;

/** RFC 3492: Unicode in letters, digits and hyphens. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 128;

    private Punycode() {}

    /** What the lower-case text encodes (section 6.2); empty where it encodes nothing. */
    static String decode(String encoded) {
        int dash = encoded.lastIndexOf('-');
        StringBuilder text = new StringBuilder(dash > 0 ? encoded.substring(0, dash) : "");
        int count = text.length();
        int n = INITIAL_N;
        int bias = INITIAL_BIAS;
        long i = 0;
        int at = dash > 0 ? dash + 1 : 0;
        while (at < encoded.length()) {
            long before = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                if (digit < 0 || weight > Integer.MAX_VALUE) {
                    return "";
                }
                i += digit * weight;
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            count++;
            bias = adapt(i - before, count, before == 0);
            if (i / count > Character.MAX_CODE_POINT - n) {
                return "";
            }
            n += (int) (i / count);
            i %= count;
            if (n >= Character.MIN_SURROGATE && n <= Character.MAX_SURROGATE) {
                return "";
            }
            text.insert(text.offsetByCodePoints(0, (int) i), Character.toChars(n));
            i++;
        }
        return text.toString();
    }

    /** The text in lower-case Punycode (section 6.3). */
    static String encode(String text) {
        int[] input = text.codePoints().toArray();
        StringBuilder encoded = new StringBuilder();
        for (int c : input) {
            if (c < INITIAL_N) {
                encoded.append((char) c);
            }
        }
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append('-');
        }
        int n = INITIAL_N;
        long delta = 0;
        int bias = INITIAL_BIAS;
        for (int handled = basic; handled < input.length; n++, delta++) {
            int next = smallestFrom(input, n);
            delta += (long) (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    append(delta, bias, encoded);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }
        return encoded.toString();
    }

    private static int smallestFrom(int[] input, int n) {
        int smallest = Integer.MAX_VALUE;
        for (int c : input) {
            if (c >= n && c < smallest) {
                smallest = c;
            }
        }
        return smallest;
    }

    private static void append(long delta, int bias, StringBuilder encoded) {
        long q = delta;
        int k = BASE;
        for (int t = threshold(k, bias); q >= t; t = threshold(k, bias)) {
            encoded.append(character((int) (t + (q - t) % (BASE - t))));
            q = (q - t) / (BASE - t);
            k += BASE;
        }
        encoded.append(character((int) q));
    }

    private static int threshold(int k, int bias) {
        return Math.min(Math.max(k - bias, T_MIN), T_MAX);
    }

    private static int adapt(long delta, int count, boolean first) {
        long scaled = first ? delta / 700 : delta / 2;
        scaled += scaled / count;
        int k = 0;
        while (scaled > (BASE - T_MIN) * T_MAX / 2) {
            scaled /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * scaled / (scaled + 38));
    }

    private static int digit(char c) {
        if (Ascii.isDigit(c)) {
            return c - '0' + 26;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' : -1;
    }

    private static char character(int digit) {
        return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
    }
}
