package dev.plumbline.runtime.wait;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.ConflictException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.validation.RecursiveValidator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Waits over real HTTP in time that does not pass; each blocking and asynchronous. */
class WaitRunnerTest {

    private static final String QUEUED = "{\"id\":\"g\",\"status\":\"queued\",\"progress\":0}";
    private static final String RUNNING = "{\"id\":\"g\",\"status\":\"rendering_v2\",\"progress\":40.5}";
    private static final String DONE = "{\"id\":\"g\",\"status\":\"completed\",\"url\":\"http://a/b\"}";
    private static final JsonNode CREATED = Checks.json("{'id':'gen_1','task_id':'t1','status':'queued'}");

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    /** A document that knows what is not finished yet. */
    private static final Waiter<String> EXPECTING = Waiter.of(Tasks.GET)
            .id("task_id", "/id")
            .success(Checks.error("Has a URL", json -> json.has("url")))
            .retry(Checks.error("Says so", json -> json.has("again")))
            .retry(202)
            .retry(409)
            .retry(
                    404,
                    Checks.error(
                            "Is not there yet",
                            json -> json.at("/error/code").asString("").equals("not_yet")))
            .failure("Failed", "It failed.", Checks.status("failed"))
            .pacing(Duration.ofSeconds(5), Duration.ofSeconds(12), 1.5, Duration.ofSeconds(60))
            .build();

    private enum Form {
        BLOCKING,
        ASYNC
    }

    private final FakeTime time = new FakeTime();
    private final List<WaitProgress<String>> progress = Collections.synchronizedList(new ArrayList<>());
    private final List<String> started = new ArrayList<>();
    private final WaitOptions<String> options = WaitOptions.<String>none()
            .onProgress(progress::add)
            .onStarted(id -> {
                assertThat(SERVER.getAllServeEvents()).isEmpty();
                started.add(id);
            });
    private Caller caller;

