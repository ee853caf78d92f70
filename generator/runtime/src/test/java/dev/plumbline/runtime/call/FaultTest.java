package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.ClosedPort;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a paid request's caller learns when the connection fails, and that the request was sent no second time. */
@Timeout(60)
class FaultTest {

    private static final String UNKNOWN = "It may have been processed, so its outcome is unknown: look up what it may"
            + " have created, do not send it again blindly.";

    @Test
    void refused() {
        try (ClosedPort port = new ClosedPort()) {
            CallException thrown = create(port.url(), Duration.ofSeconds(10));
            assertThat(thrown)
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessage("createTask (POST /v1/tasks) could not connect ["
                            + port.url().substring(7) + "]. The request was not processed.");
            assertThat(thrown.mayHaveBeenProcessed()).isFalse();
        }
    }

    @Test
    void noSuchHost() {
        CallException thrown = create("http://no-such-host.invalid", Duration.ofSeconds(10));
        assertThat(thrown)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("could not connect: no such host [no-such-host.invalid]");
        assertThat(thrown.mayHaveBeenProcessed()).isFalse();
    }

    @Test
    void resetAfterTheRequest() {
        assertLost(RawConnection::reset);
    }

    @Test
    void emptyReply() {
        assertLost(connection -> {});
    }

    @Test
    void resetDuringTheAnswer() {
        assertLost(connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"id\"");
            connection.reset();
        });
    }

    @Test
    void slowAnswer() throws Exception {
        LittleTime.give(time -> {
            try (RawServer server = RawServer.answering(RawConnection::silence)) {
                List<Throwable> thrown = inBothForms(server.url(), time);
                if (server.requests().size() < 2) {
                    return false;
                }
                assertUnknown(
                        agreed(thrown),
                        CallTimeoutException.class,
                        "had no complete response within " + time.toMillis() + " ms");
                return true;
            }
        });
    }

    @Test
    void aFailedQueryDoesNoHarm() {
        try (RawServer server = RawServer.answering(RawConnection::reset);
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            assertThat(catchThrowable(() -> caller.call(
                            Tasks.GET,
                            Arguments.path("task_id", "t1"),
                            CallOptions.none().withRetry(RetryPolicy.none()))))
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("getTask (GET /v1/tasks/t1) lost its connection")
                    .hasMessageEndingWith("sending it again does no harm.");
        }
    }

    private static void assertLost(RawServer.Answer answer) {
        try (RawServer server = RawServer.answering(answer)) {
            CallException thrown = create(server.url(), Duration.ofSeconds(10));
            assertUnknown(thrown, ConnectionFailedException.class, "lost its connection");
            assertThat(server.requests()).hasSize(2);
        }
    }

    private static void assertUnknown(CallException thrown, Class<? extends CallException> type, String problem) {
        assertThat(thrown)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasCauseInstanceOf(type)
                .hasMessageContaining("createTask (POST /v1/tasks) " + problem)
                .hasMessageEndingWith(UNKNOWN);
        assertThat(thrown.mayHaveBeenProcessed()).isTrue();
    }

    /** Called once in each form, which have to agree. */
    private static CallException create(String url, Duration timeout) {
        return agreed(inBothForms(url, timeout));
    }

    private static List<Throwable> inBothForms(String url, Duration timeout) {
        CallOptions options = CallOptions.none().withTimeout(timeout).withRetry(RetryPolicy.none());
        try (Caller caller = new Caller(Tasks.config(url).build())) {
            Throwable blocking =
                    catchThrowable(() -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), options));
            Throwable future =
                    catchThrowable(() -> caller.callAsync(Tasks.CREATE, Arguments.body(Tasks.request()), options)
                            .join());
            assertThat(future).isInstanceOf(CompletionException.class);
            return List.of(blocking, future.getCause());
        }
    }

    private static CallException agreed(List<Throwable> thrown) {
        assertThat(thrown.get(1))
                .hasSameClassAs(thrown.get(0))
                .hasMessage(thrown.get(0).getMessage());
        return (CallException) thrown.get(0);
    }
}
