package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CredentialFailedException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.error.TokenFailedException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that a client fetches for itself, over a real connection and with a clock that stands still. */
@Timeout(60)
class ClientCredentialsTest {

    private static final String SECRET = "planted s3cret:+/&=\u00e9";
    private static final ClientCredentials CLIENT = ClientCredentials.of("my client", SECRET);

    private final TokenServer server = new TokenServer();
    private final FakeTime time = new FakeTime();

    @AfterEach
    void close() {
        server.close();
    }

    private Caller caller(ClientCredentials client) {
        return new Caller(config(client).build());
    }

    private ClientConfig.Builder config(ClientCredentials client) {
        return ClientConfig.builder()
                .baseUrl(server.url())
                .credential("auth", client)
                .timekeeper(time)
                .random(() -> 0);
    }

    private Operation<String> operation(String... scopes) {
        return at(server.url() + "/token?tenant=7", scopes);
    }

    private static Operation<String> at(@Nullable String tokenUrl, String... scopes) {
        return Operation.post("createTask", "/tasks", json -> json.path("id").stringValue())
                .secured(Security.of(SecurityScheme.oauth2("auth", tokenUrl, scopes)))
                .build();
    }

    private static String call(Caller caller, Operation<String> operation) {
        return caller.call(operation, Arguments.body(Checks.json("{}")), CallOptions.none())
                .value();
    }

    @Test
    void aTokenIsFetchedWithBasicAndKeptForTheNextCall() {
        try (Caller caller = caller(CLIENT)) {
            assertThat(call(caller, operation("read", "write"))).isEqualTo("t1");
            call(caller, operation("read", "write"));
            caller.callAsync(operation("read", "write"), Arguments.none(), CallOptions.none())
                    .join();
        }
        assertThat(server.tokenRequests()).hasSize(1);
        assertThat(server.tokenRequests().get(0))
                .startsWith("POST /token?tenant=7 HTTP/1.1\r\n")
                .contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n")
                .contains("\r\nAccept: application/json\r\n")
                .contains("\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString("my+client:planted+s3cret%3A%2B%2F%26%3D%C3%A9".getBytes())
                        + "\r\n")
                .endsWith("\r\n\r\ngrant_type=client_credentials&scope=read+write");
        assertThat(server.calls())
                .hasSize(3)
                .allMatch(request -> request.contains("\r\nAuthorization: Bearer token-1\r\n"));
    }

    @Test
    void theBodyMayCarryIdAndSecretAndTheCallerMayChooseScopes() {
        try (Caller caller = caller(CLIENT.withBody().withScopes("all"))) {
            call(caller, operation("read"));
        }
        assertThat(server.tokenRequests().get(0))
                .doesNotContain("Authorization")
                .endsWith("grant_type=client_credentials&scope=all&client_id=my+client"
                        + "&client_secret=planted+s3cret%3A%2B%2F%26%3D%C3%A9");
    }

    @Test
    void eachSetOfScopesHasATokenOfItsOwn() {
        try (Caller caller = caller(CLIENT)) {
            call(caller, operation("read"));
            server.takes(2);
            call(caller, operation());
        }
        assertThat(server.tokenRequests()).hasSize(2);
        assertThat(server.tokenRequests().get(1)).endsWith("grant_type=client_credentials");
    }

    @Test
    void theCallersTokenUrlComesFirst() {
        try (Caller caller = caller(CLIENT.withTokenUrl(server.url() + "/token/own"))) {
            call(caller, at("http://never.example/token"));
        }
        assertThat(server.tokenRequests().get(0)).startsWith("POST /token/own ");
    }

