package dev.plumbline.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Links;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.download.DownloadOptions;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user reads. Each text says what happened, whether the request may have been processed, and what to do; all are in
 * {@code exception-texts.txt}, which {@code -Dtexts.write=true} writes anew.
 */
class ExceptionTextsTest {

    private static final Validator TOO_DEEP = RecursiveValidator.of(
            (json, verdicts) -> {
                throw new StackOverflowError();
            },
            (json, report) -> {
                throw new StackOverflowError();
            });
    private static final Operation<String> DEEP_REQUEST = Operation.post("createTask", "/v1/tasks", json -> "read")
            .requestValidator(TOO_DEEP)
            .build();
    private static final Operation<String> DEEP_ANSWER = Operation.post("createTask", "/v1/tasks", json -> "read")
            .responseValidator(TOO_DEEP)
            .build();
    private static final Operation<String> DEEP_PARAMETER = Operation.get("list", "/v1/tasks", json -> "read")
            .parameter(Parameter.query("limit").validator(TOO_DEEP))
            .build();
    private static final Operation<String> STRICT = Operation.post("createTask", "/v1/tasks", json -> "read")
            .responseValidator(Checks.error("Has a status", json -> json.has("status")))
            .build();
    private static final Operation<String> RULED = Operation.post("createTask", "/v1/tasks", json -> "read")
            .requestValidator(Validator.of(
                    json -> false,
                    (json, report) -> report.violation(
                            new RuleText("Model", "This model makes 1080p only.", null)
                                    .rule("#/size/const", "const", "\"1080p\""),
                            json.get("size"))))
            .build();
    private static final Arguments ID = Arguments.path("task_id", "t1");
    private static final Arguments BODY = Arguments.body(Tasks.request());

    private final FakeTime time = new FakeTime();
    private final List<String> lines = new ArrayList<>();

