package dev.plumbline.runtime.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final DoubleSupplier NONE = () -> 0;
    private static final DoubleSupplier MOST = () -> Math.nextDown(1.0);

    @Test
    void pausesGrowUpToTheMaximum() {
        Pacing pacing = new Pacing(SECOND, Duration.ofSeconds(3), 2, SECOND);
        assertThat(pacing.pause(0, NONE)).isEqualTo(SECOND);
        assertThat(pacing.pause(1, NONE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pacing.pause(2, NONE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(pacing.pause(Integer.MAX_VALUE, NONE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(new Pacing(SECOND, SECOND, 1, SECOND).pause(1000, NONE)).isEqualTo(SECOND);
    }

    @Test
    void aPauseIsShorterByChanceAndNeverLonger() {
        Pacing pacing = new Pacing(Duration.ofSeconds(10), Duration.ofSeconds(20), 2, SECOND);
        assertThat(pacing.pause(0, MOST)).isBetween(Duration.ofSeconds(8), Duration.ofMillis(8001));
        assertThat(pacing.pause(5, MOST)).isBetween(Duration.ofSeconds(16), Duration.ofMillis(16001));
        assertThat(pacing.withJitter(0).pause(0, MOST)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pacing.withJitter(1).pause(0, MOST)).isPositive().isLessThan(Duration.ofMillis(1));
        assertThat(pacing.withDeadline(SECOND).withJitter(0.5).pause(0, () -> 0.5))
                .isEqualTo(Duration.ofMillis(7500));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareOfChanceIsFromNoneToAll(double jitter) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pacing(SECOND, SECOND, 1, SECOND, jitter));
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
