package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;

/**
 * The colours of what a person reads. There are none unless the terminal is asked for them: the file {@code plumbline} says
 * in {@code plumbline.terminal} which of the streams are terminals, since Java cannot tell them apart.
 */
enum Ink {
    NONE("", "", "", ""),
    COLOURS("\u001b[31m", "\u001b[33m", "\u001b[36m", "\u001b[0m");

    private static final String PROPERTY = "plumbline.terminal";

    private final String red;
    private final String yellow;
    private final String cyan;
    private final String end;

    Ink(String red, String yellow, String cyan, String end) {
        this.red = red;
        this.yellow = yellow;
        this.cyan = cyan;
        this.end = end;
    }

    /** Colours if the stream with this number, 1 or 2, is a terminal. */
    static Ink of(int stream) {
        return System.getProperty(PROPERTY, "").contains(Integer.toString(stream)) ? COLOURS : NONE;
    }

    /** The line of a problem, its id in the colour of its severity. */
    String line(Problem problem, String line) {
        int id = line.indexOf(']') + 1;
        String colour = problem.isError() ? red : problem.isAdvice() ? cyan : yellow;
        return colour + line.substring(0, id) + end + line.substring(id);
    }

    String error(String text) {
        return red + text + end;
    }

    String advice(String text) {
        return cyan + text + end;
    }
}
