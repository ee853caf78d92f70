package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters that a part of an expression may read: all of them, and where that is hard to say, more.
 *
 * @param ranges first and last code point of each range, in order and apart from each other
 */
record CharacterRanges(List<Range> ranges) {

    /** Code points, both ends included. */
    record Range(int from, int to) {}

    static final CharacterRanges NONE = new CharacterRanges(List.of());
    private static final CharacterRanges ALL = of(0, Character.MAX_CODE_POINT);
    private static final CharacterRanges DIGITS = of('0', '9');
    private static final CharacterRanges WORD = of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    private static final CharacterRanges LINE_ENDS = of('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    /** WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3. */
    private static final CharacterRanges SPACE = of(
            '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);

    CharacterRanges {
        ranges = List.copyOf(ranges);
    }

    static CharacterRanges of(EcmaNode.OneCharacter node) {
        if (node instanceof EcmaNode.Literal literal) {
            return of(literal.codePoint(), literal.codePoint());
        }
        if (node instanceof EcmaNode.Dot) {
            return LINE_ENDS.others();
        }
        if (node instanceof EcmaNode.ClassEscape escape) {
            return escape(escape.letter());
        }
        return node instanceof EcmaNode.CharacterClass brackets ? brackets(brackets) : ALL;
    }

    private static CharacterRanges brackets(EcmaNode.CharacterClass brackets) {
        if (brackets.items().stream().anyMatch(EcmaNode.Property.class::isInstance)) {
            return ALL;
        }
        CharacterRanges all = NONE;
        for (EcmaNode.ClassItem item : brackets.items()) {
            all = all.and(
                    item instanceof EcmaNode.Range range
                            ? of(range.from(), range.to())
                            : of((EcmaNode.OneCharacter) item));
        }
        return brackets.negated() ? all.others() : all;
    }

    private static CharacterRanges escape(char letter) {
        return switch (letter) {
            case 'd' -> DIGITS;
            case 'D' -> DIGITS.others();
            case 'w' -> WORD;
            case 'W' -> WORD.others();
            case 's' -> SPACE;
            default -> SPACE.others();
        };
    }

    private static CharacterRanges of(int... ends) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            ranges.add(new Range(ends[i], ends[i + 1]));
        }
        return new CharacterRanges(ranges);
    }

    /** The characters of both. */
    CharacterRanges and(CharacterRanges other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        all.sort(Comparator.comparingInt(Range::from));
        List<Range> apart = new ArrayList<>();
        for (Range next : all) {
            Range last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && next.from() <= last.to()) {
                apart.set(apart.size() - 1, new Range(last.from(), Math.max(last.to(), next.to())));
            } else {
                apart.add(next);
            }
        }
        return new CharacterRanges(apart);
    }

    private CharacterRanges others() {
        List<Range> others = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.from() > next) {
                others.add(new Range(next, range.from() - 1));
            }
            next = range.to() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            others.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CharacterRanges(others);
    }

    /** The characters of this that are not of the other. */
    CharacterRanges without(CharacterRanges other) {
        return others().and(other).others();
    }

    boolean intersects(CharacterRanges other) {
        return ranges.stream()
                .anyMatch(
                        one -> other.ranges.stream().anyMatch(two -> one.from() <= two.to() && two.from() <= one.to()));
    }
}
