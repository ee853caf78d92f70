package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the groups of an expression stand, and with that, what a reference to one means.
 *
 * <p>A reference to a group that took no part matches the empty text in ECMA-262 (section 22.2.2.7.2) and fails in Java;
 * and each turn of a loop starts with the groups inside it unset (section 22.2.2.3.1), in Java with those of the turn
 * before. So a reference is the same in both where its group surely took part, and empty where it surely did not.
 */
final class CapturePaths {

    /** A way down the tree: from a node to one of its children. */
    record Step(EcmaNode parent, int child) {}

    private final Map<Integer, List<Step>> groups = new HashMap<>();

    CapturePaths(EcmaNode root) {
        collect(root, List.of());
    }

    private void collect(EcmaNode node, List<Step> path) {
        if (node instanceof EcmaNode.Group group && group.index() > 0) {
            groups.put(group.index(), path);
        }
        List<EcmaNode> children = children(node);
        for (int i = 0; i < children.size(); i++) {
            List<Step> deeper = new ArrayList<>(path);
            deeper.add(new Step(node, i));
            collect(children.get(i), deeper);
        }
    }

    static List<EcmaNode> children(EcmaNode node) {
        if (node instanceof EcmaNode.Sequence sequence) {
            return sequence.parts();
        }
        if (node instanceof EcmaNode.Alternatives any) {
            return any.options();
        }
        if (node instanceof EcmaNode.Group group) {
            return List.of(group.body());
        }
        if (node instanceof EcmaNode.Look look) {
            return List.of(look.body());
        }
        return node instanceof EcmaNode.Repeat repeat ? List.of(repeat.body()) : List.of();
    }

    /**
     * Whether a reference always matches the empty text; if not, its group has always taken part.
     *
     * @throws UnsupportedPatternException where that depends on the text
     */
    boolean isEmptyAt(Collection<Step> reference, int group) {
        List<Step> to = List.copyOf(reference);
        List<Step> from = groups.getOrDefault(group, List.of());
        if (to.stream().anyMatch(CapturePaths::looksBehind) || from.stream().anyMatch(CapturePaths::looksBehind)) {
            throw new UnsupportedPatternException("a reference into or inside a look-behind");
        }
        int fork = 0;
        while (fork < from.size()
                && fork < to.size()
                && from.get(fork).child() == to.get(fork).child()) {
            fork++;
        }
        boolean inItself = fork == from.size();
        if (inItself || from.get(fork).parent() instanceof EcmaNode.Alternatives) {
            return true;
        }
        return from.get(fork).child() > to.get(fork).child() || isUnset(from.subList(fork + 1, from.size()), group);
    }

    static boolean looksBehind(Step step) {
        return step.parent() instanceof EcmaNode.Look look && !look.ahead();
    }

    private static boolean isUnset(List<Step> down, int group) {
        if (down.stream().anyMatch(step -> step.parent() instanceof EcmaNode.Look look && look.negated())) {
            return true;
        }
        if (down.stream().anyMatch(CapturePaths::mayBeLeftOut)) {
            throw new UnsupportedPatternException("a reference to group " + group + ", which may take no part");
        }
        return false;
    }

    private static boolean mayBeLeftOut(Step step) {
        return step.parent() instanceof EcmaNode.Alternatives
                || (step.parent() instanceof EcmaNode.Repeat repeat && repeat.min() == 0);
    }
}
