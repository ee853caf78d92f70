package dev.plumbline.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both validators give the suite's own verdict, so that what they take for it may be compared. */
@Tag("slow")
class SuiteTest {

    @Test
    void bothGiveTheVerdictOfTheSuite() {
        List<Suite.Case> cases = Suite.cases();

        assertThat(cases).hasSizeGreaterThan(1000);
        assertThat(cases).filteredOn(each -> each.isValid() != each.valid()).isEmpty();
        assertThat(cases)
                .filteredOn(each -> each.networkntIsValid() != each.valid())
                .isEmpty();
    }
}
