package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.PaginationException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.testing.FakeTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call to a fault; all that was said meanwhile was searched for secrets.
 *
 * @param got what the caller got, with what was thrown last
 * @param text of the exception
 * @param processed whether the exception says that the request may have been processed
 * @param requests how many requests the server saw
 * @param tokens how many tokens were asked for
 * @param pauses between them
 * @param left whether a connection was left open
 */
record WireObservation(
        String got, String text, String processed, int requests, int tokens, List<Duration> pauses, boolean left) {

    /** The security scheme whose tokens are fetched. */
    static final String SCHEME = "oauth";

    static WireObservation of(WireFault fault, boolean async, Transports transports) throws Exception {
        AtomicReference<WireObservation> seen = new AtomicReference<>();
        if (fault.slow()) {
            LittleTime.give(timeout -> {
                seen.set(of(fault, async, transports, timeout));
                return seen.get().isThere(fault);
            });
        } else {
            seen.set(of(fault, async, transports, WireFault.enough()));
        }
        fault.words().forEach(word -> assertThat(seen.get().text()).contains(word));
        return seen.get();
    }

    /** Whether the clock has ended what it was to end, and nothing before that. */
    private boolean isThere(WireFault fault) {
        boolean begins = fault.name().contains("silence after") || fault.name().contains("on the way");
        return requests + tokens > 0 && (!begins || got.contains(","));
    }

    private static WireObservation of(WireFault fault, boolean async, Transports transports, Duration timeout)
            throws Exception {
        FakeTime time = new FakeTime();
        Overheard overheard = new Overheard();
        Path folder = Files.createTempDirectory("wire");
        try (WireSite site = fault.opening().open();
                Transport transport = transports.open(null)) {
            ClientCredentials credentials =
                    ClientCredentials.of("client", Planted.VALUE.text()).withTokenUrl(site.url() + WireSite.TOKENS);
            ClientConfig config = ClientConfig.builder()
                    .baseUrl(site.url())
                    .apiKey(Planted.KEY.text())
                    .credential(SCHEME, credentials)
                    .timeout(timeout)
                    .transport(transport)
                    .timekeeper(time)
                    .random(() -> 0.5)
                    .logger(overheard)
                    .interceptor(overheard)
                    .build();
            try (Caller caller = new Caller(config)) {
                WireCall call = new WireCall(caller, site, async, folder, new ArrayList<>());
                Throwable thrown = thrown(fault, call);
                boolean left = !site.awaitNoConnection();
                Stream.of(config, caller, credentials).forEach(overheard::object);
                assertThat(overheard.lines() > 0 || site.requests() == 0)
                        .as("what was sent was logged")
                        .isTrue();
                assertNothingTold(overheard, thrown, credentials);
                return new WireObservation(
                        got(call.got(), thrown),
                        thrown == null ? "" : String.valueOf(thrown.getMessage()),
                        processed(thrown),
                        site.requests(),
                        site.tokenRequests(),
                        time.pauses(),
                        left);
            }
        } finally {
            delete(folder);
        }
    }

    private static @Nullable Throwable thrown(WireFault fault, WireCall call) {
        try {
            fault.use().make(call);
            return null;
        } catch (AssertionError e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
    }

    private static void assertNothingTold(
            Overheard overheard, @Nullable Throwable thrown, ClientCredentials credentials) {
        if (thrown != null) {
            overheard.exception(thrown);
        }
        Stream.of(Planted.KEY, Planted.VALUE, Planted.TOKEN).forEach(secret -> secret.assertNotIn(overheard.text()));
        assertThat(overheard.text()).doesNotContain(credentials.encoded());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String got(List<String> got, @Nullable Throwable thrown) {
        Stream<String> last = thrown == null
                ? Stream.empty()
                : Stream.of("`" + thrown.getClass().getSimpleName() + "`");
        return Stream.concat(got.stream(), last).collect(Collectors.joining(", "));
    }

    private static String processed(@Nullable Throwable thrown) {
        if (thrown == null || thrown instanceof PaginationException) {
            return "-"; // all that was asked for came
        }
        if (!(thrown instanceof CallException call)) {
            return thrown instanceof InvalidArgumentException ? "no" : "unknown";
        }
        return call.mayHaveBeenProcessed() ? "may have been" : "no";
    }

    /** Whether a server that saw the request may have acted on it. */
    boolean mayHavePaid() {
        return processed.startsWith("may");
    }

    /** As the cells of a row. */
    String row() {
        String between = pauses.stream()
                .map(pause -> pause.toString().substring(2).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return got + " | " + processed + " | " + requests + " | " + tokens + " | " + between;
    }
}
