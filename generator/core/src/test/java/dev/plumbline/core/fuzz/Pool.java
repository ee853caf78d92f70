package dev.plumbline.core.fuzz;

import dev.plumbline.runtime.validation.Literal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The names, texts and numbers that schemas and values are made of: few, so that they meet, and at the edges. */
final class Pool {

    /** Names of properties. */
    static final List<String> NAMES = List.of("a", "b", "c", "ab", "foo", "é", "𝒳", "", "a/b~c", "$ref", "1", "class");

    /** Texts; one letter or an accent may be two or more code points, and one code point two chars. */
    static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "abc",
            "aaaa",
            "foo",
            "é",
            "e\u0301",
            "𝒳",
            "𝒳𝒳",
            "a𝒳b",
            "👩\u200d👧",
            "1",
            "12",
            "A",
            "null",
            " ",
            "b\n",
            "1.0",
            "١");

    /** Numbers as they are written: of all sizes, and the same ones in more than one way. */
    static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "3",
            "4",
            "7",
            "0.0",
            "-0.0",
            "1.0",
            "2.0",
            "1e0",
            "1e2",
            "100",
            "100.00",
            "0.1",
            "0.3",
            "0.5",
            "1.5",
            "2.5",
            "12.34",
            "1e-7",
            "0.0000001",
            "0.30000000000000004",
            "4294967296",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "9223372036854775807.0",
            "-9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890",
            "1e400",
            "-1e400",
            "1e-400");

    static final List<String> DIVISORS = List.of(
            "1",
            "2",
            "3",
            "7",
            "0.1",
            "0.01",
            "0.3",
            "0.5",
            "2.5",
            "1e-7",
            "1e2",
            "2.0",
            "123456789012345678901.5",
            "9223372036854775808");

    /** Expressions that mean the same in ECMA-262 and in Java; each matches one of {@link #TEXTS} and not another. */
    static final List<String> PATTERNS = List.of(
            "^a",
            "b$",
            "^[a-c]*$",
            "o{2}",
            "^.$",
            "^\\d+$",
            "\\p{L}",
            "^(a|b)+$",
            "𝒳",
            "^[𝒳é]$",
            "^\\w+$",
            "^$",
            "^(?!a).",
            "^.{2}$",
            "\\s");

    private Pool() {}

    static JsonNode number(Draw draw) {
        return Literal.of(draw.of(NUMBERS));
    }

    static JsonNode text(Draw draw) {
        return StringNode.valueOf(draw.of(TEXTS));
    }
}
