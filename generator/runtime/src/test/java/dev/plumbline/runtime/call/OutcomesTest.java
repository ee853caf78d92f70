package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.content.Redirect;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.NotModifiedException;
import dev.plumbline.runtime.error.ProblemDetails;
import dev.plumbline.runtime.error.RedirectException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a response gives, by its status and media type, and what an error body gives. */
class OutcomesTest {

    private static final Operation<Object> SEVERAL = Operation.responding("GET", "several", "/x")
            .on("200", ResponseDecoder.json("application/json", json -> "json " + json))
            .on("200", ResponseDecoder.text("text/plain").map(text -> "text " + text))
            .on("201", ResponseDecoder.json("application/json", json -> "created " + json))
            .on("202", ResponseDecoder.empty("accepted"))
            .on("204", ResponseDecoder.empty(Optional.empty()))
            .on("2XX", ResponseDecoder.json("application/vnd.other+json", json -> "range " + json))
            .on("304", ResponseDecoder.empty("unchanged"))
            .build();
    private static final Operation<Object> DEFAULT = Operation.responding("POST", "fallback", "/x")
            .on("default", ResponseDecoder.json("application/json", json -> "default " + json))
            .build();
    private static final Operation<Optional<Object>> PERHAPS = Operation.<Optional<Object>>responding(
                    "GET", "perhaps", "/x")
            .on(
                    "200",
                    ResponseDecoder.<Object>json("application/json", json -> json.asString())
                            .map(Optional::of))
            .on("204", ResponseDecoder.empty(Optional.empty()))
            .on("404", ResponseDecoder.empty(Optional.empty()))
            .build();
    private static final Operation<Object> ERRORS = Operation.get("errors", "/x", json -> (Object) json)
            .error("404", json -> new Missing(json.get("what").stringValue()))
            .error("4XX", json -> "client " + json.get("what").stringValue())
            .error("default", json -> "any")
            .secured()
            .build();

