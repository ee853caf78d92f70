package dev.plumbline.tests.golden;

import java.util.List;

/** Where two texts part. */
final class TextDifference {

    private TextDifference() {}

    /** The number of the first line that differs, and that line in both; the texts are not equal. */
    static String first(String expected, String generated) {
        List<String> wanted = List.of(expected.split("\n", -1));
        List<String> found = List.of(generated.split("\n", -1));
        int at = 0;
        while (at < wanted.size() && at < found.size() && wanted.get(at).equals(found.get(at))) {
            at++;
        }
        return ":" + (at + 1) + "\n  expected:  " + line(wanted, at) + "\n  generated: " + line(found, at);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(the file has ended)";
    }
}
