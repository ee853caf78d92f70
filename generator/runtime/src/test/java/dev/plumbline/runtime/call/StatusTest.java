package dev.plumbline.runtime.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.RedirectException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller gets for each status and error body. Bodies are made by hand; no provider documents its errors. */
class StatusTest {

    private static final String NESTED =
            "{\"error\":{\"message\":\"No credits.\",\"type\":\"billing\",\"code\":\"no_credits\",\"param\":\"model\"}}";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private Caller caller;
    private String text;

    @BeforeEach
    void open() {
        caller = new Caller(
                Tasks.config(SERVER.baseUrl()).retry(RetryPolicy.none()).build());
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException, false",
        "401, UnauthorizedException, false",
        "402, ClientErrorException, false",
        "403, ForbiddenException, false",
        "404, NotFoundException, false",
        "408, ClientErrorException, true",
        "409, ConflictException, false",
        "422, UnprocessableException, false",
        "429, TooManyRequestsException, false",
        "500, ServerErrorException, true",
        "503, ServerErrorException, true",
        "599, ServerErrorException, true",
        "303, RedirectException, true",
        "308, RedirectException, false",
        "601, ApiStatusException, true",
    })
    void eachStatusHasItsClass(int status, String type, boolean mayHaveBeenProcessed) {
        ApiStatusException thrown = create(status, NESTED);
        assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.mayHaveBeenProcessed()).isEqualTo(mayHaveBeenProcessed);
        assertThat(thrown.operationId()).isEqualTo("createTask");
        assertThat(thrown.headers().firstValue("X-Request-Id")).contains("r1");
        assertThat(thrown.requestId()).isEqualTo("r1");
        assertThat(thrown.json()).isEqualTo(Checks.json(NESTED));
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void theTextSaysWhatToDo() {
        assertThat(create(402, NESTED))
                .hasMessage("createTask (POST /v1/tasks) responded with HTTP 402 [no_credits]: No credits."
                        + " The request was not processed.");
        assertThat(create(500, "")).hasMessage("responded with HTTP 500");
        assertThat(text)
                .isEqualTo(
                        "createTask (POST /v1/tasks) responded with HTTP 500. It may have been processed, so its outcome"
                                + " is unknown: look up what it may have created, do not send it again blindly.");
    }

    @Test
    void theFutureFailsWithTheSame() {
        answer(401, NESTED);
        CompletionException thrown = catchThrowableOfType(
                CompletionException.class,
                () -> caller.callAsync(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none())
                        .join());
        assertThat(thrown.getCause())
                .hasMessageStartingWith("getTask (GET /v1/tasks/t1) responded with HTTP 401 [no_credits]: No credits.");
    }

    @Test
    void errorsAreReadInEachShape() {
        assertThat(details(NESTED)).isEqualTo(new ErrorDetails("No credits.", "billing", "no_credits", "model"));
        assertThat(details("{\"code\":40201,\"message\":\"No credits.\",\"data\":null}"))
                .isEqualTo(new ErrorDetails("No credits.", null, "40201", null));
        assertThat(details("{\"error\":\"No credits.\",\"code\":null}"))
                .isEqualTo(new ErrorDetails("No credits.", null, null, null));
        assertThat(details("{\"error\":{\"message\":{\"en\":\"No\"},\"param\":null}}"))
                .isEqualTo(ErrorDetails.none());
        assertThat(details("")).isEqualTo(ErrorDetails.none());
        assertThat(details("{\"error\":{\"message\":\"No cre"))
                .isEqualTo(new ErrorDetails("{\"error\":{\"message\":\"No cre", null, null, null));
        assertThat(details("[1]")).isEqualTo(new ErrorDetails("[1]", null, null, null));
    }

    @Test
    void aProxysPageIsOneShortLineAndKeptWhole() {
        String page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\u001b[31m" + "x".repeat(5000) + "</html>";
        ApiStatusException thrown = create(502, page);
        assertThat(thrown.details().message())
                .startsWith("<html> <head><title>502 Bad Gateway</title></head> [31mxxx")
                .hasSize(203)
                .endsWith("...");
        assertThat(thrown.bodyText()).isEqualTo(page);
    }

    @Test
    void anErrorBodyOfAnyDepthIsOnlyText() {
        assertThat(create(500, "[".repeat(100_000)).details().message())
                .startsWith("[[[")
                .endsWith("...");
    }

    @Test
    void aRedirectIsNotFollowed() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(307).withHeader("Location", "https://evil.example/v1?a=planted")));
        RedirectException thrown = catchThrowableOfType(
                RedirectException.class,
                () -> caller.call(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none()));
        assertThat(thrown.host()).isEqualTo("evil.example");
        assertThat(thrown)
                .hasMessageContaining("a redirect to host evil.example that is not followed")
                .hasMessageNotContaining("planted");
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    private ErrorDetails details(String body) {
        return create(400, body).details();
    }

    /** The answer's own exception; in an {@link OutcomeUnknownException} exactly where the outcome is unknown. */
    private ApiStatusException create(int status, String body) {
        answer(status, body);
        CallException thrown = catchThrowableOfType(
                CallException.class,
                () -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none()));
        assertThat(thrown.isOutcomeUnknown()).isEqualTo(thrown.mayHaveBeenProcessed());
        if (!thrown.isOutcomeUnknown()) {
            return (ApiStatusException) thrown;
        }
        CallException failure = ((OutcomeUnknownException) thrown).failure();
        text = thrown.getMessage();
        assertThat(thrown).hasCause(failure).hasMessageContaining(" " + failure.getMessage());
        return (ApiStatusException) failure;
    }

    private static void answer(int status, String body) {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse().withStatus(status).withBody(body).withHeader("X-Request-Id", "r1")));
    }
}
