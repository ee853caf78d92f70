package dev.plumbline.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.tests.faults.ClientThreads;
import dev.plumbline.tests.faults.Patience;
import dev.plumbline.tests.faults.Transports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers at once whose token has expired or is refused: uploads whose answers are streams, with faults between them. */
@Tag("slow")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TokenSoakTest {

    private static final int CALLERS = 64;
    private static final int ROUNDS = 6;
    private static final Operation<EventStream<Integer>> WORK = Operation.<EventStream<Integer>>responding(
                    "POST", "work", "/work")
            .body(BodyEncoder.multipart("multipart/form-data", null))
            .on(
                    "200",
                    ResponseDecoder.events(
                            "text/event-stream", json -> json.path("n").asInt(), null))
            .secured(Security.of(SecurityScheme.oauth2("oauth", null)))
            .build();

    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    void oneTokenIsFetchedForAllAndNothingIsDoneTwice(Transports transports) throws Exception {
        run(transports);
        assertThat(Patience.until(() -> ClientThreads.running().isEmpty()))
                .as(() -> "threads left: " + ClientThreads.running())
                .isTrue();
    }

    /** In a method of its own: what its variables refer to keeps the JDK's threads alive. */
    private void run(Transports transports) throws Exception {
        FakeTime time = new FakeTime();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        Files files = new Files();
        try (TokenProvider provider = new TokenProvider();
                Transport transport = transports.open(null);
                Caller caller = new Caller(ClientConfig.builder()
                        .baseUrl(provider.url())
                        .credential(
                                "oauth",
                                ClientCredentials.of("client", "secret").withTokenUrl(provider.url() + "/token"))
                        .timekeeper(time)
                        .transport(transport)
                        .interceptor(provider.new Gate())
                        .build())) {
            for (int round = 0; round < ROUNDS; round++) {
                int expected = round + 1;
                provider.expect(CALLERS);
                if (round % 2 == 1) {
                    time.advance(Duration.ofHours(2));
                } else {
                    provider.revoke();
                }
                List<Future<?>> calls = new ArrayList<>();
                for (int i = 0; i < CALLERS; i++) {
                    String order = "order-" + round + "-" + i;
                    boolean async = i % 2 == 0;
                    calls.add(threads.submit(() -> call(caller, provider, files, order, async)));
                }
                for (Future<?> call : calls) {
                    call.get();
                }
                assertThat(provider.tokens()).as("tokens after round " + round).isEqualTo(expected);
            }
            assertThat(wrong).isEmpty();
            assertThat(provider.mishaps()).isPositive();
            assertThat(Patience.until(() -> provider.connections() == 0))
                    .as("no connection is left")
                    .isTrue();
            assertThat(Patience.until(() -> files.open() == 0))
                    .as("no stream is left open")
                    .isTrue();
            assertThat(files.opened()).isGreaterThanOrEqualTo(CALLERS * ROUNDS);
        } finally {
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void call(Caller caller, TokenProvider provider, Files files, String order, boolean async) {
        MultipartForm form = MultipartForm.builder()
                .text("order", order)
                .file("file", FileContent.of(files::next))
                .build();
        Arguments arguments = Arguments.body(form).withHeader(FlakyProvider.ORDER, order);
        int items = 0;
        CallException thrown = null;
        try (EventStream<Integer> events = async
                ? caller.callAsyncValue(WORK, arguments, CallOptions.none()).get()
                : caller.call(WORK, arguments, CallOptions.none()).value()) {
            for (int item : events) {
                items += item;
            }
        } catch (CallException e) {
            thrown = e;
        } catch (Exception e) {
            thrown = e.getCause() instanceof CallException call ? call : null;
            if (thrown == null) {
                wrong.add(order + " threw " + e);
            }
        }
        boolean unknown = thrown != null && thrown.mayHaveBeenProcessed();
        int done = provider.work(order);
        if (done > 1
                || thrown == null && (done != 1 || items != TokenProvider.EVENTS)
                || done == 1 && thrown != null && !unknown) {
            wrong.add(order + " was done " + done + " times, gave " + items + " and threw " + thrown);
        }
    }
}
