package dev.plumbline.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.vocabulary.Edition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(names = {"DRAFT_4", "DRAFT_6", "DRAFT_7", "JSON_SCHEMA_2019_09"})
    void soTheyDoInOlderDialects(Edition dialect) {
        Fuzzing run = new Fuzzing(2020_12, SchemaGrammar::schema).in(dialect);

        run.run(500);

        assertThat(run.disagreements()).filteredOn(each -> !each.isOurs()).isEmpty();
        assertThat(run.figures().validPercent()).isBetween(15, 85);
    }

    @Test
    void soTheyDoOfModesThatHaveMuchInCommon() {
        Fuzzing run = new Fuzzing(2020_12, ChoiceGrammar::schema);

        run.run(2_000);

        assertThat(run.disagreements()).isEmpty();
        assertThat(run.figures().validPercent()).isBetween(15, 85);
    }
}