    @ParameterizedTest
    @CsvSource({
        "3600, 3569, 1",
        "3600, 3570, 2",
        "'\"100\"', 89, 1",
        "'\"100\"', 90, 2",
        "0, 0, 2",
        "-7, 0, 2",
        "1e400, 31535900, 1",
        "1e400, 31536000, 2",
        "'\"soon\"', 999999999, 1",
        "none, 999999999, 1"
    })
    void aTokenIsFetchedAnewShortlyBeforeItExpires(String life, long seconds, int fetched) throws Exception {
        server.life(life.equals("none") ? "" : ",\"expires_in\":" + life);
        try (Caller caller = caller(CLIENT)) {
            call(caller, operation());
            time.sleep(Duration.ofSeconds(seconds));
            server.takes(fetched);
            call(caller, operation());
        }
        assertThat(server.tokenRequests()).hasSize(fetched);
    }

    @Test
    void callersByTheDozenFetchOneToken() throws Exception {
        int callers = 64;
        ExecutorService threads = Executors.newFixedThreadPool(callers / 2);
        try (Caller caller = caller(CLIENT)) {
            call(caller, operation());
            time.sleep(Duration.ofHours(2));
            server.takes(2);
            CountDownLatch gate = new CountDownLatch(1);
            server.holds(gate);
            CountDownLatch begun = new CountDownLatch(callers / 2);
            List<CompletableFuture<String>> results = new ArrayList<>();
            for (int i = 0; i < callers / 2; i++) {
                results.add(CompletableFuture.supplyAsync(
                        () -> {
                            begun.countDown();
                            return call(caller, operation());
                        },
                        threads));
                results.add(caller.callAsyncValue(operation(), Arguments.none(), CallOptions.none()));
            }
            begun.await();
            gate.countDown();
            assertThat(results).allSatisfy(result -> assertThat(result.join()).isEqualTo("t1"));
            assertThat(server.tokenRequests()).hasSize(2);
            assertThat(server.calls()).hasSize(callers + 1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void callersByTheDozenWhoseTokenIsRefusedFetchOne() {
        try (Caller caller = caller(CLIENT)) {
            call(caller, operation());
            server.takes(2);
            List<CompletableFuture<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(caller.callAsyncValue(operation(), Arguments.none(), CallOptions.none()));
            }
            assertThat(results).allSatisfy(result -> assertThat(result.join()).isEqualTo("t1"));
        }
        assertThat(server.tokenRequests()).hasSize(2);
    }

    @Test
    void aRefusedTokenIsFetchedOnceMoreWhateverThePolicy() {
        try (Caller caller = new Caller(config(CLIENT).retry(RetryPolicy.none()).build())) {
            server.takes(2);
            assertThat(call(caller, operation())).isEqualTo("t1");
            assertThat(server.calls()).hasSize(2);
            server.takes(9);
            assertThatThrownBy(() -> call(caller, operation()))
                    .isInstanceOfSatisfying(UnauthorizedException.class, e -> {
                        assertThat(e.attempts()).isEqualTo(2);
                        assertThat(e.isOutcomeUnknown()).isFalse();
                    });
        }
        assertThat(server.calls()).hasSize(4);
        assertThat(server.tokenRequests()).hasSize(3);
    }

    @Test
    void aTokenOfTheCallersOwnIsNotFetchedNorRepeated() {
        try (Caller caller = caller(CLIENT)) {
            CallOptions own = CallOptions.none().withHeader("Authorization", "Bearer mine");
            assertThatThrownBy(() -> caller.call(operation(), Arguments.none(), own))
                    .isInstanceOf(UnauthorizedException.class);
        }
        assertThat(server.tokenRequests()).isEmpty();
        assertThat(server.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 401 No\r\n\r\n{\"error\":\"invalid_client\",\"error_description\":\"SECRET BASIC\"}",
                "HTTP/1.1 400 No\r\n\r\nSECRET FORM BASIC",
                "HTTP/1.1 500 No\r\n\r\n<html>BASIC",
                "HTTP/1.1 302 No\r\nLocation: https://evil.example/token\r\n\r\n",
                "HTTP/1.1 307 No\r\nLocation: /token/elsewhere\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\naccess_token=planted-token&token_type=bearer",
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n[]",
                "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":null,\"refresh_token\":\"planted-token\"}",
                "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"planted-token\\r\\nX-Evil: 1\"}",
                "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\" \"}",
                "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"planted-token\",\"token_type\":\"mac\"}",
                "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"access_token\":\"planted-token\"",
                "plain nonsense\r\n\r\n",
            })
    void whatIsNoTokenSaysThatTheRequestWasNotSent(String answer) {
        String basic = CLIENT.encoded();
        server.refusing(answer.replace("SECRET", SECRET)
                .replace("FORM", "planted+s3cret%3A%2B%2F%26%3D%C3%A9")
                .replace("BASIC", basic));
        try (Caller caller = caller(CLIENT)) {
            Throwable blocking = catchThrowable(() -> call(caller, operation()));
            Throwable async = catchThrowable(() -> caller.callAsync(operation(), Arguments.none(), CallOptions.none())
                    .join());
            assertThat(async).isInstanceOf(CompletionException.class);
            for (Throwable thrown : List.of(blocking, async.getCause())) {
                assertThat(thrown)
                        .isInstanceOfSatisfying(TokenFailedException.class, e -> {
                            assertThat(e.scheme()).isEqualTo("auth");
                            assertThat(e.operationId()).isEqualTo("createTask");
                            assertThat(e.mayHaveBeenProcessed()).isFalse();
                            assertThat(e.attempts()).isEqualTo(1);
                        })
                        .hasMessageStartingWith("createTask (POST /tasks) got no access token: 127.0.0.1:")
                        .hasMessageEndingWith(". The request itself was not sent.");
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                assertThat(trace.toString()).doesNotContain("planted", basic.substring(0, 20), "Evil");
            }
        }
        assertThat(server.calls()).isEmpty();
        assertThat(server.tokenRequests()).noneMatch(request -> request.contains("elsewhere"));
    }

    @Test
    void aRefusalHasItsStatusAndItsCode() {
        server.refusing("HTTP/1.1 401 No\r\n\r\n{\"error\":\"invalid_client\"}");
        try (Caller caller = caller(CLIENT)) {
            assertThatThrownBy(() -> call(caller, operation()))
                    .isInstanceOfSatisfying(TokenFailedException.class, e -> {
                        assertThat(e.status()).isEqualTo(401);
                        assertThat(e.error()).isEqualTo("invalid_client");
                    })
                    .hasMessageContaining("responded with HTTP 401: invalid_client");
        }
        assertThat(server.tokenRequests()).hasSize(1);
    }

    /** A token can be asked for twice without harm; so can the request, which was not sent. */
    @Test
    void whatPassesIsTriedAgainAsThePolicySays() {
        server.refusing("HTTP/1.1 503 No\r\nRetry-After: 7\r\n\r\n");
        try (Caller caller = caller(CLIENT)) {
            assertThatThrownBy(() -> call(caller, operation())).isInstanceOf(TokenFailedException.class);
            assertThat(server.tokenRequests()).hasSize(3);
            assertThat(time.seconds()).containsExactly(7L, 7L);
            server.refusing("");
            assertThat(call(caller, operation())).isEqualTo("t1");
        }
        assertThat(server.tokenRequests()).hasSize(4);
    }

    @Test
    void aSlowTokenEndpointDoesNotKeepACallLongerThanItsTime() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.holds(never);
        try (Caller caller = caller(CLIENT)) {
            CallOptions little = CallOptions.none().withTimeout(Duration.ofMillis(50));
            assertThatThrownBy(() -> caller.call(operation(), Arguments.none(), little))
                    .isInstanceOf(TokenFailedException.class)
                    .hasMessageContaining("did not respond within the time of this call. The request itself was not");
            assertThatThrownBy(() -> caller.callAsync(operation(), Arguments.none(), little)
                            .join())
                    .hasCauseInstanceOf(TokenFailedException.class);
            CompletableFuture<String> cancelled =
                    caller.callAsyncValue(operation(), Arguments.none(), CallOptions.none());
            CompletableFuture<String> patient =
                    caller.callAsyncValue(operation(), Arguments.none(), CallOptions.none());
            cancelled.cancel(true);
            never.countDown();
            assertThat(patient.join()).isEqualTo("t1");
        }
        assertThat(server.tokenRequests()).hasSize(1);
        assertThat(server.calls()).hasSize(1);
    }

    @Test
    void aThreadThatWaitsForATokenCanBeInterrupted() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.holds(never);
        try (Caller caller = caller(CLIENT)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> call(caller, operation())).isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            never.countDown();
        }
        assertThat(server.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://auth.example/planted",
                "ftp://auth.example/planted",
                "https:///planted",
                "/planted",
                "https://planted@auth.example/token",
                "https://auth.example/token#planted",
                "https://auth.example/ planted",
                "http://localhost.example/planted",
                "http://127.0.0.1.example/planted",
            })
    void aTokenUrlThatWouldGiveTheSecretAwayIsRefused(String url) {
        try (Caller caller = caller(CLIENT)) {
            assertThatThrownBy(() -> call(caller, at(url)))
                    .isInstanceOfSatisfying(
                            InvalidSettingException.class,
                            e -> assertThat(e.setting()).isEqualTo("auth"))
                    .hasMessageContaining("token URL")
                    .hasMessageNotContaining("planted");
        }
    }

