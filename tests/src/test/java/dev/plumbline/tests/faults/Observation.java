package dev.plumbline.tests.faults;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call to a fault.
 *
 * @param exception the class that was thrown, without its package, or a dash
 * @param processed whether the exception says that the request may have been processed
 * @param requests how many requests the server saw
 * @param pauses between them
 * @param left whether a connection was left open
 */
record Observation(String exception, String processed, int requests, List<Duration> pauses, boolean left) {

    private static final List<String> EITHER = List.of("`ConnectionFailedException`", "`OutcomeUnknownException`");

    static Observation of(Fault fault, Exchange exchange, boolean async, Transports transports) throws Exception {
        if (!fault.slow()) {
            return of(fault, exchange, async, transports, fault.timeout());
        }
        AtomicReference<Observation> seen = new AtomicReference<>();
        LittleTime.give(timeout -> {
            seen.set(of(fault, exchange, async, transports, timeout));
            return seen.get().requests() > 0;
        });
        return seen.get();
    }

    private static Observation of(
            Fault fault, Exchange exchange, boolean async, Transports transports, Duration timeout) throws Exception {
        FakeTime time = new FakeTime();
        try (Site site = fault.opening().open();
                Transport transport = transports.open(site.trust());
                UniAllVeo31Client client = UniAllVeo31Client.of(ClientConfig.builder()
                        .baseUrl(site.url())
                        .apiKey("sk-planted")
                        .transport(transport)
                        .timekeeper(time)
                        .random(() -> 0.5)
                        .build())) {
            Throwable thrown = thrown(client, fault, exchange, async, timeout);
            boolean left = !site.awaitNoConnection();
            return new Observation(name(thrown), processed(thrown), site.requests(), time.pauses(), left);
        }
    }

    private static @Nullable Throwable thrown(
            UniAllVeo31Client client, Fault fault, Exchange exchange, boolean async, Duration timeout) {
        try {
            exchange.run(client, fault, async, timeout);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private static String name(@Nullable Throwable thrown) {
        return thrown == null ? "-" : "`" + thrown.getClass().getSimpleName() + "`";
    }

    private static String processed(@Nullable Throwable thrown) {
        if (!(thrown instanceof CallException call)) {
            return "-";
        }
        return call.mayHaveBeenProcessed() ? "may have been" : "no";
    }

    /** Whether a server that saw the request may have acted on it. */
    boolean mayHavePaid() {
        return processed.startsWith("may");
    }

    /** What the page says; where the outcome depends on who is faster, both are named and one has to be it. */
    String row(Fault fault) {
        boolean expected = requests == 0 && EITHER.contains(exception);
        return fault.racing() && expected ? String.join(" or ", EITHER) + " | either | 0 | any" : cells();
    }

    /** As the cells of a row. */
    private String cells() {
        String between = pauses.stream()
                .map(pause -> pause.toString().substring(2).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return exception + " | " + processed + " | " + requests + " | " + between + (left ? " connection left" : "");
    }
}
