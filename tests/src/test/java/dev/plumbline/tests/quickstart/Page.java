package dev.plumbline.tests.quickstart;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints a page in plain ASCII, so that every console shows it. */
final class Page {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private int steps;

    Page(OutputStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.US_ASCII);
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    /** Begins the next step. */
    void step(String text) {
        steps++;
        out.println();
        out.println(steps + ". " + text);
    }

    void line(String text) {
        out.println("   " + text);
    }

    /** Text of any length, below a line, broken between words. */
    void paragraph(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH) {
                line("  " + line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        line("  " + line.toString().stripTrailing());
    }

    /** {@code textToVideo} as {@code Text to video}. */
    static String words(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Begins a line that {@link #more} goes on with. */
    void begin(String text) {
        out.print("   " + text);
        out.flush();
    }

    void more(String text) {
        out.print(text);
        out.flush();
    }

    void end() {
        out.println();
    }
}
