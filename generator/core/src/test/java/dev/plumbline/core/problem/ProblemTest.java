package dev.plumbline.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Place PLACE = new Place("api.yaml", 3, 5);

    @Test
    void aPointerOfThousandsOfCharactersDoesNotHideTheReason() {
        Problem problem = Problem.warning(
                "UnresolvedRef",
                PLACE,
                "/components/schemas/" + "a".repeat(5000) + "/$ref",
                "\"#/" + "b".repeat(5000) + "\" leads nowhere",
                "correct it");
        assertThat(problem.toString())
                .hasSizeLessThan(700)
                .startsWith("[UnresolvedRef] api.yaml:3:5 #/components/schemas/aaaa")
                .contains("a/$ref - \"#/bbb")
                .endsWith("bb\" leads nowhere; correct it");
    }

    @Test
    void noTextOfADocumentBeginsALineOfItsOwn() {
        Problem problem =
                Problem.warning("A", PLACE, "/a\nb", "the name \"x\r\n\u001b[31m\u2028y\" is odd", "correct it");
        assertThat(problem.toString()).isEqualTo("[A] api.yaml:3:5 #/a b - the name \"x [31m y\" is odd; correct it");
    }

    /** A name is cut between characters, not through one. */
    @Test
    void aCutDoesNotTakeACharacterApart() {
        for (String before : List.of("", "x")) {
            String text = Problem.error("A", PLACE, "", before + "\uD83D\uDE00".repeat(400), "b")
                    .toString();
            assertThat(text.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
                    .isZero();
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Test
    void whatRepeatsIsOneGroup() {
        Problem here = Problem.warning("A", PLACE, "/a", "it is odd", "correct it");
        Problem there = Problem.warning("A", new Place("api.yaml", 9, 1), "/b", "it is odd", "correct it");
        Problem other = Problem.warning("A", new Place("api.yaml", 10, 1), "/c", "it is not", "correct it");
        assertThat(ProblemGroup.of(List.of(here, there, other)))
                .extracting(ProblemGroup::toString)
                .containsExactly(
                        "[A] api.yaml:3:5 #/a - it is odd; correct it; so in 1 more place",
                        "[A] api.yaml:10:1 #/c - it is not; correct it");
    }
}
