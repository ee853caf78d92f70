package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Writes an ECMA-262 expression for {@link java.util.regex.Pattern}, without flags, so that it matches the same texts.
 *
 * <p>Java's {@code $} also matches before a last line break, its {@code .} stops at U+0085, its {@code \b} knows letters
 * beyond ASCII, and its references to a group that took no part fail, where those of ECMA-262 match nothing.
 */
final class EcmaTranslation {

    private static final String WORD = "[0-9A-Za-z_]";

    /** Nothing, but Java counts a look-behind in code points only where it is written with a supplementary one. */
    private static final String BY_CODE_POINT = "\uD800\uDC00{0}";

    private final StringBuilder java = new StringBuilder();
    private final Deque<CapturePaths.Step> path = new ArrayDeque<>();
    private final CapturePaths captures;
    private final Set<EcmaNode.Repeat> possessive;

    private EcmaTranslation(EcmaNode root, Set<EcmaNode.Repeat> possessive) {
        this.captures = new CapturePaths(root);
        this.possessive = possessive;
    }

    /**
     * The Java expression.
     *
     * @throws UnsupportedPatternException where Java has no equivalent
     */
    static String java(EcmaNode root) {
        return java(root, PossessiveRewrite.in(root));
    }

    /** @param possessive the loops, by identity, that never need to give back a turn */
    static String java(EcmaNode root, Set<EcmaNode.Repeat> possessive) {
        EcmaTranslation translation = new EcmaTranslation(root, possessive);
        translation.print(root);
        return translation.java.toString();
    }

    private void print(EcmaNode node) {
        if (node instanceof EcmaNode.OneCharacter one) {
            java.append(EcmaClasses.java(one));
        } else if (node instanceof EcmaNode.Place place) {
            java.append(place(place.letter()));
        } else if (node instanceof EcmaNode.Sequence sequence) {
            printAll(sequence, sequence.parts(), "");
        } else if (node instanceof EcmaNode.Alternatives any) {
            printAll(any, any.options(), "|");
        } else if (node instanceof EcmaNode.Group group) {
            inside(group.index() == 0 ? "(?:" : "(", group, group.body());
        } else if (node instanceof EcmaNode.Look look) {
            String kind = look.negated() ? "!" : "=";
            inside(look.ahead() ? "(?" + kind : "(?<" + kind + BY_CODE_POINT, look, look.body());
        } else if (node instanceof EcmaNode.Repeat repeat) {
            requireLimitBehind(repeat);
            child(repeat, 0, repeat.body());
            java.append(quantifier(repeat)).append(possessive.contains(repeat) ? "+" : repeat.lazy() ? "?" : "");
        } else if (node instanceof EcmaNode.BackReference reference) {
            java.append(captures.isEmptyAt(path, reference.group()) ? "(?:)" : "(?:\\" + reference.group() + ")");
        }
    }

    private void printAll(EcmaNode parent, List<EcmaNode> children, String between) {
        for (int i = 0; i < children.size(); i++) {
            java.append(i == 0 ? "" : between);
            child(parent, i, children.get(i));
        }
    }

    private void inside(String open, EcmaNode parent, EcmaNode body) {
        java.append(open);
        child(parent, 0, body);
        java.append(')');
    }

    private void child(EcmaNode parent, int index, EcmaNode child) {
        path.addLast(new CapturePaths.Step(parent, index));
        print(child);
        path.removeLast();
    }

    /** Java takes some look-behinds without a limit, and computes their length wrongly. */
    private void requireLimitBehind(EcmaNode.Repeat repeat) {
        if (repeat.max() == Integer.MAX_VALUE && path.stream().anyMatch(CapturePaths::looksBehind)) {
            throw new UnsupportedPatternException("a look-behind of unlimited length");
        }
    }

    private static String place(char letter) {
        return switch (letter) {
            case '^' -> "^";
            case '$' -> "\\z";
            case 'b' -> "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
            default -> "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
        };
    }

    private static String quantifier(EcmaNode.Repeat repeat) {
        int min = repeat.min();
        int max = repeat.max();
        if (max == Integer.MAX_VALUE) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        }
        if (min == max) {
            return "{" + min + "}";
        }
        return min == 0 && max == 1 ? "?" : "{" + min + "," + max + "}";
    }
}
