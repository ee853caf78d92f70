package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.Attribute;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.CallOutcome;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Interceptor}, in both forms of a call. */
class InterceptorTest {

    private final List<String> told = new ArrayList<>();
    private final Scripted transport = new Scripted();

    /** Writes down each hook, and throws or changes something where a test wants it. */
    private final class Noting implements Interceptor {

        private final String name;
        private final BiConsumer<String, RequestEditor> action;

        Noting(String name, BiConsumer<String, RequestEditor> action) {
            this.name = name;
            this.action = action;
        }

        @Override
        public void beforeCall(CallContext call, RequestEditor request) {
            told.add(name + " beforeCall " + call.attempt());
            action.accept("beforeCall", request);
        }

        @Override
        public void beforeAttempt(CallContext call, RequestEditor request) {
            told.add(name + " beforeAttempt " + call.attempt());
            action.accept("beforeAttempt", request);
        }

        @Override
        public void afterAttempt(CallContext call, AttemptOutcome outcome) {
            told.add(name + " afterAttempt " + call.attempt() + text(outcome.reply(), outcome.failure())
                    + (outcome.isRepeated() ? " again" : ""));
            action.accept("afterAttempt", null);
        }

        @Override
        public void afterCall(CallContext call, CallOutcome outcome) {
            told.add(name + " afterCall " + outcome.attempts() + text(outcome.reply(), outcome.failure()));
            action.accept("afterCall", null);
        }

        private static String text(HttpReply reply, Throwable failure) {
            return (reply == null ? "" : " " + reply.status())
                    + (failure == null ? "" : " " + failure.getClass().getSimpleName());
        }
    }

    private Noting quiet(String name) {
        return new Noting(name, (hook, request) -> {});
    }

    private Noting throwing(String name, String where, Throwable thrown) {
        return new Noting(name, (hook, request) -> {
            if (hook.equals(where)) {
                Thrower.<RuntimeException>sneak(thrown);
            }
        });
    }

