package dev.plumbline.core.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.formats.regex.EcmaNode;
import dev.plumbline.formats.regex.EcmaParser;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PossessiveRewriteTest {

    private static final int EXPRESSIONS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]+(-[a-z]+)*$",
                "^(a|bc)*$",
                "^(a|bc)*",
                "(a|ab)+",
                "^(?:/[^/]*)*$",
                "^(?:\\d+,\\s)*[A-Z]$",
                "(?=(?:ab)*c)a"
            })
    void loopsThatKeepTheirTurns(String expression) {
        assertThat(loops(expression)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a|ab)*$",
                "^(?:ab)*a$",
                "^(\\w|\\d)*$",
                "^(?:ab?)*b$",
                "(a|b)\\1(ab)*",
                "^(?:a|b*?)*$",
                "^(?:|a)*$",
                "^(?:ab*?)*$",
                "^(?:a?)*$"
            })
    void loopsThatMayHaveToGiveBackATurn(String expression) {
        assertThat(loops(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"^(a|bc)*$, abc, x", "^[a-z]+(-[a-z]+)*$, a-b-, A", "^([^/]|//)*$, a//, /"})
    void aLongTextDoesNotExhaustTheStack(String expression, String turn, String wrong) {
        Pattern pattern = Pattern.compile(EcmaTranslation.java(EcmaParser.parse(expression)));
        String text = turn.repeat(300_000) + "a";
        assertThat(pattern.matcher(text).find()).isTrue();
        assertThat(pattern.matcher(text + wrong).find()).isFalse();
    }

    /** Expressions put together at random, always the same ones: possessive or not, they match the same texts. */
    @Test
    void theLanguageStaysTheSame() {
        Random random = new Random(20_12);
        int steady = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            String expression = expression(random, 2);
            EcmaNode tree = EcmaParser.parse(expression);
            Set<EcmaNode.Repeat> loops = PossessiveRewrite.in(tree);
            if (!loops.isEmpty()) {
                steady++;
                sameLanguage(expression, tree, loops, random);
            }
        }
        assertThat(steady).isGreaterThan(EXPRESSIONS / 10);
    }

    private static void sameLanguage(String expression, EcmaNode tree, Set<EcmaNode.Repeat> loops, Random random) {
        Pattern plain = Pattern.compile(EcmaTranslation.java(tree, Set.of()));
        Pattern possessive = Pattern.compile(EcmaTranslation.java(tree, loops));
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append("abc".charAt(random.nextInt(3)));
            }
            Boolean expected = find(plain, text);
            if (expected != null) {
                assertThat(find(possessive, text))
                        .as("%s and %s on %s", expression, possessive, text)
                        .isEqualTo(expected);
            }
        }
    }

    /** Whether the expression matches, or null where that takes too many steps to find out. */
    private static @Nullable Boolean find(Pattern pattern, CharSequence text) {
        try {
            return pattern.matcher(new Counted(text, new AtomicInteger(100_000)))
                    .find();
        } catch (TooManySteps e) {
            return null;
        }
    }

    /** A text that may be looked at only so often. */
    private record Counted(CharSequence text, AtomicInteger left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left.decrementAndGet() < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String expression(Random random, int depth) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "^" : "");
        for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
            text.append(part(random, depth));
        }
        return text.append(random.nextBoolean() ? "$" : "").toString();
    }

    private static String part(Random random, int depth) {
        String[] characters = {"a", "b", "c", "[ab]", "[^a]", ".", "\\b"};
        String[] quantifiers = {"*", "+", "?", "{2,}", "{2}", "*?", "", ""};
        String atom;
        if (depth == 0 || random.nextInt(3) == 0) {
            atom = characters[random.nextInt(characters.length)];
        } else if (random.nextInt(8) == 0) {
            return (random.nextBoolean() ? "(?=" : "(?!") + expression(random, depth - 1) + ")";
        } else {
            String or = random.nextInt(3) == 0 ? "|" + expression(random, depth - 1) : "";
            atom = "(?:" + expression(random, depth - 1) + or + ")";
        }
        return atom.equals("\\b") ? atom : atom + quantifiers[random.nextInt(quantifiers.length)];
    }

    private static Set<EcmaNode.Repeat> loops(String expression) {
        return PossessiveRewrite.in(EcmaParser.parse(expression));
    }
}
