package dev.plumbline.core.emit.java.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet prints as a person would: comments of one line on one line, empty bodies closed at once, the
 * components of a long record one a line, constants without a gap, a method's head on one line where it fits. Changes
 * white space only.
 */
final class JavaLayout {

    private static final int WIDTH = 120;
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    private static final Pattern EMPTY_BODY =
            Pattern.compile("(?m)^( *(?:public|private|static|final|enum|record|class)\\b.*)\\{\\n *}$");
    private static final Pattern RECORD = Pattern.compile(
            "(?m)^( *)(public (?:static )?record \\w+\\()([^()]*)(\\)[^{\\n]*)(?:\\n +([^{\\n]*))?\\{$");

    private static final Pattern PERMITS =
            Pattern.compile("(?m)^( *)(public sealed interface .*?)( permits )([^{}]*) \\{$");
    private static final Pattern OPENING =
            Pattern.compile("(?m)^( *(?:public |static |final |sealed )*(?:class|interface) [^\\n]*\\{)\\n(?! *}|\\n)");
    private static final Pattern FIELD_GAP = Pattern.compile(
            "(?m)^( +private (?:final )?[^(){}\\n]*(?:= [^\\n]*)?;)\\n\\n(?= +private [^(){}\\n]*(?:= [^\\n]*)?;$)");

    /** The constants of a nested class: only texts, which are long, begin with an empty line. */
    private static final Pattern NESTED_CONSTANT_GAP =
            Pattern.compile("(?m);\\n\\n(?= {8}static final (?!RuleText )[^(){}\\n]*= ?)");

    private static final Pattern CONSTANT_GAP = Pattern.compile(
            "(?m)^( +public static final [^(){}\\n]*=\\s+[^\\n]*;)\\n\\n(?= +public static final [^(){}\\n]*=\\s+[^\\n]*;$)");
    private static final Pattern ENUM_GAP =
            Pattern.compile("(?m)^( +[^\\s(){}<>\",;*]+,)\\n\\n(?= +[^\\s(){}<>\",;*]+,?$)");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^( +)((?:public|private|static)\\b[^;={}\"*]*\\n[^;={}\"*]*\\) \\{)$");

    private static final Pattern LINE_END = Pattern.compile("(?m) +$");

    private JavaLayout() {}

    static String apply(String source) {
        String comments = SHORT_COMMENT.matcher(source).replaceAll(JavaLayout::shortComment);
        String bodies = EMPTY_BODY.matcher(comments).replaceAll("$1{}");
        String records = bodies.contains("record ") ? RECORD.matcher(bodies).replaceAll(JavaLayout::record) : bodies;
        String unions =
                records.contains(" permits ") ? PERMITS.matcher(records).replaceAll(JavaLayout::permits) : records;
        String opened = OPENING.matcher(unions).replaceAll("$1\n\n");
        String closed = FIELD_GAP.matcher(opened).replaceAll("$1\n");
        String constants = CONSTANT_GAP.matcher(closed).replaceAll("$1\n");
        String nested = NESTED_CONSTANT_GAP.matcher(constants).replaceAll(";\n");
        String enums = nested.contains("enum ") ? ENUM_GAP.matcher(nested).replaceAll("$1\n") : nested;
        String signatures = SIGNATURE.matcher(enums).replaceAll(JavaLayout::signature);
        return LINE_END.matcher(signatures).replaceAll("");
    }

    private static String shortComment(MatchResult comment) {
        String line = comment.group(1) + "/** " + comment.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
    }

    private static String record(MatchResult header) {
        String rest = header.group(4).stripTrailing()
                + (header.group(5) == null ? "" : " " + header.group(5).strip());
        List<String> components = components(header.group(3));
        String start = header.group(1) + header.group(2);
        String line = start + String.join(", ", components) + rest + " {";
        String gap = "\n" + header.group(1) + "        ";
        String lines = start + gap + String.join("," + gap, components) + rest + " {";
        return Matcher.quoteReplacement((line.length() <= WIDTH ? line : lines) + "\n");
    }

    private static String permits(MatchResult header) {
        String types = tidy(header.group(4));
        String line = header.group(1) + header.group(2) + header.group(3) + types + " {";
        String gap = "\n" + header.group(1) + "                ";
        String lines = header.group(1) + header.group(2) + "\n" + header.group(1) + "        permits "
                + types.replace(", ", "," + gap) + " {";
        return Matcher.quoteReplacement((line.length() <= WIDTH ? line : lines) + "\n");
    }

    private static String signature(MatchResult header) {
        String line = header.group(1) + tidy(header.group(2));
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : header.group());
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
}
