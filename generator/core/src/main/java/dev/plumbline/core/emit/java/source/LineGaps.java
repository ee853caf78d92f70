package dev.plumbline.core.emit.java.source;

import java.util.ArrayList;
import java.util.List;

/** Takes away the empty lines between members that belong together: fields, constants, and those of an enum. */
final class LineGaps {

    private static final String CONSTANT = "public static final ";
    private static final String NESTED_CONSTANT = "        static final ";

    /** Constants of texts, which are long, keep theirs. */
    private static final String NESTED_TEXT = NESTED_CONSTANT + "RuleText ";

    private final List<String> lines;

    private LineGaps(List<String> lines) {
        this.lines = lines;
    }

    /** The lines without those that are only gaps. */
    static List<String> closed(List<String> lines) {
        LineGaps gaps = new LineGaps(lines);
        List<String> closed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean between = i > 0 && i + 1 < lines.size();
            if (!between || !lines.get(i).isEmpty() || !gaps.isNeedless(i)) {
                closed.add(lines.get(i));
            }
        }
        return closed;
    }

    private boolean isNeedless(int gap) {
        String before = lines.get(gap - 1);
        String after = lines.get(gap + 1);
        if (before.endsWith(";")) {
            return isField(before) && isField(after)
                    || endsConstant(gap - 1) && beginsConstant(gap + 1)
                    || after.startsWith(NESTED_CONSTANT)
                            && !after.startsWith(NESTED_TEXT)
                            && after.lastIndexOf('=', head(after)) >= 0;
        }
        return before.endsWith(",") && isEnumConstant(before) && isEnumConstant(after);
    }

    /** A private field of one line. */
    private static boolean isField(String line) {
        if (!declares(line, "private ") || !line.endsWith(";")) {
            return false;
        }
        int head = head(line);
        int value = line.indexOf("= ");
        return head == line.length() || value >= 0 && value < head;
    }

    /** Whether a line ends a constant, of which the value may stand on a line of its own. */
    private boolean endsConstant(int at) {
        return isConstant(lines.get(at)) || at > 0 && isConstantsName(lines.get(at - 1));
    }

    private boolean beginsConstant(int at) {
        String line = lines.get(at);
        return isConstant(line) && line.endsWith(";")
                || isConstantsName(line)
                        && at + 1 < lines.size()
                        && lines.get(at + 1).endsWith(";");
    }

    private static boolean isConstant(String line) {
        int value = line.indexOf("= ");
        return declares(line, CONSTANT) && value >= 0 && value < head(line);
    }

    private static boolean isConstantsName(String line) {
        String name = line.stripTrailing();
        return declares(name, CONSTANT) && name.endsWith("=") && head(name) == name.length();
    }

    /** How far a line goes until its first bracket. */
    private static int head(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("(){}".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean declares(String line, String words) {
        int start = JavaLayout.start(line);
        return start > 0 && line.startsWith(words, start);
    }

    /** A name alone, and maybe a comma. */
    private static boolean isEnumConstant(String line) {
        String name = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        int start = JavaLayout.start(name);
        return start > 0
                && start < name.length()
                && name.chars().skip(start).noneMatch(sign -> sign <= ' ' || "(){}<>\",;*".indexOf(sign) >= 0);
    }
}
