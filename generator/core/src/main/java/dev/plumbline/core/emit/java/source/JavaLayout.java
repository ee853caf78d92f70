package dev.plumbline.core.emit.java.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet prints as a person would: comments of one line on one line, empty bodies closed at once, the
 * components of a long record one a line, constants without a gap, a method's head on one line where it fits. Changes
 * white space only.
 *
 * <p>It looks at lines, most of which their first word settles: patterns over the whole text of each file would take a
 * quarter of a run.
 */
final class JavaLayout {

    private static final int WIDTH = 120;

    /** What a line begins with that declares something. */
    private static final Set<String> DECLARING =
            Set.of("public", "private", "static", "final", "enum", "record", "class", "sealed", "interface");

    /** What no declaration has in front of its body. */
    private static final String NOT_IN_HEAD = ";={}\"*";

    private static final Pattern RECORD =
            Pattern.compile("( *)(public (?:static )?record \\w+\\()([^()]*)(\\)[^{\\n]*)(?:\\n +([^{\\n]*))?\\{");

    private static final Pattern PERMITS = Pattern.compile("( *)(public sealed interface .*?)( permits )([^{}]*) \\{");

    private static final Pattern TYPE =
            Pattern.compile(" *(?:public |static |final |sealed )*(?:class|interface) .*\\{");

    private final List<String> in;
    private final List<String> out;

    private JavaLayout(List<String> lines) {
        this.in = lines;
        this.out = new ArrayList<>(lines.size());
    }

    static String apply(String source) {
        List<String> lines = new JavaLayout(lines(source)).withoutBreaks();
        StringBuilder text = new StringBuilder(source.length());
        for (String line : LineGaps.closed(lines)) {
            text.append(line, 0, end(line)).append('\n');
        }
        return text.substring(0, text.length() - 1);
    }

    private static List<String> lines(String source) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', from)) {
            lines.add(source.substring(from, end));
            from = end + 1;
        }
        lines.add(source.substring(from));
        return lines;
    }

    /** What JavaPoet breaks over lines and needs but one, on one. */
    private List<String> withoutBreaks() {
        int at = 0;
        while (at < in.size()) {
            String line = in.get(at);
            int start = start(line);
            if (line.startsWith("/**", start) && line.length() == start + 3) {
                at += comment(at);
            } else if (DECLARING.contains(word(line, start))) {
                at += declaration(at);
            } else {
                out.add(line);
                at++;
            }
        }
        return out;
    }

    /**
     * A comment, of which the line at an index is the first.
     *
     * @return how many lines it took, as do all that add something
     */
    private int comment(int at) {
        String first = in.get(at);
        String text = at + 2 < in.size() ? in.get(at + 1) : "";
        int start = start(text);
        if (text.startsWith("* ", start) && isJust("*/", in.get(at + 2))) {
            String line = first + " " + text.substring(start + 2) + " */";
            if (line.length() <= WIDTH) {
                out.add(line);
                return 3;
            }
        }
        out.add(first);
        return 1;
    }

    private int declaration(int at) {
        String line = in.get(at);
        boolean hasBody = line.endsWith("{") && at + 1 < in.size();
        if (hasBody && isJust("}", in.get(at + 1))) {
            out.add(line + "}");
            return 2;
        }
        int lines = head(at);
        String head = String.join("\n", in.subList(at, at + lines));
        if (lines > 0 && head.contains("record ")) {
            Matcher header = RECORD.matcher(head);
            if (header.matches()) {
                record(header);
                return lines;
            }
        }
        if (lines > 0 && head.contains(" permits ")) {
            Matcher header = PERMITS.matcher(head);
            if (header.matches()) {
                permits(header);
                return lines;
            }
        }
        if (lines > 1 && head.endsWith(") {")) {
            String joined = " ".repeat(start(head)) + tidy(head).replace("( ", "(");
            out.addAll(joined.length() <= WIDTH ? List.of(joined) : in.subList(at, at + lines));
            return lines;
        }
        out.add(line);
        if (hasBody && TYPE.matcher(line).matches() && !in.get(at + 1).isEmpty()) {
            out.add("");
        }
        return 1;
    }

    /** How many lines there are of what stands in front of a body; none where it is no head of one. */
    private int head(int at) {
        for (int i = at; i < in.size(); i++) {
            String line = in.get(i);
            int last = line.length() - 1;
            for (int j = 0; j <= last; j++) {
                if (NOT_IN_HEAD.indexOf(line.charAt(j)) >= 0) {
                    return j == last && line.charAt(j) == '{' ? i - at + 1 : 0;
                }
            }
        }
        return 0;
    }

    private void record(Matcher header) {
        String rest = header.group(4).stripTrailing()
                + (header.group(5) == null ? "" : " " + header.group(5).strip());
        List<String> components = components(header.group(3));
        String start = header.group(1) + header.group(2);
        String line = start + String.join(", ", components) + rest + " {";
        if (line.length() <= WIDTH) {
            out.add(line);
        } else {
            out.add(start);
            listed(header.group(1) + "        ", components, rest + " {");
        }
        out.add("");
    }

    private void permits(Matcher header) {
        String types = tidy(header.group(4));
        String start = header.group(1) + header.group(2);
        String line = start + header.group(3) + types + " {";
        if (line.length() <= WIDTH) {
            out.add(line);
        } else {
            out.add(start);
            List<String> all = List.of(types.split(", "));
            String indent = header.group(1) + "                ";
            if (all.size() == 1) {
                out.add(header.group(1) + "        permits " + all.get(0) + " {");
            } else {
                out.add(header.group(1) + "        permits " + all.get(0) + ",");
                listed(indent, all.subList(1, all.size()), " {");
            }
        }
        out.add("");
    }

    private void listed(String indent, List<String> parts, String rest) {
        for (int i = 0; i < parts.size(); i++) {
            out.add(indent + parts.get(i) + (i + 1 < parts.size() ? "," : rest));
        }
    }

    /** The components between commas that are in no angle brackets. */
    private static List<String> components(String text) {
        List<String> components = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                components.add(tidy(text.substring(start, i)));
                start = i + 1;
            }
        }
        components.add(tidy(text.substring(start)));
        return components;
    }

    private static String tidy(String component) {
        return component.strip().replaceAll("\\s+", " ");
    }

    private static boolean isJust(String sign, String line) {
        int start = start(line);
        return line.startsWith(sign, start) && line.length() == start + sign.length();
    }

    /** Where the line's first word begins. */
    static int start(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static int end(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static String word(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }
}
