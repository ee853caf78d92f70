package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.ClosedPort;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stack trace shows: each thing once. */
class PrintedCausesTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRefusedConnectionHasOneCause(boolean async) {
        try (ClosedPort port = new ClosedPort()) {
            assertThat(headlines(port.url(), async))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("dev.plumbline.runtime.error.ConnectionFailedException: createTask (POST /v1/tasks)"
                            + " could not connect");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUnknownOutcomeSaysEachThingOnce(boolean async) {
        try (RawServer server = RawServer.answering(RawConnection::reset)) {
            List<String> headlines = headlines(server.url(), async);
            assertThat(headlines.get(0))
                    .startsWith("dev.plumbline.runtime.error.OutcomeUnknownException: createTask (POST /v1/tasks) lost"
                            + " its connection");
            assertThat(headlines.get(1))
                    .startsWith("dev.plumbline.runtime.error.ConnectionFailedException: lost its connection [")
                    .endsWith("]");
            assertThat(String.join("\n", headlines.subList(1, headlines.size())))
                    .doesNotContain("TransportException")
                    .doesNotContain("createTask");
        }
    }

    /** The first lines of an exception and of its causes, as they are printed. */
    private static List<String> headlines(String url, boolean async) {
        StringWriter printed = new StringWriter();
        try (Caller caller = new Caller(Tasks.config(url).build())) {
            CallOptions once = CallOptions.none().withRetry(RetryPolicy.none());
            Arguments body = Arguments.body(Tasks.request());
            Throwable thrown = catchThrowable(() -> {
                if (async) {
                    caller.callAsync(Tasks.CREATE, body, once).join();
                } else {
                    caller.call(Tasks.CREATE, body, once);
                }
            });
            (thrown instanceof CompletionException ? thrown.getCause() : thrown)
                    .printStackTrace(new PrintWriter(printed, true));
        }
        return printed.toString()
                .lines()
                .filter(line -> !line.startsWith("\t"))
                .map(line -> line.replace("Caused by: ", ""))
                .toList();
    }
}
