package dev.plumbline.formats.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a regular expression by the grammar of ECMA-262, section 22.2.1, with the {@code u} flag. */
public final class EcmaParser {

    /** Deeper nesting is refused: it would end in a stack overflow. */
    private static final int DEEPEST = 250;

    private final EcmaCursor cursor;
    private final EcmaEscapes escapes;
    private final EcmaGroups groups = new EcmaGroups();
    private int depth;

    private EcmaParser(String text) {
        this.cursor = new EcmaCursor(text);
        this.escapes = new EcmaEscapes(cursor);
    }

    /** Whether the text is an expression. */
    public static boolean accepts(String text) {
        try {
            parse(text);
            return true;
        } catch (EcmaSyntaxException e) {
            return false;
        }
    }

    /**
     * The tree of an expression.
     *
     * @throws EcmaSyntaxException where the text is none
     */
    public static EcmaNode parse(String text) {
        EcmaParser parser = new EcmaParser(text);
        EcmaNode node = parser.disjunction();
        if (!parser.cursor.atEnd()) {
            throw new EcmaSyntaxException("a ) has no (");
        }
        parser.groups.close();
        return EcmaReferences.resolve(node, parser.groups);
    }

    private EcmaNode disjunction() {
        List<EcmaNode> options = new ArrayList<>();
        do {
            options.add(alternative());
        } while (cursor.skip("|"));
        return options.size() == 1 ? options.get(0) : new EcmaNode.Alternatives(options);
    }

    private EcmaNode alternative() {
        List<EcmaNode> parts = new ArrayList<>();
        while (!cursor.atEnd() && cursor.peek() != '|' && cursor.peek() != ')') {
            parts.add(term());
        }
        return parts.size() == 1 ? parts.get(0) : new EcmaNode.Sequence(parts);
    }

    private EcmaNode term() {
        EcmaNode atom = atom();
        boolean quantifiable = !(atom instanceof EcmaNode.Place) && !(atom instanceof EcmaNode.Look);
        return quantifiable ? quantified(atom) : atom;
    }

    private EcmaNode quantified(EcmaNode atom) {
        int min = 0;
        int max = Integer.MAX_VALUE;
        if (cursor.skip("+")) {
            min = 1;
        } else if (cursor.skip("?")) {
            max = 1;
        } else if (cursor.skip("{")) {
            min = cursor.number();
            max = min;
            if (min >= 0 && cursor.skip(",")) {
                max = cursor.peek() == '}' ? Integer.MAX_VALUE : cursor.number();
            }
            if (min < 0 || max < min || !cursor.skip("}")) {
                throw new EcmaSyntaxException("a { starts no quantifier; \\{ is the character");
            }
        } else if (!cursor.skip("*")) {
            return atom;
        }
        return new EcmaNode.Repeat(atom, min, max, cursor.skip("?"));
    }

    private EcmaNode atom() {
        int c = cursor.next();
        return switch (c) {
            case '^', '$' -> new EcmaNode.Place((char) c);
            case '.' -> new EcmaNode.Dot();
            case '(' -> group();
            case '[' -> new EcmaClassParser(cursor, escapes).read();
            case '\\' -> escape();
            case '*', '+', '?' -> throw new EcmaSyntaxException("there is nothing for " + (char) c + " to repeat");
            case '{', '}', ']' ->
                throw new EcmaSyntaxException("a " + (char) c + " stands alone; \\" + (char) c + " is the character");
            default -> new EcmaNode.Literal(c);
        };
    }

    private EcmaNode group() {
        if (++depth > DEEPEST) {
            throw new EcmaSyntaxException("groups are nested too deep");
        }
        EcmaNode group;
        if (!cursor.skip("?")) {
            group = new EcmaNode.Group(groups.open(), disjunction());
        } else if (cursor.skip(":")) {
            group = new EcmaNode.Group(0, disjunction());
        } else if (cursor.skip("<=")) {
            group = new EcmaNode.Look(false, false, disjunction());
        } else if (cursor.skip("<!")) {
            group = new EcmaNode.Look(false, true, disjunction());
        } else if (cursor.skip("=")) {
            group = new EcmaNode.Look(true, false, disjunction());
        } else if (cursor.skip("!")) {
            group = new EcmaNode.Look(true, true, disjunction());
        } else if (cursor.skip("<")) {
            group = new EcmaNode.Group(groups.open(name()), disjunction());
        } else {
            throw new EcmaSyntaxException("(? starts no group of ECMA-262");
        }
        if (!cursor.skip(")")) {
            throw new EcmaSyntaxException("a ( is not closed");
        }
        depth--;
        return group;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (!cursor.skip(">")) {
            if (cursor.atEnd()) {
                throw new EcmaSyntaxException("a > is missing");
            }
            name.appendCodePoint(cursor.skip("\\u") ? escapes.unicode() : cursor.next());
        }
        return name.toString();
    }

    private EcmaNode escape() {
        int c = cursor.peek();
        if (c == 'b' || c == 'B') {
            return new EcmaNode.Place((char) cursor.next());
        }
        if (c >= '1' && c <= '9') {
            int group = cursor.number();
            groups.referTo(group);
            return new EcmaNode.BackReference(group);
        }
        if (cursor.skip("k")) {
            if (!cursor.skip("<")) {
                throw new EcmaSyntaxException("\\k needs the name of a group");
            }
            return new EcmaNode.BackReference(groups.referTo(name()));
        }
        return escapes.read(false);
    }
}
