package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.validation.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is checked before a byte is sent, and who is told. */
class RequestValidationTest {

    private static final JsonNode INVALID = Checks.json("{'model':'unknown'}");

    private final RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"t\"}");
    private final List<String> told = new ArrayList<>();
    private final Caller caller = new Caller(Tasks.config(server.url())
            .violationListener((operation, violations) -> violations.stream()
                    .map(violation -> operation + " " + violation.severity() + " " + violation.title())
                    .forEach(told::add))
            .build());

    @AfterEach
    void close() {
        caller.close();
        server.close();
    }

    @Test
    void anInvalidRequestIsNotSent() {
        assertThatThrownBy(() -> create(INVALID, CallOptions.none()))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.violations()).extracting(Violation::title).containsExactly("Model is known");
                    assertThat(e.errors()).hasSize(1);
                })
                .hasMessageStartingWith("The request is invalid and was not sent:\n"
                        + "  (the request): The sentence of Model is known.");
        assertThat(server.requests()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void theFutureFailsInsteadOfThrowing() {
        assertThat(caller.callAsync(Tasks.CREATE, Arguments.body(INVALID), CallOptions.none()))
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(InvalidRequestException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anErrorIsSentWhereTheCallerWantsThat() {
        create(INVALID, CallOptions.none().withValidation(ValidationPolicy.REPORT));
        assertThat(told).containsExactly("createTask ERROR Model is known");
        create(INVALID, CallOptions.none().withValidation(ValidationPolicy.OFF));
        assertThat(told).hasSize(1);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anAdvisoryIsToldAndTheRequestSent() {
        Operation<String> advised = Operation.post("advised", "/a", JsonNode::asString)
                .requestValidator(Checks.advisory("Prompt is wise", json -> json.has("prompt")))
                .build();
        caller.call(advised, Arguments.body(INVALID), CallOptions.none());
        assertThat(told).containsExactly("advised ADVISORY Prompt is wise");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatIsCheckedIsWhatIsSent() {
        CallOptions options = CallOptions.none().withBodyProperty("model", Checks.json("'unknown'"));
        assertThatThrownBy(() -> create(Tasks.request(), options)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> create(Checks.json("[1]"), options)).isInstanceOf(InvalidArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aListenerThatThrowsKeepsTheRequestFromBeingSent() {
        try (Caller strict = new Caller(Tasks.config(server.url())
                .validation(ValidationPolicy.REPORT)
                .violationListener((operation, violations) -> {
                    throw new IllegalStateException("no");
                })
                .build())) {
            assertThatThrownBy(() -> strict.call(Tasks.CREATE, Arguments.body(INVALID), CallOptions.none()))
                    .hasMessage("no");
        }
        assertThat(server.requests()).isEmpty();
    }

    private void create(JsonNode body, CallOptions options) {
        caller.call(Tasks.CREATE, Arguments.body(body), options);
    }
}
