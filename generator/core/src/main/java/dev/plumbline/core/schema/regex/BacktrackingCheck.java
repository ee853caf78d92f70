package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.List;

/**
 * Finds loops that can read one text in exponentially many ways before they fail: a loop over a loop with nothing between
 * the turns that the inner one cannot read, as in {@code (a+)+$}, or over options that read the same character, as in
 * {@code (\w|\d)*$}. Where nothing can fail after the loop, its first way is taken and it is not slow.
 *
 * <p>How it is found:
 *
 * <ol>
 *   <li>The tree is walked from its end to its beginning, so that for each loop it is known whether anything after it may
 *       fail. Only then other ways are tried.
 *   <li>A loop is ambiguous if one turn and two turns can read the same text, for then n characters can be split in 2^n ways:
 *       if it has options that begin alike, or an inner loop with nothing beside it that marks where a turn ends.
 *   <li>What marks the end of a turn must always read a character that the inner loop cannot. This is tried with sample
 *       characters, so a rare overlap can be missed: the result is a warning, and a limit on the length is the cure.
 * </ol>
 */
final class BacktrackingCheck {

    /** From this number of turns on, a limit does not help. */
    private static final int MANY = 20;

    private BacktrackingCheck() {}

    static boolean anyIn(EcmaNode root) {
        return anyIn(root, false);
    }

    private static boolean anyIn(EcmaNode node, boolean mayFailAfter) {
        if (node instanceof EcmaNode.Sequence sequence) {
            boolean mayFail = mayFailAfter;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                EcmaNode part = sequence.parts().get(i);
                if (anyIn(part, mayFail)) {
                    return true;
                }
                mayFail |= mayFail(part);
            }
            return false;
        }
        if (node instanceof EcmaNode.Repeat repeat) {
            boolean slow = mayFailAfter && repeat.max() >= MANY && isAmbiguous(repeat.body());
            return slow || anyIn(repeat.body(), mayFailAfter || repeat.min() > 1);
        }
        boolean after = node instanceof EcmaNode.Look look ? look.negated() : mayFailAfter;
        return CapturePaths.children(node).stream().anyMatch(child -> anyIn(child, after));
    }

    /** Whether the node does not fit everywhere. */
    private static boolean mayFail(EcmaNode node) {
        if (node instanceof EcmaNode.Repeat repeat) {
            return repeat.min() > 0 && mayFail(repeat.body());
        }
        if (node instanceof EcmaNode.Alternatives any) {
            return any.options().stream().allMatch(BacktrackingCheck::mayFail);
        }
        if (node instanceof EcmaNode.Sequence || node instanceof EcmaNode.Group) {
            return CapturePaths.children(node).stream().anyMatch(BacktrackingCheck::mayFail);
        }
        return true;
    }

    /** Whether one turn and two turns can read the same text. */
    private static boolean isAmbiguous(EcmaNode body) {
        EcmaNode bare = bare(body);
        if (bare instanceof EcmaNode.Alternatives any) {
            return any.options().stream().anyMatch(BacktrackingCheck::isAmbiguous) || overlap(any.options());
        }
        List<EcmaNode> parts = bare instanceof EcmaNode.Sequence sequence ? sequence.parts() : List.of(bare);
        for (EcmaNode part : parts) {
            if (bare(part) instanceof EcmaNode.Repeat inner
                    && inner.max() > Math.max(inner.min(), 1)
                    && isOpen(parts, part, inner.body())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing beside the inner loop marks where a turn of the outer one ends. */
    private static boolean isOpen(List<EcmaNode> parts, EcmaNode inner, EcmaNode body) {
        boolean alone = parts.stream().allMatch(other -> other == inner || !mayFail(other));
        return alone
                || (bare(body) instanceof EcmaNode.OneCharacter
                        && parts.stream().noneMatch(other -> other != inner && separates(other, body)));
    }

    private static boolean overlap(List<EcmaNode> options) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                EcmaNode one = bare(options.get(i));
                EcmaNode other = bare(options.get(j));
                if (one.equals(other) || SampleCharacters.overlap(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the part always reads a character that the loop cannot. */
    private static boolean separates(EcmaNode part, EcmaNode loop) {
        EcmaNode bare = bare(part);
        if (bare instanceof EcmaNode.OneCharacter) {
            return !SampleCharacters.overlap(bare, bare(loop));
        }
        if (bare instanceof EcmaNode.Repeat repeat) {
            return repeat.min() > 0 && separates(repeat.body(), loop);
        }
        if (bare instanceof EcmaNode.Alternatives any) {
            return any.options().stream().allMatch(option -> separates(option, loop));
        }
        return bare instanceof EcmaNode.Sequence sequence
                && sequence.parts().stream().anyMatch(each -> separates(each, loop));
    }

    /** What stands in parentheses, without them. */
    private static EcmaNode bare(EcmaNode node) {
        EcmaNode bare = node;
        while (bare instanceof EcmaNode.Group group) {
            bare = group.body();
        }
        return bare;
    }
}
