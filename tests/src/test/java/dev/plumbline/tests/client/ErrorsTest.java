package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.BadRequestException;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.ErrorDetails;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.runtime.error.UnprocessableException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.tests.fixture.EmbeddedProvider;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong at the provider arrives as a type, with everything the answer said. */
class ErrorsTest extends ClientTestBase {

    private static final String OTHER_KEY = "sk-unknown";

    /** An answer to a create (by prompt) or to a query (by id), and what it becomes. */
    record Row(
            String ask,
            boolean create,
            String key,
            Class<? extends ApiStatusException> type,
            int status,
            ErrorDetails details) {

        boolean isUnknown() {
            return create && status >= 500;
        }

        /** A refused create is as good as never sent; a query does no harm. */
        boolean isRepeated() {
            return status == 429 || !create && status >= 500;
        }

        @Override
        public String toString() {
            return status + " " + ask;
        }
    }

    private static Row create(
            String prompt, Class<? extends ApiStatusException> type, int status, ErrorDetails details) {
        return new Row(prompt, true, EmbeddedProvider.API_KEY, type, status, details);
    }

    private static Row query(String id, Class<? extends ApiStatusException> type, int status, ErrorDetails details) {
        return new Row(id, false, EmbeddedProvider.API_KEY, type, status, details);
    }

    private static ErrorDetails details(
            String message, @Nullable String type, @Nullable String code, @Nullable String param) {
        return new ErrorDetails(message, type, code, param);
    }

    static List<Row> rows() {
        return List.of(
                create(
                        "Answer 400, nested",
                        BadRequestException.class,
                        400,
                        details("The prompt is too long.", "invalid_request_error", "prompt_too_long", "prompt")),
                create(
                        "Answer 400, flat",
                        BadRequestException.class,
                        400,
                        details("The prompt is too long.", null, "40001", null)),
                new Row(
                        "A stranger",
                        true,
                        OTHER_KEY,
                        UnauthorizedException.class,
                        401,
                        details("Invalid API key.", "authentication_error", "invalid_api_key", null)),
                new Row(
                        "task_of_another_account",
                        false,
                        OTHER_KEY,
                        UnauthorizedException.class,
                        401,
                        details("Invalid API key.", null, "401", null)),
                query(
                        "task_missing_nested",
                        NotFoundException.class,
                        404,
                        details("No such task.", "not_found_error", "task_not_found", null)),
                query("task_missing_flat", NotFoundException.class, 404, details("No such task.", null, "404", null)),
                create(
                        "Answer 422, nested",
                        UnprocessableException.class,
                        422,
                        details("image must be reachable.", "invalid_request_error", "422", "image")),
                create(
                        "Answer 422, flat",
                        UnprocessableException.class,
                        422,
                        details("image must be reachable.", null, "unprocessable", null)),
                create(
                        "Answer 429, nested",
                        TooManyRequestsException.class,
                        429,
                        details("Too many requests.", "rate_limit_error", "rate_limited", null)),
                query(
                        "task_too_often",
                        TooManyRequestsException.class,
                        429,
                        details("Too many requests.", null, "429", null)),
                create(
                        "Answer 500, nested",
                        ServerErrorException.class,
                        500,
                        details("Internal error.", "server_error", null, null)),
                query(
                        "task_server_error",
                        ServerErrorException.class,
                        500,
                        details("Internal error.", null, "500", null)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theErrorIsTyped(Row row) {
        try (UniAllVeo31Client caller = connect(row.key())) {
            ApiStatusException error = known(row, catchThrowable(() -> call(caller, row)));

            assertThat(error).isExactlyInstanceOf(row.type());
            assertThat(error.status()).isEqualTo(row.status());
            assertThat(error.details()).isEqualTo(row.details());
            assertThat(error.bodyText()).contains(row.details().message());
            assertThat(error.operationId()).isEqualTo(row.create() ? "createVideo" : "getVideo");
            assertThat(error.getMessage())
                    .contains(String.valueOf(row.status()), row.details().message());
            assertThat(error.toString()).doesNotContain(row.key());
            assertThat(provider.requests()).hasSize(row.isRepeated() ? 3 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theAsynchronousFormFailsWithTheSame(Row row) {
        try (UniAllVeo31Client caller = connect(row.key())) {
            var future = row.create()
                    ? caller.video().async().createVideo(asking(row.ask()))
                    : caller.video().async().getVideo(row.ask());
            Throwable thrown = catchThrowable(future::join);
            assertThat(thrown).isInstanceOf(CompletionException.class);
            assertThat(known(row, thrown.getCause())).isExactlyInstanceOf(row.type());
        }
    }

    /** A failed create whose outcome is unknown says so with its type; what the server answered is the cause. */
    private static ApiStatusException known(Row row, Throwable thrown) {
        if (row.isUnknown()) {
            assertThat(thrown).isExactlyInstanceOf(OutcomeUnknownException.class);
            return (ApiStatusException) thrown.getCause();
        }
        return (ApiStatusException) thrown;
    }

    private static Object call(UniAllVeo31Client caller, Row row) {
        return row.create()
                ? caller.video().createVideo(asking(row.ask()))
                : caller.video().getVideo(row.ask());
    }

    @Test
    void aRefusalTellsHowLongToWait() {
        ApiStatusException error =
                (ApiStatusException) catchThrowable(() -> client.video().createVideo(asking("Answer 429, nested")));
        assertThat(error.headers().firstValue("Retry-After")).contains("7");
        assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void aProxysPageIsAServerErrorThatKeepsItsText() {
        for (Function<UniAllVeo31Client, Object> call : List.<Function<UniAllVeo31Client, Object>>of(
                caller -> caller.video().createVideo(asking("Answer 502, HTML")),
                caller -> caller.video().getVideo("task_behind_a_proxy"))) {
            Throwable caught = catchThrowable(() -> call.apply(client));
            Throwable thrown = caught instanceof OutcomeUnknownException unknown ? unknown.failure() : caught;
            assertThat(thrown).isExactlyInstanceOf(ServerErrorException.class);
            assertThat(((ApiStatusException) thrown).status()).isEqualTo(502);
            assertThat(((ApiStatusException) thrown).bodyText()).contains("<h1>502 Bad Gateway</h1>");
        }
    }

    @Test
    void aCreateWhoseOutcomeIsUnknownSaysSo() {
        CallException proxy =
                (CallException) catchThrowable(() -> client.video().createVideo(asking("Answer 502, HTML")));
        CallException refused =
                (CallException) catchThrowable(() -> client.video().createVideo(asking("Answer 400, nested")));
        assertThat(proxy).isExactlyInstanceOf(OutcomeUnknownException.class);
        assertThat(proxy.mayHaveBeenProcessed()).isTrue();
        assertThat(refused.mayHaveBeenProcessed()).isFalse();
    }

    @Test
    void anEmptyAnswerIsUnreadable() {
        for (Function<UniAllVeo31Client, Object> call : List.<Function<UniAllVeo31Client, Object>>of(
                caller -> caller.video().createVideo(asking("Answer 200, empty")),
                caller -> caller.video().getVideo("task_empty"))) {
            Throwable thrown = catchThrowable(() -> call.apply(client));
            assertThat(thrown).isExactlyInstanceOf(UnreadableResponseException.class);
            assertThat(((UnreadableResponseException) thrown).status()).isEqualTo(200);
            assertThat(((UnreadableResponseException) thrown).mayHaveBeenProcessed())
                    .isTrue();
        }
    }
}