    @Test
    void everyTextIsAsItIsWrittenDown() throws Exception {
        ends();
        answers();
        checks();
        others();
        Path file = Path.of(
                ExceptionTextsTest.class.getResource("exception-texts.txt").toURI());
        if (Boolean.getBoolean("texts.write")) {
            Files.write(source(file), lines);
            return;
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private static Path source(Path copy) {
        return Path.of(copy.toString().replace("/target/test-classes/", "/src/test/resources/"));
    }

    private void ends() {
        both(ending(Failure.CONNECT, "could not connect: no such host"));
        both(ending(Failure.LOST, "lost its connection"));
        both(ending(Failure.TIMEOUT, "timed out"));
        both(ending(Failure.TOO_LARGE, "HTTP 200 with more than the allowed 100 bytes"));
        both(new Scripted().failure(new IOException("cut")));
        both(new Scripted().failure(new IllegalStateException("a mistake")));
        both(ending(Failure.INTERRUPTED, "was interrupted"));
    }

    private static Scripted ending(Failure failure, String message) {
        return new Scripted().failure(new TransportException(failure, failure != Failure.CONNECT, message, null));
    }

    private void answers() {
        String said = "{'error':{'message':'Not now','code':'busy'}}";
        both(new Scripted().answer(429, said, "Retry-After", "7"));
        both(new Scripted().answer(500, said));
        both(new Scripted().answer(503, said, "Retry-After", "7"));
        both(new Scripted().answer(408, said));
        both(new Scripted().answer(401, said));
        both(new Scripted().answer(307, "", "Location", "https://other.example/"));
        both(new Scripted().answer(302, "", "Location", "https://other.example/"));
        both(new Scripted().answer(200, "<html>", "Content-Type", "text/html"));
        both(new Scripted().answer(200, ""));
        both(new Scripted().answer(200, "[]"));
        say(new Scripted().answer(200, "{'id':'t1'}"), STRICT, BODY);
        say(new Scripted().answer(200, "{'id':'t1'}"), Tasks.GET, ID);
    }

    private void checks() {
        say(new Scripted().ok(), DEEP_REQUEST, BODY);
        say(new Scripted().ok(), DEEP_PARAMETER, Arguments.none().withQuery("limit", 5));
        say(new Scripted().ok(), DEEP_ANSWER, BODY);
        say(new Scripted().ok(), RULED, BODY);
        say(new Scripted().ok(), Tasks.GET, Arguments.path("task_id", ".."));
    }

    private void others() {
        say(catchThrowable(() -> Links.require(Checks.json("{}"), new String[] {"/task_id", "/id"})));
        say(new MissingSettingException("apiKey", "Call apiKey(...) or set API_KEY."));
        say(new InvalidSettingException("baseUrl", "is no URL."));
        say(new WaitTimeoutException("t1", Duration.ofMinutes(10), 20, null, null));
        say(new WaitLostException("t1", 3, null, new IOException("cut")));
        say(new WaitInterruptedException("t1", null, null));
        say(catchThrowable(() -> Download.of(Tasks.WAITER, Checks.json("{}"))));
        Path target = Path.of("target", "texts-download");
        Download file = Download.of("https://files.example/a?key=planted");
        try (Caller caller = caller(new Scripted().answer(403, ""))) {
            say(catchThrowable(() -> caller.download(file, target)));
        }
        try (Caller caller = caller(ending(Failure.CONNECT, "could not connect"))) {
            say(catchThrowable(
                    () -> caller.download(file, target, DownloadOptions.none().withRetries(0))));
        }
    }

    /** For a request that is paid for, and for one that can be sent twice. */
    private void both(Scripted transport) {
        say(transport, Tasks.CREATE, BODY);
        say(transport, Tasks.GET, ID);
    }

    private void say(Scripted transport, Operation<?> operation, Arguments arguments) {
        try (Caller caller = caller(transport)) {
            CallOptions once = CallOptions.none().withRetry(RetryPolicy.none());
            say(catchThrowable(() -> caller.call(operation, arguments, once).value()));
            Thread.interrupted();
        }
    }

    private void say(Throwable thrown) {
        assertThat(thrown).isInstanceOf(PlumblineException.class);
        String cause = thrown instanceof OutcomeUnknownException unknown
                ? "(" + unknown.failure().getClass().getSimpleName() + ")"
                : "";
        lines.add(thrown.getClass().getSimpleName() + cause + ": "
                + thrown.getMessage().replace("\n", "\\n"));
    }

    private Caller caller(Scripted transport) {
        return new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .timekeeper(time)
                .responseValidation(true)
                .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMistakeInTheTransportIsNotTriedAgain(boolean async) {
        Scripted transport = new Scripted().failure(new IllegalStateException("a mistake"));
        assertThat(thrown(caller(transport), async, Tasks.GET, ID))
                .isInstanceOf(TransportFailedException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(thrown(caller(transport), async, Tasks.CREATE, BODY))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.failure()).isInstanceOf(TransportFailedException.class));
        assertThat(transport.calls).hasSize(2);
        assertThat(time.pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMistakeInAnInterceptorIsTheCallersAndNotTriedAgain(boolean async) {
        Scripted transport = new Scripted().ok();
        IllegalStateException mistake = new IllegalStateException("a mistake");
        Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .timekeeper(time)
                .interceptor(new Interceptor() {
                    @Override
                    public void beforeAttempt(CallContext call, RequestEditor request) {
                        throw mistake;
                    }
                })
                .build());
        assertThat(thrown(caller, async, Tasks.GET, ID)).isSameAs(mistake);
        assertThat(transport.calls).isEmpty();
        assertThat(time.pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeCheckedIsNotSent(boolean async) {
        Scripted transport = new Scripted().ok();
        assertThat(thrown(caller(transport), async, DEEP_REQUEST, BODY))
                .isInstanceOfSatisfying(
                        InvalidArgumentException.class,
                        thrown -> assertThat(thrown.argument()).isEqualTo("body"))
                .hasCauseInstanceOf(UncheckableValueException.class);
        assertThat(transport.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMistakeInTheTransportEndsADownload(boolean async, @TempDir Path folder) {
        Scripted transport = new Scripted().failure(new IllegalStateException("a mistake"));
        Download file = Download.of("https://files.example/a");
        try (Caller caller = caller(transport)) {
            Path target = folder.resolve("a");
            Throwable thrown = catchThrowable(() -> {
                if (async) {
                    caller.downloadAsync(file, target).join();
                } else {
                    caller.download(file, target);
                }
            });
            assertThat(thrown instanceof CompletionException ? thrown.getCause() : thrown)
                    .isInstanceOf(DownloadFailedException.class)
                    .hasMessage("The download failed: files.example: broke the transport, which threw"
                            + " java.lang.IllegalStateException");
        }
        assertThat(transport.calls).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    private static Throwable thrown(Caller caller, boolean async, Operation<?> operation, Arguments arguments) {
        Throwable thrown = catchThrowable(() -> {
            if (async) {
                caller.callAsync(operation, arguments, CallOptions.none()).join();
            } else {
                caller.call(operation, arguments, CallOptions.none());
            }
        });
        return thrown instanceof CompletionException ? thrown.getCause() : thrown;
    }
}
