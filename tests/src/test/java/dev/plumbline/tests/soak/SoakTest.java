package dev.plumbline.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.faults.ClientThreads;
import dev.plumbline.tests.faults.Patience;
import dev.plumbline.tests.faults.Transports;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A soak that takes seconds. The long one, which also prints its figures: {@code mvn verify -pl tests -am -Dtest=SoakTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsoak.calls=10000}.
 */
@Tag("slow")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SoakTest {

    private static final int CALLS = Integer.getInteger("soak.calls", 1000);
    private static final int USUAL = 1000;
    private static final long SEED = 20260301;
    private static final long ROOM = 16 << 20;

    @ParameterizedTest
    @EnumSource
    void nothingIsPaidTwiceAndNothingIsLeftBehind(Transports transports) throws Exception {
        warmUp(transports);
        long heap = heap();
        long begin = System.nanoTime();
        try (FlakyProvider provider = new FlakyProvider(SEED)) {
            Outcomes outcomes = Soak.run(provider, transports, CALLS);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertThat(outcomes.wrong()).isEmpty();
            assertThat(outcomes.counts().values().stream().mapToInt(n -> n).sum())
                    .isEqualTo(CALLS);
            assertThat(outcomes.counts()).containsKeys("GET success", "POST success", "POST OutcomeUnknownException");
            assertThat(provider.mishaps()).isBetween(CALLS / 40, CALLS / 10);
            assertThat(Patience.until(() -> ClientThreads.running().isEmpty())).isTrue();
            assertThat(Patience.until(() -> provider.connections() == 0)).isTrue();
            assertThat(Patience.until(() -> heap() - heap < ROOM)).isTrue();
            long grown = heap() - heap;
            report(transports, provider, outcomes, millis, grown);
        }
    }

    /** What is loaded once is no leak. */
    private static void warmUp(Transports transports) throws Exception {
        try (FlakyProvider provider = new FlakyProvider(1)) {
            Soak.run(provider, transports, 200);
        }
        Patience.until(() -> ClientThreads.running().isEmpty());
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void report(
            Transports transports, FlakyProvider provider, Outcomes outcomes, long millis, long grown) {
        if (CALLS > USUAL) {
            System.out.println(transports + ": " + CALLS + " calls, " + provider.requests() + " requests, "
                    + provider.mishaps() + " mishaps, " + millis + " ms, heap grown by " + grown / 1024 + " KiB: "
                    + outcomes.counts());
        }
    }
}
