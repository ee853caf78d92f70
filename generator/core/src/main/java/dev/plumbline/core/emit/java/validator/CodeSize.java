package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * About how many bytes javac makes of code; rather too many than too few. HotSpot never compiles a method of more than
 * 8,000, and javac refuses one of more than 65,535.
 */
final class CodeSize {

    /** What a method may come to before parts of it move into methods of their own. */
    static final int METHOD = 6_000;

    /** What such a part may come to. */
    static final int PART = 2_000;

    /** More names than this, said one by one, are a table. */
    static final int NAMES = 100;

    /** More tests than this, each held in a local variable, are an array. */
    static final int TESTS = 64;

    /** A class's name in full, or any other name, or a literal; operators come with these. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*+\")*+|[A-Za-z_$][\\w$.]*+|\\d[\\w.]*+|->|::");

    private static final int LITERAL = 8;
    private static final int WORD = 3;

    private CodeSize() {}

    static int of(CodeBlock code) {
        int size = 0;
        Matcher tokens = TOKEN.matcher(code.toString());
        while (tokens.find()) {
            size += tokens.group().startsWith("\"") ? LITERAL : WORD;
        }
        return size;
    }

    static int of(Collection<CodeBlock> codes) {
        return codes.stream().mapToInt(CodeSize::of).sum();
    }
}