    private static final class Thrower {
        @SuppressWarnings("unchecked")
        static <X extends Throwable> void sneak(Throwable thrown) throws X {
            throw (X) thrown;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hooksRunInOrderAndBackAgain(boolean blocking) {
        transport.answer(500, "").ok();
        assertThat(run(blocking, Tasks.GET, quiet("a"), quiet("b"))).isNull();
        assertThat(told)
                .containsExactly(
                        "a beforeCall 0",
                        "b beforeCall 0",
                        "a beforeAttempt 1",
                        "b beforeAttempt 1",
                        "b afterAttempt 1 500 ServerErrorException again",
                        "a afterAttempt 1 500 ServerErrorException again",
                        "a beforeAttempt 2",
                        "b beforeAttempt 2",
                        "b afterAttempt 2 200",
                        "a afterAttempt 2 200",
                        "b afterCall 2 200",
                        "a afterCall 2 200");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFailureToldIsTheCallersOwn(boolean blocking) {
        transport.answer(500, "");
        run(blocking, Tasks.CREATE, quiet("a"));
        assertThat(told)
                .containsExactly(
                        "a beforeCall 0",
                        "a beforeAttempt 1",
                        "a afterAttempt 1 500 OutcomeUnknownException",
                        "a afterCall 1 500 OutcomeUnknownException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHookThatThrowsBeforeTheCallEndsIt(boolean blocking) {
        RuntimeException thrown = new IllegalStateException("no");
        assertThat(run(blocking, Tasks.GET, quiet("a"), throwing("b", "beforeCall", thrown), quiet("c")))
                .isSameAs(thrown);
        assertThat(told).containsExactly("a beforeCall 0", "b beforeCall 0", "a afterCall 0 IllegalStateException");
        assertThat(transport.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHookThatThrowsBeforeAnAttemptEndsTheCallWithTheEarlierFailures(boolean blocking) {
        transport.answer(500, "").ok();
        RuntimeException thrown = new IllegalStateException("no");
        int[] attempts = {0};
        Noting second = new Noting("b", (hook, request) -> {
            if (hook.equals("beforeAttempt") && ++attempts[0] == 2) {
                throw thrown;
            }
        });
        assertThat(run(blocking, Tasks.GET, quiet("a"), second, quiet("c"))).isSameAs(thrown);
        assertThat(thrown.getSuppressed()).hasExactlyElementsOfTypes(ServerErrorException.class);
        assertThat(told.subList(told.indexOf("a beforeAttempt 2"), told.size()))
                .containsExactly(
                        "a beforeAttempt 2",
                        "b beforeAttempt 2",
                        "a afterAttempt 2 IllegalStateException",
                        "c afterCall 2 IllegalStateException",
                        "b afterCall 2 IllegalStateException",
                        "a afterCall 2 IllegalStateException");
        assertThat(transport.calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHookThatThrowsAfterwardsLosesNoPaidAnswer(boolean blocking) {
        transport.ok();
        for (String hook : List.of("afterAttempt", "afterCall")) {
            told.clear();
            assertThat(run(blocking, Tasks.CREATE, quiet("a"), throwing("b", hook, new IllegalStateException("no"))))
                    .isNull();
            assertThat(told).endsWith("b afterCall 1 200", "a afterCall 1 200").hasSize(8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorOfAHookReachesTheCallerAfterTheOtherHooks(boolean blocking) {
        transport.answer(500, "");
        Error thrown = new AssertionError("wrong");
        assertThat(run(blocking, Tasks.GET, quiet("a"), throwing("b", "afterAttempt", thrown)))
                .isSameAs(thrown);
        assertThat(told)
                .endsWith(
                        "b afterAttempt 1 500 ServerErrorException again",
                        "a afterAttempt 1 500 ServerErrorException again",
                        "b afterCall 1 500 AssertionError",
                        "a afterCall 1 500 AssertionError");
        assertThat(transport.calls).hasSize(1);
    }

    @Test
    void whatIsChangedForTheCallStaysAndForTheAttemptGoes() {
        transport.answer(500, "").answer(500, "").ok();
        int[] attempts = {0};
        run(true, Tasks.GET, new Noting("a", (hook, request) -> {
            if (hook.equals("beforeCall")) {
                request.setHeader("X-Call", "c");
                request.setQuery("q", "1 & 2");
                request.setQuery("q", "3 & 4");
            } else if (hook.equals("beforeAttempt") && ++attempts[0] == 2) {
                request.setHeader("X-Attempt", "second");
                request.setHeader("x-call", "changed");
            }
        }));
        assertThat(transport.headers("X-Call")).containsExactly("c", "changed", "c");
        assertThat(transport.headers("X-Attempt")).containsExactly("none", "second", "none");
        assertThat(transport.calls)
                .allSatisfy(call -> assertThat(call.uri().getRawQuery()).isEqualTo("q=3%20%26%204"));
    }

    @Test
    void noHookSeesTheKeyAndOneMayBringItsOwn() {
        transport.ok();
        run(true, Tasks.GET, new Noting("a", (hook, request) -> {
            if (request != null) {
                assertThat(request.headers().firstValue("Authorization")).isEmpty();
                assertThat(request.headers().firstValue("Accept")).contains("application/json");
            }
        }));
        run(true, Tasks.GET, new Noting("a", (hook, request) -> {
            if (hook.equals("beforeAttempt")) {
                request.setHeader("authorization", "Bearer of-my-own");
            }
        }));
        assertThat(transport.headers("Authorization")).containsExactly("Bearer " + Tasks.KEY, "Bearer of-my-own");
    }

    @Test
    void theBodyIsToBeLookedAt() {
        transport.ok();
        run(true, Tasks.CREATE, new Noting("a", (hook, request) -> {
            if (request != null) {
                assertThat(request.body().isReadOnly()).isTrue();
                assertThat(request.body().remaining())
                        .isEqualTo(Tasks.request().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            }
        }));
        assertThat(transport.calls).hasSize(1);
    }

    @Test
    void theEditorRefusesWhatWouldBreakTheRequest() {
        transport.ok();
        RequestEditor[] kept = {null};
        run(true, Tasks.CREATE, new Noting("a", (hook, request) -> {
            if (request != null) {
                kept[0] = request;
                assertThatThrownBy(() -> request.setHeader("Host", "evil.example"))
                        .isInstanceOf(InvalidArgumentException.class);
                assertThatThrownBy(() -> request.setHeader("X", "a\r\nb")).isInstanceOf(InvalidArgumentException.class);
                assertThatThrownBy(() -> request.setHeader("idempotency-key", "k"))
                        .isInstanceOf(InvalidArgumentException.class)
                        .hasMessageContaining("withIdempotencyKey");
            }
        }));
        assertThat(transport.calls).hasSize(1);
        assertThatThrownBy(() -> kept[0].setHeader("X-Late", "1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theContextTellsOfTheCallAndKeepsWhatIsPutThere() {
        transport.answer(500, "").ok();
        Attribute<Integer> seen = Attribute.of("seen");
        List<Object> facts = new ArrayList<>();
        Interceptor counting = new Interceptor() {
            @Override
            public void beforeAttempt(CallContext call, RequestEditor request) {
                Integer before = call.get(seen);
                call.set(seen, before == null ? 1 : before + 1);
            }

            @Override
            public void afterCall(CallContext call, CallOutcome outcome) {
                facts.addAll(List.of(
                        call.operationId(), call.method(), call.pathTemplate(), call.tag(), call.isRepeatable()));
                facts.add(call.get(seen));
                call.set(seen, null);
                facts.add(call.get(seen) == null);
            }
        };
        try (Caller caller = caller(counting)) {
            caller.call(
                    Tasks.GET,
                    Arguments.path("task_id", "t1"),
                    CallOptions.none().withTag("nightly"));
        }
        assertThat(facts).containsExactly("getTask", "GET", "/v1/tasks/{task_id}", "nightly", true, 2, true);
    }

    @Test
    void aRequestThatBreaksARuleIsNoCall() {
        try (Caller caller = caller(quiet("a"))) {
            assertThatThrownBy(() -> caller.call(Tasks.CREATE, Arguments.body(Checks.json("{}")), CallOptions.none()))
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void theFirstHooksOfAFutureRunOnTheCallersThread() {
        transport.ok();
        List<Thread> threads = new ArrayList<>();
        run(false, Tasks.GET, new Noting("a", (hook, request) -> threads.add(Thread.currentThread())));
        assertThat(threads.subList(0, 2)).containsOnly(Thread.currentThread());
    }

    @Test
    void cancellingTellsTheHooks() {
        Transport never = new Transport() {
            @Override
            public HttpReply send(HttpCall call) {
                throw new UnsupportedOperationException();
            }

            @Override
            public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                return new CompletableFuture<>();
            }
        };
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(never)
                .interceptor(quiet("a"))
                .build())) {
            CompletableFuture<?> call =
                    caller.callAsync(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none());
            assertThat(call.cancel(true)).isTrue();
            assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
        }
        assertThat(told)
                .endsWith("a afterAttempt 1 CancellationException", "a afterCall 1 CancellationException")
                .hasSize(4);
    }

    private Throwable run(boolean blocking, Operation<String> operation, Interceptor... interceptors) {
        Arguments arguments =
                operation == Tasks.GET ? Arguments.path("task_id", "t1") : Arguments.body(Tasks.request());
        try (Caller caller = caller(interceptors)) {
            if (blocking) {
                return catchThrowable(() -> caller.call(operation, arguments, CallOptions.none()));
            }
            Throwable thrown = catchThrowable(() ->
                    caller.callAsync(operation, arguments, CallOptions.none()).join());
            return thrown instanceof CompletionException ? thrown.getCause() : thrown;
        }
    }

    private Caller caller(Interceptor... interceptors) {
        ClientConfig.Builder config =
                Tasks.config("https://example.com").transport(transport).timekeeper(new FakeTime());
        List.of(interceptors).forEach(config::interceptor);
        return new Caller(config.build());
    }
}
