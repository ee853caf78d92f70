package dev.plumbline.formats.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands in brackets ({@code CharacterClass}), after the first of them. */
final class EcmaClassParser {

    private final EcmaCursor cursor;
    private final EcmaEscapes escapes;

    EcmaClassParser(EcmaCursor cursor, EcmaEscapes escapes) {
        this.cursor = cursor;
        this.escapes = escapes;
    }

    EcmaNode.CharacterClass read() {
        boolean negated = cursor.skip("^");
        List<EcmaNode.ClassItem> items = new ArrayList<>();
        while (!cursor.skip("]")) {
            EcmaNode.ClassItem first = item();
            int mark = cursor.mark();
            if (cursor.skip("-") && cursor.peek() != ']') {
                items.add(range(first, item()));
            } else {
                cursor.reset(mark);
                items.add(first);
            }
        }
        return new EcmaNode.CharacterClass(negated, items);
    }

    private static EcmaNode.ClassItem range(EcmaNode.ClassItem first, EcmaNode.ClassItem last) {
        if (first instanceof EcmaNode.Literal from && last instanceof EcmaNode.Literal to) {
            if (from.codePoint() > to.codePoint()) {
                throw new EcmaSyntaxException("a range in brackets ends before it starts");
            }
            return new EcmaNode.Range(from.codePoint(), to.codePoint());
        }
        throw new EcmaSyntaxException("a range in brackets goes from one character to another");
    }

    private EcmaNode.ClassItem item() {
        int c = cursor.next();
        if (c < 0) {
            throw new EcmaSyntaxException("a [ is not closed");
        }
        return c == '\\' ? (EcmaNode.ClassItem) escapes.read(true) : new EcmaNode.Literal(c);
    }
}
