package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.validation.Violation;
import org.junit.jupiter.api.Test;

/** Answers held against the document, where that is asked for; what was paid for is never lost. */
class ResponseValidationTest {

    private static final Operation<String> CREATE = Operation.post("createTask", "/v1/tasks", json -> "read")
            .responseValidator(Checks.error("Has a status", json -> json.has("status")))
            .build();

    private final Scripted transport = new Scripted();

    @Test
    void anAnswerThatBreaksTheDocumentIsAnExceptionWithAllOfIt() {
        transport.answer(201, "{'id':'paid-1'}", "X-Request-Id", "r1");
        assertThat(create(true, CallOptions.none())).isInstanceOfSatisfying(InvalidResponseException.class, thrown -> {
            assertThat(thrown)
                    .hasMessage(
                            "createTask (POST /v1/tasks) responded with HTTP 201 with JSON that contradicts the document:"
                                    + " the body breaks #/components/schemas/Test/const. The request was accepted, and json()"
                                    + " has the response: look there for what was created, do not send it again.");
            assertThat(thrown.json().path("id").stringValue()).isEqualTo("paid-1");
            assertThat(thrown.bodyText()).isEqualTo("{\"id\":\"paid-1\"}");
            assertThat(thrown.body()).hasSize(15);
            assertThat(thrown.status()).isEqualTo(201);
            assertThat(thrown.headers().firstValue("x-request-id")).contains("r1");
            assertThat(thrown.requestId()).isEqualTo("r1");
            assertThat(thrown.violations()).extracting(Violation::title).containsExactly("Has a status");
            assertThat(thrown.mayHaveBeenProcessed()).isTrue();
            assertThat(thrown.isOutcomeUnknown()).isFalse();
        });
        assertThat(transport.calls).hasSize(1);
    }

    @Test
    void itIsOptIn() {
        transport.answer(200, "{'id':'t1'}");
        assertThat(create(false, CallOptions.none())).isNull();
        assertThat(create(true, CallOptions.none().withResponseValidation(false)))
                .isNull();
        assertThat(create(false, CallOptions.none().withResponseValidation(true)))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void anAnswerThatKeepsTheDocumentAndOneThatIsNoJson() {
        transport.answer(200, "{'status':'queued'}").answer(200, "<html>", "request-id", "r2");
        assertThat(create(true, CallOptions.none())).isNull();
        assertThat(create(true, CallOptions.none()))
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        thrown -> assertThat(thrown.requestId()).isEqualTo("r2"));
    }

    @Test
    void theRequestIdIsWhereTheDocumentSaysFirst() {
        Operation<String> named =
                Operation.get("get", "/", json -> "read").requestId("X-Own").build();
        transport
                .answer(200, "{}", "X-Own", "own", "X-Request-Id", "usual")
                .answer(200, "{}", "x-request-id", "usual")
                .answer(200, "{}");
        try (Caller caller = caller(false)) {
            assertThat(caller.call(named, Arguments.none(), CallOptions.none()).requestId())
                    .isEqualTo("own");
            assertThat(caller.call(named, Arguments.none(), CallOptions.none()).requestId())
                    .isEqualTo("usual");
            assertThat(caller.call(named, Arguments.none(), CallOptions.none()).requestId())
                    .isNull();
        }
    }

    private Throwable create(boolean validating, CallOptions options) {
        try (Caller caller = caller(validating)) {
            return catchThrowable(() -> caller.call(CREATE, Arguments.body(Tasks.request()), options));
        }
    }

    private Caller caller(boolean validating) {
        return new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .responseValidation(validating)
                .build());
    }
}