    private record Missing(String what) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | application/json | 1 | json 1",
                "200 | text/plain | 1 | text 1",
                "200 | application/problem+json | 1 | json 1",
                "201 | application/json;charset=utf-8 | 1 | created 1",
                "201 | text/html | 1 | created 1",
                "202 | text/html | <p> | accepted",
                "202 |  |  | accepted",
                "204 |  |  | Optional.empty",
                "206 | application/json | 1 | range 1",
                "304 |  |  | unchanged",
            })
    void theStatusDecidesAndThenTheMediaType(int status, String type, String body, String value) {
        assertThat(String.valueOf(value(SEVERAL, status, body == null ? "" : body, type)))
                .isEqualTo(value);
    }

    @Test
    void aMediaTypeThatIsNotDocumentedIsNotReadAndNotLost() {
        UnreadableResponseException thrown = catchThrowableOfType(
                UnreadableResponseException.class, () -> value(SEVERAL, 200, "<p>hi", "text/html"));
        assertThat(thrown)
                .hasMessageStartingWith(
                        "several (GET /x) responded with HTTP 200 with text/html, which is not documented: <p>hi");
        assertThat(thrown.bodyText()).isEqualTo("<p>hi");
    }

    @Test
    void whatTheReaderDoesNotTakeIsNotLost() {
        Operation<Object> strict = Operation.responding("POST", "strict", "/x")
                .on("200", ResponseDecoder.json("application/json", json -> {
                    throw new IllegalArgumentException("the value at /id is required, but is missing");
                }))
                .build();
        assertThatThrownBy(() -> value(strict, 200, "{\"name\":1}", "application/json"))
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        e -> assertThat(e.bodyText()).isEqualTo("{\"name\":1}"))
                .hasMessageContaining("/id is required");
    }

    @Test
    void defaultIsEverySuccessAndNoFailure() {
        assertThat(value(DEFAULT, 207, "1", "application/json")).isEqualTo("default 1");
        assertThatThrownBy(() -> value(DEFAULT, 400, "1", "application/json")).isInstanceOf(ApiStatusException.class);
        assertThatThrownBy(() -> value(DEFAULT, 307, "1", "application/json")).isInstanceOf(RedirectException.class);
    }

    @Test
    void aStatusOfItsOwnCanBeAValue() {
        assertThat(value(PERHAPS, 404, "gone", "text/plain")).isEqualTo(Optional.empty());
        assertThat(value(PERHAPS, 200, "\"a\"", "application/json")).isEqualTo(Optional.of("a"));
        assertThat(value(PERHAPS, 203, "\"a\"", "application/json")).isEqualTo(Optional.of("a"));
    }

    @Test
    void whatIsDocumentedIsAskedFor() {
        Scripted transport = new Scripted().answer(202, "");
        call(transport, SEVERAL);
        call(transport, Operation.withoutContent("GET", "nothing", "/x").build());
        assertThat(transport.headers("Accept"))
                .containsExactly("application/json, text/plain, application/vnd.other+json", "application/json");
    }

    @Test
    void textIsReadInItsCharset() {
        Operation<String> text = Operation.<String>responding("GET", "text", "/x")
                .on("200", ResponseDecoder.text("text/plain"))
                .build();
        byte[] latin = "für".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(of(text, latin, "text/plain; charset=ISO-8859-1")).isEqualTo("für");
        byte[] utf = "für".getBytes(StandardCharsets.UTF_8);
        assertThat(of(text, utf, "text/plain")).isEqualTo("für");
        assertThat(of(text, utf, "text/plain; charset=nonsense")).isEqualTo("für");
        assertThat(of(text, utf, "text/plain; charset=\"\"")).isEqualTo("für");
        assertThat(of(text, new byte[0], "text/plain")).isEmpty();
    }

    private static <T> T of(Operation<T> operation, byte[] body, String type) {
        HttpReply reply =
                new HttpReply(200, HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true), body);
        Transport transport = new Transport() {
            @Override
            public HttpReply send(HttpCall call) {
                return reply;
            }

            @Override
            public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                return CompletableFuture.completedFuture(reply);
            }
        };
        return call(transport, operation).value();
    }

    @Test
    void aRedirectCanBeTheResult() {
        Operation<Redirect> redirect = Operation.<Redirect>responding("GET", "go", "/x")
                .on("302", ResponseDecoder.redirect())
                .build();
        Scripted transport = new Scripted().answer(302, "", "Location", "https://a.example/x?key=planted");
        Redirect value = call(transport, redirect).value();
        assertThat(value).isEqualTo(new Redirect(302, URI.create("https://a.example/x?key=planted")));
        assertThat(value).hasToString("Redirect[302 to host a.example]");
        assertThat(new Redirect(302, URI.create("/x"))).hasToString("Redirect[302]");
        assertThat(call(new Scripted().answer(302, "", "Location", "a b"), redirect)
                        .value()
                        .location())
                .isNull();
    }

    @Test
    void notModifiedIsNoRedirectAndARedirectSaysWhereTo() {
        NotModifiedException same =
                catchThrowableOfType(NotModifiedException.class, () -> call(new Scripted().answer(304, ""), DEFAULT));
        assertThat(same)
                .hasMessage("fallback (POST /x) responded with HTTP 304: what was asked for has not changed."
                        + " What was received before still holds.");
        Scripted moved = new Scripted().answer(307, "", "Location", "/y?a=b");
        RedirectException open = catchThrowableOfType(RedirectException.class, () -> call(moved, DEFAULT));
        assertThat(open.location()).isEqualTo(URI.create("/y?a=b"));
        assertThat(open).hasMessageContaining("a redirect that is not followed; check the base URL");
        assertThatThrownBy(() -> call(moved, ERRORS)).hasMessageContaining("because the API key would go along");
    }

    @Test
    void anErrorIsReadAsItsDocumentedType() {
        ApiStatusException missing = error(404, "{'what':'a'}");
        assertThat(missing).isInstanceOf(NotFoundException.class);
        assertThat(missing.error()).contains(new Missing("a"));
        assertThat(missing.error(Missing.class)).contains(new Missing("a"));
        assertThat(missing.error(String.class)).isEmpty();
        assertThat(error(409, "{'what':'a'}").error()).contains("client a");
        assertThat(error(500, "{}").error()).contains("any");
    }

    @Test
    void anErrorThatDoesNotFitIsKeptAsItIs() {
        assertThat(error(404, "{}").error()).isEmpty();
        ApiStatusException page = error(404, "<html>no");
        assertThat(page.error()).isEmpty();
        assertThat(page.bodyText()).isEqualTo("<html>no");
        assertThat(page.problem()).isEmpty();
    }

    @Test
    void aProblemIsKnownWithoutBeingDocumented() {
        String body = "{'type':'https://e.example/no-credit','title':'No credit " + Tasks.KEY + "','status':403,"
                + "'detail':'You need 30.','instance':'/a/1','balance':{'a':30}}";
        ApiStatusException thrown = error(403, body);
        assertThat(thrown.problem())
                .contains(new ProblemDetails(
                        "https://e.example/no-credit",
                        "No credit ***",
                        403,
                        "You need 30.",
                        "/a/1",
                        Map.of("balance", Checks.json("{'a':30}"))));
        assertThat(thrown).hasMessageContaining("HTTP 403: You need 30.");
        assertThat(thrown.problem().orElseThrow().toString()).endsWith("extensions=[balance]]");
        assertThat(error(400, "{'title':'a'}").problem()).isEmpty();
        assertThat(error(400, "{'title':'a','status':'x','type':1,'instance':'i'}")
                        .problem())
                .contains(new ProblemDetails("1", "a", null, null, "i", Map.of()));
        Scripted typed = new Scripted().answer(400, "{'code':7}", "Content-Type", "application/problem+json");
        ApiStatusException bare = catchThrowableOfType(ApiStatusException.class, () -> call(typed, ERRORS));
        assertThat(bare.problem().orElseThrow().extensions()).containsKey("code");
    }

    @Test
    void eachDecoderHasItsValidator() {
        Operation<Object> checked = Operation.responding("GET", "checked", "/x")
                .on("200", ResponseDecoder.json("application/json", json -> "read", Checks.status("ok")))
                .on("201", ResponseDecoder.text("text/plain").map(text -> text))
                .build();
        Scripted transport = new Scripted().answer(200, "{'status':'no'}");
        assertThat(call(transport, checked).violations()).hasSize(1);
        assertThat(call(new Scripted().answer(201, "x", "Content-Type", "text/plain"), checked)
                        .violations())
                .isEmpty();
        assertThatThrownBy(() -> call(transport, checked, CallOptions.none().withResponseValidation(true)))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void aStatusThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Operation.responding("GET", "x", "/x").on("2xx", ResponseDecoder.empty(1)))
                .hasMessageContaining("`2xx` is no status");
    }

    private static ApiStatusException error(int status, String body) {
        return catchThrowableOfType(ApiStatusException.class, () -> call(new Scripted().answer(status, body), ERRORS));
    }

    private static <T> T value(Operation<T> operation, int status, String body, String type) {
        Scripted transport = type == null
                ? new Scripted().answer(status, body)
                : new Scripted().answer(status, body, "Content-Type", type);
        return call(transport, operation).value();
    }

    private static <T> ApiResponse<T> call(Transport transport, Operation<T> operation) {
        return call(transport, operation, CallOptions.none());
    }

    private static <T> ApiResponse<T> call(Transport transport, Operation<T> operation, CallOptions options) {
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .retry(RetryPolicy.none())
                .build())) {
            return caller.call(operation, Arguments.none(), options);
        }
    }
}
