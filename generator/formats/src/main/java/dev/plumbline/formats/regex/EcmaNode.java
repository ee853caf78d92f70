package dev.plumbline.formats.regex;

import java.util.List;

/** A part of a regular expression (ECMA-262, section 22.2.1). */
public sealed interface EcmaNode {

    /** What may be read from one place on: the first option that fits, at least two. */
    record Alternatives(List<EcmaNode> options) implements EcmaNode {
        public Alternatives {
            options = List.copyOf(options);
        }
    }

    /** One part after the other; without any, the empty text. */
    record Sequence(List<EcmaNode> parts) implements EcmaNode {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Parts that read one character. */
    sealed interface OneCharacter extends EcmaNode {}

    /** A code point. */
    record Literal(int codePoint) implements OneCharacter, ClassItem {}

    /** The dot: any character but a line terminator. */
    record Dot() implements OneCharacter {}

    /** What may stand in brackets. */
    sealed interface ClassItem {}

    /** Code points in brackets, both ends included. */
    record Range(int from, int to) implements ClassItem {}

    /** {@code \d}, {@code \D}, {@code \s}, {@code \S}, {@code \w} or {@code \W}, by its letter. */
    record ClassEscape(char letter) implements OneCharacter, ClassItem {}

    /**
     * {@code \p} or {@code \P}.
     *
     * @param name the name before the equals sign; empty for a general category or a binary property alone
     * @param value the value, or the lone name
     */
    record Property(String name, String value, boolean negated) implements OneCharacter, ClassItem {}

    /** Brackets. */
    record CharacterClass(boolean negated, List<ClassItem> items) implements OneCharacter {
        public CharacterClass {
            items = List.copyOf(items);
        }
    }

    /** {@code ^}, {@code $}, {@code b} or {@code B}: a place between characters, by its letter. */
    record Place(char letter) implements EcmaNode {}

    /** A group; {@code index} counts those that capture from 1, and is 0 for one that does not. */
    record Group(int index, EcmaNode body) implements EcmaNode {}

    /** What must, or must not, stand before or after a place. */
    record Look(boolean ahead, boolean negated, EcmaNode body) implements EcmaNode {}

    /** What a group captured, once more. */
    record BackReference(int group) implements EcmaNode {}

    /** A quantifier; {@code max} is {@link Integer#MAX_VALUE} where there is no limit. */
    record Repeat(EcmaNode body, int min, int max, boolean lazy) implements EcmaNode {}
}
