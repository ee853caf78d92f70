package dev.plumbline.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void pausesGrowUpToTheMaximum() {
        Pacing pacing = new Pacing(SECOND, Duration.ofSeconds(3), 2, SECOND);
        assertThat(pacing.pause(0)).isEqualTo(SECOND);
        assertThat(pacing.pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pacing.pause(2)).isEqualTo(Duration.ofSeconds(3));
        assertThat(pacing.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(new Pacing(SECOND, SECOND, 1, SECOND).pause(1000)).isEqualTo(SECOND);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aFactorBelowOneIsRefused(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pacing(SECOND, SECOND, factor, SECOND));
    }

    @Test
    void durationsMustBePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pacing(Duration.ZERO, SECOND, 1, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pacing(SECOND, SECOND.negated(), 1, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> WaitOptions.none().withDeadline(Duration.ZERO));
    }
}