    @Test
    void cleartextIsTheCallersWish() {
        Scripted script = new Scripted().answer(200, "{'access_token':'t'}").ok();
        try (Caller caller =
                new Caller(config(CLIENT.withCleartext()).transport(script).build())) {
            call(caller, at("http://auth.example/token"));
        }
        assertThat(script.calls.get(0).uri()).hasToString("http://auth.example/token");
        assertThat(script.headers("Authorization").get(1)).isEqualTo("Bearer t");
    }

    @Test
    void aMissingTokenUrlSaysWhatToCall() {
        try (Caller caller = caller(CLIENT)) {
            assertThatThrownBy(() -> call(caller, at(null)))
                    .isInstanceOf(MissingSettingException.class)
                    .hasMessageContaining("withTokenUrl(");
        }
        Operation<String> bearer = Operation.get(
                        "look", "/tasks", json -> json.path("id").stringValue())
                .secured(Security.of(SecurityScheme.openIdConnect("auth", "https://id.example")))
                .build();
        try (Caller caller = caller(CLIENT.withTokenUrl(server.url() + "/token"))) {
            assertThat(call(caller, bearer)).isEqualTo("t1");
        }
    }

    @Test
    void fetchedTokensAndSecretsAreTakenOutOfTexts() {
        server.life(",\"expires_in\":0");
        ClientConfig config = config(CLIENT).build();
        try (Caller caller = new Caller(config)) {
            call(caller, operation());
        }
        assertThat(config.secrets().redact("a token-1 b " + SECRET + " c " + CLIENT.encoded()))
                .isEqualTo("a *** b *** c ***");
        assertThat(config + " " + CLIENT).contains("credentials=[auth]").doesNotContain("planted");
    }

    /** The server of the API may repeat the token that it refuses. */
    @Test
    void aServerThatRepeatsAFetchedToken() {
        try (RawServer talkative = RawServer.sending("HTTP/1.1 403 No\r\n\r\n{\"message\":\"bad token-1\"}");
                Caller caller =
                        new Caller(config(CLIENT).baseUrl(talkative.url()).build())) {
            assertThatThrownBy(() -> call(caller, operation()))
                    .isInstanceOf(PlumblineException.class)
                    .isNotInstanceOf(CredentialFailedException.class)
                    .hasMessageContaining("bad ***")
                    .hasMessageNotContaining("token-1");
        }
    }
}
