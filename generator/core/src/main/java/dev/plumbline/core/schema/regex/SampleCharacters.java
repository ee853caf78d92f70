package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what parts of an expression read, on the first blocks of Unicode and a few characters beyond. */
final class SampleCharacters {

    private static final int FIRST_BLOCKS = 0x500;
    private static final int[] BEYOND = {0x5D0, 0x628, 0x915, 0x1E00, 0x2028, 0x3042, 0x4E00, 0xAC00, 0x1F600};

    private SampleCharacters() {}

    /** Whether both nodes read one character and some character suits both. */
    static boolean overlap(EcmaNode one, EcmaNode other) {
        return one instanceof EcmaNode.OneCharacter first
                && other instanceof EcmaNode.OneCharacter second
                && of(first).intersects(of(second));
    }

    private static BitSet of(EcmaNode.OneCharacter node) {
        Matcher matcher = Pattern.compile(EcmaClasses.java(node)).matcher("");
        BitSet read = new BitSet();
        for (int i = 0; i < FIRST_BLOCKS + BEYOND.length; i++) {
            int c = i < FIRST_BLOCKS ? i : BEYOND[i - FIRST_BLOCKS];
            read.set(i, matcher.reset(Character.toString(c)).matches());
        }
        if (node instanceof EcmaNode.Literal literal) {
            read.set(FIRST_BLOCKS + BEYOND.length + literal.codePoint());
        }
        return read;
    }
}
