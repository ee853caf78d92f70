package dev.plumbline.formats.regex;

import java.util.List;

/** Replaces references by name, whose groups are known once all is read. */
final class EcmaReferences {

    private EcmaReferences() {}

    static EcmaNode resolve(EcmaNode node, EcmaGroups groups) {
        if (node instanceof EcmaNode.Alternatives any) {
            return new EcmaNode.Alternatives(resolve(any.options(), groups));
        }
        if (node instanceof EcmaNode.Sequence sequence) {
            return new EcmaNode.Sequence(resolve(sequence.parts(), groups));
        }
        if (node instanceof EcmaNode.Group group) {
            return new EcmaNode.Group(group.index(), resolve(group.body(), groups));
        }
        if (node instanceof EcmaNode.Look look) {
            return new EcmaNode.Look(look.ahead(), look.negated(), resolve(look.body(), groups));
        }
        if (node instanceof EcmaNode.Repeat repeat) {
            return new EcmaNode.Repeat(resolve(repeat.body(), groups), repeat.min(), repeat.max(), repeat.lazy());
        }
        return node instanceof EcmaNode.BackReference reference
                ? new EcmaNode.BackReference(groups.resolve(reference.group()))
                : node;
    }

    private static List<EcmaNode> resolve(List<EcmaNode> nodes, EcmaGroups groups) {
        return nodes.stream().map(node -> resolve(node, groups)).toList();
    }
}
