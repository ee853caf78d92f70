package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the loops that never need to give back a turn: at each place one character tells whether another turn or what
 * comes after the loop may follow, as in {@code ^[a-z]+(-[a-z]+)*$}, or nothing can fail after them. Java follows other
 * loops over groups by recursion, one level for each turn, and a long text would exhaust the stack; these it follows by
 * a loop, if they are written possessively.
 *
 * <p>How it is decided:
 *
 * <ol>
 *   <li>An expression with a back reference is left as it is: what it reads depends on how groups were matched before.
 *   <li>The tree is walked from its end to its beginning, so that what may come after each part ({@link Next}) is known when
 *       the part is reached. After the end of the expression anything may come, for it only has to match somewhere.
 *   <li>Where everything fits after a loop, nothing will ask it to give a turn back. So it may be possessive, unless it
 *       needs several turns: then an early one that read too much would have to give back for the next.
 *   <li>Else one character must tell, at the end of each turn, whether another turn or what follows begins, and within a
 *       turn how to go on. Then there is one way to read a text, and nothing to give back could lead to another.
 *   <li>What cannot be told counts as unknown, and an unknown never excludes anything: to leave a loop as it is costs stack,
 *       to make a wrong one possessive would change the language.
 * </ol>
 */
final class PossessiveRewrite {

    /** From this number of turns on, the stack matters. */
    private static final int MANY = 20;

    /**
     * What may follow at a place.
     *
     * @param characters what the next character may be, for the expression to match
     * @param accepts whether the expression matches here, whatever follows
     * @param unknown whether it may also match in another way
     */
    private record Next(CharacterRanges characters, boolean accepts, boolean unknown) {

        static final Next END_OF_TEXT = new Next(CharacterRanges.NONE, false, false);
        static final Next ANYTHING = new Next(CharacterRanges.NONE, true, false);
        static final Next UNKNOWN = new Next(CharacterRanges.NONE, false, true);

        Next or(Next other) {
            return new Next(characters.and(other.characters), accepts || other.accepts, unknown || other.unknown);
        }

        /** The same after something that reads nothing, but may fail. */
        Next ifAnything() {
            return new Next(characters, false, unknown || accepts);
        }

        boolean excludes(Next other) {
            boolean known = !accepts && !unknown && !other.accepts && !other.unknown;
            return known && !characters.intersects(other.characters);
        }
    }

    private final Set<EcmaNode.Repeat> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private PossessiveRewrite() {}

    /** The loops, by identity. Their language stays the same if they are possessive. */
    static Set<EcmaNode.Repeat> in(EcmaNode root) {
        PossessiveRewrite loops = new PossessiveRewrite();
        if (!refersBack(root)) {
            loops.find(root, Next.ANYTHING);
        }
        return loops.found;
    }

    private static boolean refersBack(EcmaNode node) {
        return node instanceof EcmaNode.BackReference
                || CapturePaths.children(node).stream().anyMatch(PossessiveRewrite::refersBack);
    }

    private void find(EcmaNode node, Next after) {
        if (node instanceof EcmaNode.Sequence sequence) {
            Next next = after;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                find(sequence.parts().get(i), next);
                next = first(sequence.parts().get(i), next);
            }
        } else if (node instanceof EcmaNode.Repeat repeat) {
            if (repeat.max() >= MANY && !(repeat.body() instanceof EcmaNode.OneCharacter) && isSteady(repeat, after)) {
                found.add(repeat);
            }
            find(repeat.body(), afterTurn(repeat, after));
        } else if (node instanceof EcmaNode.Look look) {
            if (look.ahead()) {
                find(look.body(), Next.ANYTHING);
            }
        } else {
            CapturePaths.children(node).forEach(child -> find(child, after));
        }
    }

    private static boolean isSteady(EcmaNode.Repeat repeat, Next after) {
        return after.accepts()
                ? repeat.min() <= 1
                : turnsAreKnown(repeat, after) && isDetermined(repeat.body(), afterTurn(repeat, after));
    }

    private static boolean turnsAreKnown(EcmaNode.Repeat repeat, Next after) {
        return !mayBeEmpty(repeat.body()) && first(repeat.body(), Next.UNKNOWN).excludes(after);
    }

    private static Next afterTurn(EcmaNode.Repeat repeat, Next after) {
        Next end = repeat.min() <= 1 ? after : after.ifAnything();
        return repeat.max() <= 1 ? end : first(repeat.body(), end).or(end);
    }

    /** Whether one character tells, at each place in the node, how to go on, and the first way that fits is that way. */
    private static boolean isDetermined(EcmaNode node, Next after) {
        if (node instanceof EcmaNode.Sequence sequence) {
            Next next = after;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                if (!isDetermined(sequence.parts().get(i), next)) {
                    return false;
                }
                next = first(sequence.parts().get(i), next);
            }
            return true;
        }
        if (node instanceof EcmaNode.Alternatives any) {
            List<EcmaNode> allButLast = any.options().subList(0, any.options().size() - 1);
            return any.options().stream().allMatch(option -> isDetermined(option, after))
                    && allButLast.stream().noneMatch(PossessiveRewrite::mayBeEmpty)
                    && areApart(any.options(), after);
        }
        if (node instanceof EcmaNode.Repeat repeat) {
            boolean known = repeat.min() == repeat.max() || (!repeat.lazy() && turnsAreKnown(repeat, after));
            return known && isDetermined(repeat.body(), afterTurn(repeat, after));
        }
        return !(node instanceof EcmaNode.Group group) || isDetermined(group.body(), after);
    }

    private static boolean areApart(List<EcmaNode> options, Next after) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!first(options.get(i), after).excludes(first(options.get(j), after))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What may follow at the beginning of the node, if that may follow at its end. */
    private static Next first(EcmaNode node, Next after) {
        if (node instanceof EcmaNode.OneCharacter one) {
            return new Next(CharacterRanges.of(one), false, false);
        }
        if (node instanceof EcmaNode.Sequence sequence) {
            Next next = after;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                next = first(sequence.parts().get(i), next);
            }
            return next;
        }
        if (node instanceof EcmaNode.Alternatives any) {
            return any.options().stream()
                    .map(option -> first(option, after))
                    .reduce(Next::or)
                    .orElse(after);
        }
        if (node instanceof EcmaNode.Repeat repeat) {
            Next turn = first(repeat.body(), after);
            return repeat.min() == 0 ? turn.or(after) : turn;
        }
        if (node instanceof EcmaNode.Group group) {
            return first(group.body(), after);
        }
        return node instanceof EcmaNode.Place place && place.letter() == '$' ? Next.END_OF_TEXT : after.ifAnything();
    }

    private static boolean mayBeEmpty(EcmaNode node) {
        if (node instanceof EcmaNode.OneCharacter) {
            return false;
        }
        if (node instanceof EcmaNode.Repeat repeat) {
            return repeat.min() == 0 || mayBeEmpty(repeat.body());
        }
        if (node instanceof EcmaNode.Alternatives any) {
            return any.options().stream().anyMatch(PossessiveRewrite::mayBeEmpty);
        }
        return !(node instanceof EcmaNode.Sequence || node instanceof EcmaNode.Group)
                || CapturePaths.children(node).stream().allMatch(PossessiveRewrite::mayBeEmpty);
    }
}