    @BeforeEach
    void open() {
        caller = new Caller(Tasks.config(SERVER.baseUrl()).timekeeper(time).build());
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @EnumSource
    void anIdIsAskedAboutAtOnceAndThenEverMoreSlowly(Form form) {
        answers(ok(QUEUED), ok(QUEUED), ok(RUNNING), ok(RUNNING), ok(DONE));
        ApiResponse<String> response = await(form, "t1", options);
        assertThat(response.bodyText()).isEqualTo(DONE);
        assertThat(response.value()).isEqualTo("g");
        assertThat(started).containsExactly("t1");
        assertThat(time.pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMillis(7500),
                        Duration.ofMillis(11250),
                        Duration.ofSeconds(12));
        assertThat(progress)
                .extracting(WaitProgress::status)
                .containsExactly("queued", "queued", "rendering_v2", "rendering_v2");
        WaitProgress<String> last = progress.get(3);
        assertThat(last.percent()).isEqualTo(40.5);
        assertThat(last.polls()).isEqualTo(4);
        assertThat(last.elapsed()).isEqualTo(Duration.ofMillis(23750));
        assertThat(last.id()).isEqualTo("t1");
        assertThat(last.error()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aCreatedObjectIsGivenTimeFirst(Form form) {
        answers(ok(DONE));
        assertThat(await(form, CREATED, options).bodyText()).isEqualTo(DONE);
        assertThat(started).containsExactly("t1");
        assertThat(time.seconds()).containsExactly(5L);
    }

    @ParameterizedTest
    @EnumSource
    void aCreatedObjectThatIsFinalIsAskedAboutAtOnce(Form form) {
        answers(ok(DONE));
        JsonNode finished = Checks.json("{'id':'t1','status':'completed','url':'http://x/y'}");
        assertThat(await(form, finished, options).bodyText()).isEqualTo(DONE);
        assertThat(time.pauses).isEmpty();
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstFailureThatMatchesIsTold(Form form) {
        answers(ok("{\"id\":\"g\",\"status\":\"completed\"}"));
        WaitFailedException thrown = (WaitFailedException) failure(form, "t1", options);
        assertThat(thrown).hasMessage("The wait for t1 failed: Completed without a URL. There is nothing to fetch.");
        assertThat(thrown.title()).isEqualTo("Completed without a URL");
        assertThat(thrown.id()).isEqualTo("t1");
        assertThat(thrown.lastResponse()).isEqualTo(Checks.json("{'id':'g','status':'completed'}"));
        assertThat(time.pauses).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theReasonIsReadFromTheAnswer(Form form) {
        answers(ok(QUEUED), ok("{\"status\":\"failed\",\"error\":{\"message\":\"" + Tasks.KEY + " is unsafe\"}}"));
        assertThat(failure(form, "t1", options))
                .hasMessage("The wait for t1 failed: The task failed. The provider reports that the task failed."
                        + " The response says: *** is unsafe");
    }

    @ParameterizedTest
    @EnumSource
    void theDeadlineIsNotSleptPast(Form form) {
        SERVER.stubFor(query().willReturn(ok(RUNNING)));
        WaitTimeoutException thrown =
                (WaitTimeoutException) failure(form, "t1", options.withDeadline(Duration.ofSeconds(20)));
        assertThat(time.pauses)
                .containsExactly(Duration.ofSeconds(5), Duration.ofMillis(7500), Duration.ofMillis(7500));
        assertThat(thrown)
                .hasMessage("t1 was not finished after 20 s and 4 queries. It may still be under way: wait again with"
                        + " this id, do not create it again")
                .hasNoCause();
        assertThat(thrown.id()).isEqualTo("t1");
        assertThat(thrown.lastResponse()).hasToString(RUNNING);
    }

    @ParameterizedTest
    @EnumSource
    void aFailedQueryDoesNotLoseTheWait(Form form) {
        answers(
                aResponse().withStatus(500),
                aResponse().withStatus(429),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                ok("<html>Sign in</html>"),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                ok(DONE));
        assertThat(await(form, "t1", options).bodyText()).isEqualTo(DONE);
        assertThat(progress).extracting(WaitProgress::polls).containsExactly(1, 2, 3, 4, 5);
        assertThat(progress).extracting(WaitProgress::response).containsOnlyNulls();
        assertThat(progress.get(0).error()).isInstanceOf(ServerErrorException.class);
        assertThat(progress.get(1).error()).isInstanceOf(TooManyRequestsException.class);
        assertThat(progress.get(2).error()).isInstanceOf(ConnectionFailedException.class);
        assertThat(progress.get(3).error()).isInstanceOf(UnreadableResponseException.class);
        assertThat(progress.get(4).error()).isInstanceOf(ConnectionFailedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheServerAsksForIsHeededWithinLimits(Form form) {
        answers(
                aResponse().withStatus(429).withHeader("Retry-After", "30"),
                aResponse().withStatus(503).withHeader("Retry-After", "Fri, 02 Jan 2026 03:04:46 GMT"),
                ok(QUEUED).withHeader("Retry-After-Ms", "20500"),
                ok(QUEUED).withHeader("Retry-After", "1"),
                aResponse().withStatus(503).withHeader("Retry-After", "86400"),
                aResponse().withStatus(503).withHeader("Retry-After", "86400"),
                ok(DONE));
        await(form, "t1", options.withDeadline(Duration.ofMinutes(3)));
        assertThat(time.pauses)
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(11),
                        Duration.ofMillis(20500),
                        Duration.ofSeconds(12),
                        Duration.ofSeconds(60),
                        Duration.ofMillis(46500));
    }

    @ParameterizedTest
    @EnumSource
    void pausesAreSpreadByTheRandomSource(Form form) {
        caller.close();
        caller = new Caller(Tasks.config(SERVER.baseUrl())
                .timekeeper(time)
                .random(() -> 0.5)
                .build());
        answers(ok(QUEUED), ok(QUEUED), ok(DONE));
        await(form, "t1", options);
        assertThat(time.pauses).containsExactly(Duration.ofMillis(4500), Duration.ofMillis(6750));
    }

    @ParameterizedTest
    @EnumSource
    void soManyFailuresInARowAreAllowedAndNoMore(Form form) {
        answers(
                aResponse().withStatus(500),
                ok(RUNNING),
                aResponse().withStatus(500),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                ok(DONE));
        WaitLostException thrown = (WaitLostException) failure(form, "t1", options.withFailuresInARow(1));
        assertThat(thrown)
                .hasMessage("The wait for t1 ended after 2 failed queries in a row. It may still be under way: wait"
                        + " again with this id, do not create it again")
                .hasCauseInstanceOf(ConnectionFailedException.class);
        assertThat(thrown.id()).isEqualTo("t1");
        assertThat(thrown.lastResponse()).hasToString(RUNNING);
        assertThat(await(form, thrown.id(), WaitOptions.none()).bodyText()).isEqualTo(DONE);
    }

    @ParameterizedTest
    @EnumSource
    void theLastErrorIsTheTimeoutsCause(Form form) {
        SERVER.stubFor(query().willReturn(aResponse().withStatus(503)));
        WaitTimeoutException thrown = (WaitTimeoutException) failure(form, "t1", options);
        assertThat(thrown).hasCauseInstanceOf(ServerErrorException.class);
        assertThat(thrown.lastResponse()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedQueryEndsTheWait(Form form) {
        for (int status : new int[] {400, 401, 403, 404, 302}) {
            SERVER.resetAll();
            SERVER.stubFor(query().willReturn(aResponse().withStatus(status)));
            assertThat(failure(form, "t1", WaitOptions.none()))
                    .hasMessageStartingWith("getTask (GET /v1/tasks/t1) responded with HTTP " + status);
            assertThat(SERVER.getAllServeEvents()).hasSize(1);
        }
        assertThat(time.pauses).isEmpty();
        assertThat(failure(form, "t1", WaitOptions.none())).isNotInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDocumentExpectsForAWhileIsNoFailure(Form form) {
        answers(
                aResponse().withStatus(404).withBody("{\"error\":{\"code\":\"not_yet\"}}"),
                aResponse()
                        .withStatus(404)
                        .withBody("{\"error\":{\"code\":\"not_yet\"}}")
                        .withHeader("Retry-After", "20"),
                aResponse().withStatus(202).withHeader("Retry-After", "15"),
                ok("{\"status\":\"failed\",\"again\":true}"),
                aResponse().withStatus(409),
                ok(DONE));
        WaitOptions<String> strict = options.withFailuresInARow(0);
        assertThat(await(form, EXPECTING, "t1", strict).bodyText()).isEqualTo(DONE);
        assertThat(time.pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(12),
                        Duration.ofMillis(8000));
        assertThat(progress).extracting(WaitProgress::polls).containsExactly(1, 2, 3, 4, 5);
        assertThat(progress.get(0).error()).isInstanceOf(NotFoundException.class);
        assertThat(progress.get(2).error()).isInstanceOf(UnreadableResponseException.class);
        assertThat(progress.get(3).error()).isNull();
        assertThat(progress.get(4).error()).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfAnotherKindEndsTheWaitAllTheSame(Form form) {
        for (String body : List.of("", "<html>", "{\"error\":{\"code\":\"no_such_task\"}}")) {
            SERVER.resetAll();
            SERVER.stubFor(query().willReturn(aResponse().withStatus(404).withBody(body)));
            assertThat(catchUnwrapped(() -> await(form, EXPECTING, "t1", WaitOptions.none())))
                    .isInstanceOf(NotFoundException.class);
        }
        answers(aResponse().withStatus(404).withBody("{\"error\":{\"code\":\"not_yet\"}}"));
        SERVER.stubFor(query().inScenario("task")
                .whenScenarioStateIs("poll 1")
                .willReturn(aResponse().withStatus(404).withBody("{\"error\":{\"code\":\"not_yet\"}}")));
        assertThat(catchUnwrapped(() -> await(form, EXPECTING, "t1", WaitOptions.none())))
                .isInstanceOf(WaitTimeoutException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCannotBeCheckedIsAFailedQuery(Form form) {
        Waiter<String> unchecking = Waiter.of(Tasks.GET)
                .id("task_id", "/id")
                .success(RecursiveValidator.of(
                        (json, verdicts) -> {
                            if (json.path("status").asString("").equals("deep")) {
                                throw new StackOverflowError();
                            }
                            return json.has("url");
                        },
                        (json, report) -> {}))
                .build();
        answers(ok("{\"status\":\"deep\"}"), ok(DONE));
        assertThat(await(form, unchecking, "t1", options).bodyText()).isEqualTo(DONE);
        assertThat(progress)
                .singleElement()
                .satisfies(now -> assertThat(now.error())
                        .isInstanceOf(UnreadableResponseException.class)
                        .hasMessage(
                                "getTask (GET /v1/tasks/t1) responded with HTTP 200 with JSON that could not be checked: the value"
                                        + " is nested too deep for the stack of this thread; bodyText() has it. It may have been"
                                        + " processed; sending it again does no harm."));
        assertThat(unchecking.isFinal(Checks.json("{'status':'deep'}"))).isFalse();
    }

    @Test
    void whatIsExpectedOfACreatedObjectIsNotFinal() {
        assertThat(EXPECTING.isFinal(Checks.json("{'status':'failed','again':true}")))
                .isFalse();
        assertThat(EXPECTING.isFinal(Checks.json("{'status':'failed'}"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aTransportThatBreaksEndsTheWaitWithItsId(Form form) {
        caller.close();
        Scripted transport = new Scripted().failure(new IllegalStateException("a mistake"));
        caller = new Caller(Tasks.config("https://example.com")
                .timekeeper(time)
                .transport(transport)
                .build());
        assertThat(failure(form, "t1", options))
                .isInstanceOf(WaitLostException.class)
                .hasCauseInstanceOf(TransportFailedException.class)
                .hasMessageStartingWith("The wait for t1 ended after 1 failed query.");
        assertThat(transport.calls).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAUsableIdNothingIsAsked(Form form) {
        assertThat(catchUnwrapped(() -> await(form, Checks.json("{'status':'queued'}"), options)))
                .isInstanceOf(MissingIdException.class);
        assertThat(started).isEmpty();
        assertThat(failure(form, "..", options)).isInstanceOf(InvalidArgumentException.class);
        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aListenerMayEndTheWait(Form form) {
        SERVER.stubFor(query().willReturn(ok(QUEUED)));
        WaitOptions<String> impatient = options.onProgress(now -> {
            if (now.polls() == 2) {
                throw new IllegalStateException("enough");
            }
        });
        assertThat(failure(form, "t1", impatient)).hasMessage("enough");
        assertThat(SERVER.getAllServeEvents()).hasSize(2);
        assertThat(failure(form, "t1", options.onStarted(id -> {
                    throw new IllegalStateException("disk full");
                })))
                .hasMessage("disk full");
        assertThat(failure(form, "t1", options.onStarted(id -> {
                    throw new AssertionError("an error, too");
                })))
                .hasMessage("an error, too");
        assertThat(SERVER.getAllServeEvents()).hasSize(2);
    }

    @Test
    void anInterruptEndsTheWaitAndKeepsTheId() {
        SERVER.stubFor(query().willReturn(ok(QUEUED)));
        WaitOptions<String> interrupting =
                options.onProgress(now -> Thread.currentThread().interrupt());
        WaitInterruptedException thrown =
                catchThrowableOfType(WaitInterruptedException.class, () -> await(Form.BLOCKING, "t1", interrupting));
        assertThat(thrown.id()).isEqualTo("t1");
        assertThat(thrown.lastResponse()).isEqualTo(Checks.json(QUEUED));
        assertThat(thrown).hasMessageContaining("wait again with this id");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theIdCanTravelInTheQuery() {
        Operation<JsonNode> find =
                Operation.get("find", "/v1/find", json -> json).build();
        Waiter<JsonNode> waiter = Waiter.of(find)
                .id("id", "/id")
                .success(Checks.status("completed"))
                .build();
        SERVER.stubFor(get(urlEqualTo("/v1/find?id=a%2Fb")).willReturn(ok(DONE)));
        assertThat(caller.waiting().await(waiter, "a/b", WaitOptions.none()).status())
                .isEqualTo(200);
    }

    private ApiResponse<String> await(Form form, String id, WaitOptions<String> options) {
        return await(form, Tasks.WAITER, id, options);
    }

    private ApiResponse<String> await(Form form, Waiter<String> waiter, String id, WaitOptions<String> options) {
        WaitRunner waiting = caller.waiting();
        return form == Form.BLOCKING
                ? waiting.await(waiter, id, options)
                : waiting.awaitAsync(waiter, id, options).join();
    }

    private ApiResponse<String> await(Form form, JsonNode created, WaitOptions<String> options) {
        WaitRunner waiting = caller.waiting();
        return form == Form.BLOCKING
                ? waiting.await(Tasks.WAITER, created, options)
                : waiting.awaitAsync(Tasks.WAITER, created, options).join();
    }

    private Throwable failure(Form form, String id, WaitOptions<String> options) {
        return catchUnwrapped(() -> await(form, id, options));
    }

    private static Throwable catchUnwrapped(Runnable action) {
        Throwable thrown = catchThrowable(action::run);
        assertThat(thrown).isNotNull();
        return thrown instanceof CompletionException ? thrown.getCause() : thrown;
    }

    private static MappingBuilder query() {
        return get(urlEqualTo("/v1/tasks/t1"));
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private static void answers(ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            SERVER.stubFor(query().inScenario("task")
                    .whenScenarioStateIs(i == 0 ? STARTED : "poll " + i)
                    .willSetStateTo("poll " + (i + 1))
                    .willReturn(answers[i]));
        }
    }
}
