package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.retry.RetryBudget;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures are repeated, and when; each in the blocking and the asynchronous form, which have to agree. */
class RetryTest {

    private final FakeTime time = new FakeTime();
    private final Scripted transport = new Scripted();
    private CallOptions options = CallOptions.none();
    private RetryBudget budget = RetryBudget.standard();
    private double random = 0.5;

    /** How often each request is sent, of three times at most, when every answer has this status. */
    @ParameterizedTest
    @CsvSource({
        "429, '', 3, 3, 3",
        "503, '', 1, 3, 3",
        "503, 0, 3, 3, 3",
        "503, soon, 1, 3, 3",
        "408, '', 1, 3, 3",
        "500, '', 1, 3, 3",
        "502, '', 1, 3, 3",
        "504, '', 1, 3, 3",
        "500, 0, 1, 3, 3",
        "501, '', 1, 1, 1",
        "505, '', 1, 1, 1",
        "400, '', 1, 1, 1",
        "401, '', 1, 1, 1",
        "404, '', 1, 1, 1",
        "409, '', 1, 1, 1",
        "425, '', 1, 1, 1",
        "303, '', 1, 1, 1",
    })
    void eachStatusIsRepeatedWhereThatIsSafe(int status, String retryAfter, int paid, int idempotent, int withKey) {
        if (retryAfter.isEmpty()) {
            transport.answer(status, "");
        } else {
            transport.answer(status, "", "Retry-After", retryAfter);
        }
        assertThat(sent(Tasks.CREATE)).isEqualTo(paid);
        assertThat(sent(Tasks.GET)).isEqualTo(idempotent);
        options = options.withIdempotencyKey("k1");
        assertThat(sent(Tasks.CREATE)).isEqualTo(withKey);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, false, 3, 3",
        "LOST, false, 3, 3",
        "LOST, true, 1, 3",
        "TIMEOUT, true, 1, 1",
        "TIMEOUT, false, 1, 1",
        "TOO_LARGE, true, 1, 1",
        "INTERRUPTED, false, 1, 1",
    })
    void eachFailureIsRepeatedWhereThatIsSafe(Failure failure, boolean mayHaveBeenSent, int paid, int idempotent) {
        transport.failure(failure, mayHaveBeenSent);
        assertThat(sent(Tasks.CREATE)).isEqualTo(paid);
        assertThat(sent(Tasks.GET)).isEqualTo(idempotent);
        Thread.interrupted();
    }

    @Test
    void theCallerGetsTheAnswerOfTheAttemptThatSucceeds() {
        transport
                .failure(Failure.CONNECT, false)
                .answer(429, "")
                .answer(503, "", "Retry-After", "7")
                .ok();
        options = options.withRetry(RetryPolicy.standard().withMaxAttempts(4));
        assertThat(call(Tasks.CREATE).value()).isEqualTo("t1");
        assertThat(transport.calls).hasSize(4);
        assertThat(time.pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(7));
    }

    @Test
    void theLastFailureCarriesTheEarlierOnes() {
        transport.failure(Failure.CONNECT, false).answer(429, "").answer(500, "");
        CallException thrown = failure(Tasks.CREATE);
        assertThat(thrown)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage(
                        "createTask (POST /v1/tasks), attempt 3, responded with HTTP 500. It may have been processed, so its"
                                + " outcome is unknown: look up what it may have created, do not send it again blindly.");
        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.getSuppressed())
                .hasExactlyElementsOfTypes(ConnectionFailedException.class, TooManyRequestsException.class);
        assertThat(((OutcomeUnknownException) thrown).failure()).isInstanceOf(ServerErrorException.class);
    }

    @Test
    void anEarlierAttemptThatMayHaveBeenProcessedIsNotForgotten() {
        transport.failure(Failure.LOST, true).failure(Failure.CONNECT, false);
        assertThat(failure(Tasks.GET).mayHaveBeenProcessed()).isTrue();
        assertThat(failure(Tasks.GET).mayHaveBeenProcessed()).isFalse();
    }

    @Test
    void noneSendsOnce() {
        transport.answer(429, "");
        options = options.withRetry(RetryPolicy.none());
        assertThat(sent(Tasks.GET)).isEqualTo(1);
    }

    @Test
    void aPauseIsARandomPartOfATimeThatDoubles() {
        transport.answer(500, "");
        options = options.withRetry(
                RetryPolicy.standard().withMaxAttempts(6).withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5)));
        random = 0.999_999;
        failure(Tasks.GET);
        assertThat(time.pauses.stream().map(pause -> Math.round(pause.toMillis() / 1000.0)))
                .containsExactly(1L, 2L, 4L, 5L, 5L);
        time.pauses.clear();
        random = 0;
        failure(Tasks.GET);
        assertThat(time.pauses).hasSize(5).containsOnly(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retry-After: 4",
                "Retry-After: Fri, 02 Jan 2026 03:04:09 GMT",
                "Retry-After: Friday, 02-Jan-26 03:04:09 GMT",
                "Retry-After: Fri Jan  2 03:04:09 2026",
                "Retry-After-Ms: 4000",
            })
    void aServerMayAskForAPause(String header) {
        String[] parts = header.split(": ", 2);
        transport.answer(429, "", parts[0], parts[1]).ok();
        assertThat(call(Tasks.CREATE).value()).isEqualTo("t1");
        assertThat(time.pauses).containsExactly(Duration.ofSeconds(4));
    }

    @Test
    void aPauseLongerThanAllowedIsForTheCallerToWait() {
        transport.answer(429, "", "Retry-After", "61");
        assertThat(failure(Tasks.GET)).isInstanceOfSatisfying(TooManyRequestsException.class, thrown -> {
            assertThat(thrown.retryAfter()).isEqualTo(Duration.ofSeconds(61));
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown).hasMessageContaining("responded with HTTP 429 (asks for a pause of 61000 ms)");
        });
        options = options.withRetry(RetryPolicy.standard().withMaxRetryAfter(Duration.ofMinutes(2)));
        assertThat(sent(Tasks.GET)).isEqualTo(1);
        options = options.withTimeout(Duration.ofMinutes(5));
        assertThat(sent(Tasks.GET)).isEqualTo(3);
    }

    @Test
    void theTimeoutIsForAllAttemptsTogether() {
        transport.answer(429, "", "Retry-After", "7");
        options = options.withTimeout(Duration.ofSeconds(20))
                .withRetry(RetryPolicy.standard().withMaxAttempts(10));
        assertThat(failure(Tasks.GET).attempts()).isEqualTo(3);
        assertThat(transport.calls)
                .extracting(call -> call.timeout().toSeconds())
                .containsExactly(20L, 13L, 6L);
    }

    @Test
    void theBudgetEndsAStorm() {
        budget = RetryBudget.of(12, 5);
        transport
                .answer(500, "")
                .answer(500, "")
                .answer(500, "")
                .answer(500, "")
                .ok();
        assertThat(failure(Tasks.GET).attempts()).isEqualTo(3);
        assertThat(budget.tokens()).isEqualTo(2);
        assertThat(failure(Tasks.GET).attempts()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            call(Tasks.GET);
        }
        assertThat(budget.tokens()).isEqualTo(5);
        for (int i = 0; i < 30; i++) {
            call(Tasks.GET);
        }
        assertThat(budget.tokens()).isEqualTo(12);
    }

    @Test
    void aSuccessAfterARepetitionPutsBackWhatThatTook() {
        budget = RetryBudget.of(20, 5);
        transport.answer(500, "").answer(500, "").ok();
        call(Tasks.GET);
        assertThat(budget.tokens()).isEqualTo(15);
    }

    @Test
    void theKeyOfACallIsTheSameOnEveryAttempt() {
        transport.failure(Failure.LOST, true).answer(502, "").ok();
        options = options.withIdempotencyKey("order-1");
        assertThat(call(Tasks.CREATE).value()).isEqualTo("t1");
        assertThat(transport.headers("Idempotency-Key")).containsExactly("order-1", "order-1", "order-1");
    }

    @Test
    void aKeyThatTheDocumentWantsIsMadeOncePerCall() {
        Operation<String> operation = Operation.post("charge", "/v1/charges", json -> "done")
                .idempotencyKey("X-Once")
                .build();
        transport.answer(502, "").ok();
        call(operation);
        call(operation);
        options = options.withHeader("x-once", "own");
        call(operation);
        assertThat(transport.headers("X-Once")).containsExactly("made-1", "made-1", "made-2", "own");
    }

    @Test
    void anInterruptEndsThePauseAndTheCall() {
        transport.answer(429, "");
        try (Caller caller = caller()) {
            Thread.currentThread().interrupt();
            Throwable thrown = catchThrowable(
                    () -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none()));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(thrown)
                    .hasMessage("createTask (POST /v1/tasks) was interrupted. The request was not processed.")
                    .hasSuppressedException(thrown.getSuppressed()[0]);
            assertThat(thrown.getSuppressed()).hasExactlyElementsOfTypes(TooManyRequestsException.class);
        }
    }

    private int sent(Operation<String> operation) {
        int sum = 0;
        for (boolean blocking : List.of(true, false)) {
            transport.calls.clear();
            failure(operation, blocking);
            sum += transport.calls.size();
        }
        assertThat(sum % 2).as("both forms agree").isZero();
        return sum / 2;
    }

    private ApiResponse<String> call(Operation<String> operation) {
        try (Caller caller = caller()) {
            return caller.call(operation, arguments(operation), options);
        }
    }

    private CallException failure(Operation<String> operation) {
        return failure(operation, true);
    }

    private CallException failure(Operation<String> operation, boolean blocking) {
        try (Caller caller = caller()) {
            if (blocking) {
                return (CallException) catchThrowable(() -> caller.call(operation, arguments(operation), options));
            }
            Throwable thrown = catchThrowable(() ->
                    caller.callAsync(operation, arguments(operation), options).join());
            assertThat(thrown).isInstanceOf(CompletionException.class);
            return (CallException) thrown.getCause();
        }
    }

    private static Arguments arguments(Operation<?> operation) {
        return operation == Tasks.GET ? Arguments.path("task_id", "t1") : Arguments.body(Tasks.request());
    }

    private int made;

    private Caller caller() {
        return new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .timekeeper(time)
                .random(() -> random)
                .idempotencyKeys(() -> "made-" + ++made)
                .retryBudget(budget)
                .build());
    }
}
