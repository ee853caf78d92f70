package dev.plumbline.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A short run, always the same; {@link Fuzz} is the long one. */
@Tag("slow")
class FuzzTest {

    @Test
    void allGiveTheSameVerdict() {
        Fuzzing run = new Fuzzing(2020_12, SchemaGrammar::schema);

        run.run(500);

        assertThat(run.disagreements()).isEmpty();
        assertThat(run.figures().validPercent()).isBetween(15, 85);
        assertThat(run.figures().percent(Oracle.Verdict.NONE)).isLessThan(5);
        assertThat(run.figures().percent(Oracle.Verdict.THROWN)).isLessThan(5);
    }

    @Test
    void soTheyDoOfModesThatHaveMuchInCommon() {
        Fuzzing run = new Fuzzing(2020_12, ChoiceGrammar::schema);

        run.run(2_000);

        assertThat(run.disagreements()).isEmpty();
        assertThat(run.figures().validPercent()).isBetween(15, 85);
    }
}
