package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.SecurityScheme.In;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.CredentialFailedException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import dev.plumbline.runtime.loopback.RawServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What identifies the caller, and where it stands in a request. */
class AuthorizationTest {

    private static final SecurityScheme BEARER = SecurityScheme.bearer("token");
    private static final SecurityScheme BASIC = SecurityScheme.basic("login");
    private static final SecurityScheme HEADER = SecurityScheme.apiKey("header", In.HEADER, "X-Key");
    private static final SecurityScheme QUERY = SecurityScheme.apiKey("query", In.QUERY, "key");
    private static final SecurityScheme COOKIE = SecurityScheme.apiKey("cookie", In.COOKIE, "session");
    private static final SecurityScheme TLS = SecurityScheme.mutualTls("tls");

    private final Scripted script = new Scripted().ok();

    private static Operation<String> operation(Security security) {
        return Operation.get("look", "/look", json -> json.path("id").stringValue())
                .secured(security)
                .build();
    }

    private static ClientConfig.Builder config() {
        return ClientConfig.builder()
                .baseUrl("https://api.example")
                .timekeeper(new FakeTime())
                .random(() -> 0);
    }

    private static String call(ClientConfig config, Security security, CallOptions options) {
        try (Caller caller = new Caller(config)) {
            return caller.call(operation(security), dev.plumbline.runtime.call.Arguments.none(), options)
                    .value();
        }
    }

    private HttpCall sent(ClientConfig.Builder config, Security security) {
        call(config.transport(script).build(), security, CallOptions.none());
        return script.calls.get(script.calls.size() - 1);
    }

    private static Stream<Arguments> schemes() {
        Credential key = Credential.key("k;1,\"2\\");
        return Stream.of(
                Arguments.of(BEARER, Credential.key("k1"), "Authorization: Bearer k1"),
                Arguments.of(
                        BASIC, Credential.basic("J\u00f6rg", "p:\u00e4 "), "Authorization: Basic SsO2cmc6cDrDpCA="),
                Arguments.of(SecurityScheme.http("token", "BEARER"), Credential.key("k1"), "Authorization: Bearer k1"),
                Arguments.of(
                        SecurityScheme.http("login", "Basic"), Credential.basic("", ""), "Authorization: Basic Og=="),
                Arguments.of(SecurityScheme.http("x", "Token"), Credential.key("k1"), "Authorization: Token k1"),
                Arguments.of(HEADER, key, "X-Key: k;1,\"2\\"),
                Arguments.of(QUERY, key, "GET /look?key=k%3B1%2C%222%5C HTTP/1.1"),
                Arguments.of(COOKIE, key, "Cookie: session=k%3B1%2C%222%5C"),
                Arguments.of(
                        SecurityScheme.oauth2("o", null, "a"), Credential.key(() -> "t"), "Authorization: Bearer t"),
                Arguments.of(
                        SecurityScheme.openIdConnect("o", "https://id.example"),
                        Credential.key("t"),
                        "Authorization: Bearer t"));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void eachSchemeStandsInItsPlace(SecurityScheme scheme, Credential credential, String line) {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\n\r\n{\"id\":\"t1\"}")) {
            ClientConfig.Builder config = config().baseUrl(server.url());
            ClientConfig secured = config.credential(scheme.name(), credential).build();
            assertThat(call(secured, Security.of(scheme), CallOptions.none())).isEqualTo("t1");
            assertThat(server.requests().get(0).lines()).contains(line);
            assertThat(secured.toString() + credential).doesNotContain("k1", "k;1");
        }
    }

    @Test
    void aCookieJoinsTheOthers() {
        HttpCall sent = sent(
                config().header("Cookie", "a=1; b=2").credential("cookie", Credential.key("k")), Security.of(COOKIE));
        assertThat(sent.headers().allValues("Cookie")).containsExactly("a=1; b=2; session=k");
        sent = sent(config().header("Cookie", "session=own"), Security.of(COOKIE));
        assertThat(sent.headers().allValues("Cookie")).containsExactly("session=own");
    }

    /** Of header H, query Q, bearer B: what the client has, what the document wants, what is sent. */
    @ParameterizedTest
    @CsvSource({
        "H, H, H",
        "HQ, H|Q, H",
        "Q, H|Q, Q",
        "HQ, HQ, HQ",
        "HQ, HB|Q, Q",
        "HQB, HB|Q, HB",
        "B, H|QB|B, B",
        "H, none|H, H",
        "Q, none|H, ''",
        "Q, H|none, ''",
        "'', H|none, ''",
        "H, T|H, H",
        "Q, T|H, ''",
        "H, TH, H",
        "'', T, ''",
        "H, '', ''",
    })
    void theFirstAlternativeIsUsedThatTheClientHasAllOf(String has, String wants, String isSent) {
        Map<String, SecurityScheme> known = Map.of("H", HEADER, "Q", QUERY, "B", BEARER, "T", TLS);
        ClientConfig.Builder config = config();
        for (String letter : has.split("")) {
            if (!letter.isEmpty()) {
                config.credential(known.get(letter).name(), Credential.key("k"));
            }
        }
        Security security = Security.none();
        boolean optional = wants.isEmpty();
        for (String alternative : wants.split("\\|")) {
            if (alternative.equals("none")) {
                optional = true;
            } else if (!alternative.isEmpty()) {
                SecurityScheme[] schemes =
                        Stream.of(alternative.split("")).map(known::get).toArray(SecurityScheme[]::new);
                security = security.alternatives().isEmpty() ? Security.of(schemes) : security.or(schemes);
            }
        }
        HttpCall sent = sent(config, optional ? security.orNone() : security);
        String found = (sent.headers().firstValue("X-Key").isPresent() ? "H" : "")
                + (sent.uri().getRawQuery() != null ? "Q" : "")
                + (sent.headers().firstValue("Authorization").isPresent() ? "B" : "");
        assertThat(found).isEqualTo(isSent);
    }

    @Test
    void theApiKeyStandsForWhateverWantsAKeyAndHasNone() {
        HttpCall sent = sent(
                config().apiKey("k").credential("query", Credential.key("own")), Security.of(HEADER, QUERY, BEARER));
        assertThat(sent.headers().firstValue("X-Key")).contains("k");
        assertThat(sent.headers().firstValue("Authorization")).contains("Bearer k");
        assertThat(sent.uri().getRawQuery()).isEqualTo("key=own");
        assertThatThrownBy(() -> sent(config().apiKey("k"), Security.of(BASIC)))
                .isInstanceOf(MissingSettingException.class);
        assertThatThrownBy(() -> sent(config().apiKey("k"), Security.of(SecurityScheme.http("d", "Digest"))))
                .isInstanceOf(MissingSettingException.class);
    }

    @Test
    void whatIsMissingIsNamedWithWhatWouldHelp() {
        ClientConfig.Builder config =
                config().settings("shop").environment(name -> null).properties(name -> null);
        assertThatThrownBy(() -> sent(
                        config,
                        Security.of(SecurityScheme.oauth2("petstore_auth", null))
                                .or(HEADER, BASIC)))
                .isInstanceOfSatisfying(
                        MissingSettingException.class,
                        e -> assertThat(e.setting()).isEqualTo("petstore_auth"))
                .hasMessage(
                        "The setting `petstore_auth` is missing. look needs `petstore_auth`, or `header` with `login`,"
                                + " and nothing was given for `petstore_auth` and `header` and `login`: call apiKey(...) or"
                                + " credential(\"petstore_auth\", ...) or credential(\"header\", ...) or credential(\"login\", ...)"
                                + " on the client's builder, or set the environment variable SHOP_API_KEY or SHOP_PETSTORE_AUTH"
                                + " or SHOP_HEADER or SHOP_LOGIN. Nothing was sent.");
        assertThatThrownBy(() -> sent(config.credential("header", Credential.key("k")), Security.of(HEADER, BASIC)))
                .hasMessage(
                        "The setting `login` is missing. look needs `header` with `login`, and nothing was given for"
                                + " `login`: call credential(\"login\", ...) on the client's builder, or set the environment"
                                + " variable SHOP_LOGIN or the system property shop.login. Nothing was sent.");
        assertThat(script.calls).isEmpty();
    }

    @Test
    void theEnvironmentHasCredentialsUnderTheNamesOfTheirSchemes() {
        Map<String, String> environment = Map.of(
                "SHOP_PETSTORE_AUTH", "of-environment", "SHOP_LOGIN", "user:pass:word", "SHOP_API_KEY", "general");
        ClientConfig.Builder config = config().settings("shop")
                .environment(environment::get)
                .properties(Map.of("shop.o-2", "of-property")::get);
        HttpCall sent = sent(config, Security.of(SecurityScheme.apiKey("petstoreAuth", In.HEADER, "A")));
        assertThat(sent.headers().firstValue("A")).contains("of-environment");
        sent = sent(config, Security.of(SecurityScheme.apiKey("o-2", In.HEADER, "A")));
        assertThat(sent.headers().firstValue("A")).contains("of-property");
        sent = sent(config, Security.of(SecurityScheme.apiKey("other", In.HEADER, "A")));
        assertThat(sent.headers().firstValue("A")).contains("general");
        sent = sent(config, Security.of(BASIC));
        assertThat(sent.headers().firstValue("Authorization"))
                .contains("Basic "
                        + Base64.getEncoder().encodeToString("user:pass:word".getBytes(StandardCharsets.UTF_8)));
        sent = sent(
                config.credential("petstoreAuth", Credential.key("of-code")),
                Security.of(SecurityScheme.bearer("petstoreAuth")));
        assertThat(sent.headers().firstValue("Authorization")).contains("Bearer of-code");
    }

    @Test
    void anEnvironmentThatCannotWorkIsNamedWithoutItsValue() {
        for (String value : List.of("planted", "planted:with\nbreak")) {
            ClientConfig.Builder config = config().settings("shop").environment(name -> value);
            assertThatThrownBy(() -> sent(config.apiKey("k"), Security.of(BASIC)))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessageNotContaining("planted");
        }
    }

    @Test
    void whatTheCallerPutThereCountsAndStays() {
        Security security = Security.of(HEADER, QUERY).or(BEARER);
        ClientConfig none = config().transport(script).build();
        call(none, security, CallOptions.none().withHeader("x-key", "mine").withQuery("key", "mine"));
        assertThat(script.headers("X-Key")).containsExactly("mine");
        call(none, security, CallOptions.none().withHeader("authorization", "Own x"));
        assertThat(script.headers("Authorization").get(1)).isEqualTo("Own x");
        Interceptor interceptor = new Interceptor() {
            @Override
            public void beforeAttempt(CallContext call, RequestEditor request) {
                request.setHeader("Authorization", "Signed " + call.attempt());
            }
        };
        HttpCall sent = sent(config().interceptor(interceptor), Security.of(BASIC));
        assertThat(sent.headers().firstValue("Authorization")).contains("Signed 1");
    }

    @Test
    void aSupplierIsAskedBeforeEachAttempt() {
        AtomicInteger asked = new AtomicInteger();
        Scripted failing = new Scripted().answer(503, "").answer(503, "").ok();
        ClientConfig config = config().transport(failing)
                .apiKeys(() -> "key-" + asked.incrementAndGet())
                .build();
        call(config, Security.of(HEADER).orNone(), CallOptions.none());
        call(config, Security.none(), CallOptions.none());
        assertThat(failing.headers("X-Key")).containsExactly("key-1", "key-2", "key-3", "none");
        assertThat(config.secrets().redact("key-1 key-3")).isEqualTo("*** ***");
    }

    private static Stream<Arguments> brokenSuppliers() {
        UnaryOperator<String> fails = text -> {
            throw new IllegalStateException("told planted");
        };
        return Stream.of(
                Arguments.of(
                        HEADER, Credential.key(() -> fails.apply("")), "its supplier threw java.lang.IllegalState"),
                Arguments.of(HEADER, Credential.key(() -> null), "its supplier gave null"),
                Arguments.of(HEADER, Credential.key(() -> " "), "what its supplier gave is blank"),
                Arguments.of(
                        HEADER, Credential.key(() -> "planted\r\nX-Evil: 1"), "what its supplier gave holds white"),
                Arguments.of(BASIC, Credential.basic(() -> UserPassword.of("plan:ted", "")), "InvalidSettingException"),
                Arguments.of(BASIC, Credential.basic(() -> null), "its supplier gave null"));
    }

    @ParameterizedTest
    @MethodSource("brokenSuppliers")
    void aSupplierThatGivesNothingIsNamedAndNothingIsSent(
            SecurityScheme scheme, Credential credential, String problem) {
        List<String> seen = new ArrayList<>();
        ClientConfig config = config().transport(script)
                .apiKey("planted")
                .credential(scheme.name(), credential)
                .interceptor(new Interceptor() {
                    @Override
                    public void afterCall(CallContext call, dev.plumbline.runtime.intercept.CallOutcome outcome) {
                        seen.add(String.valueOf(outcome.failure()));
                    }
                })
                .build();
        assertThatThrownBy(() -> call(config, Security.of(scheme), CallOptions.none()))
                .isInstanceOfSatisfying(CredentialFailedException.class, e -> {
                    assertThat(e.scheme()).isEqualTo(scheme.name());
                    assertThat(e.mayHaveBeenProcessed()).isFalse();
                })
                .hasMessageContaining(problem)
                .hasMessageEndingWith("The request itself was not sent.")
                .hasStackTraceContaining("look (GET /look)")
                .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("planted", "plan:ted"));
        assertThat(script.calls).isEmpty();
        assertThat(seen).hasSize(1);
    }

    @Test
    void aCredentialOfAnotherKindIsRefused() {
        ClientCredentials client = ClientCredentials.of("a", "b").withTokenUrl("https://t.example");
        assertMisfit(BASIC, Credential.key("planted"), "Credential.basic(...)");
        assertMisfit(HEADER, Credential.basic("planted", "planted"), "Credential.key(...)");
        assertMisfit(BASIC, client, "takes no access token");
        assertMisfit(HEADER, client, "takes no access token");
        assertThat(script.calls).isEmpty();
    }

    private void assertMisfit(SecurityScheme scheme, Credential credential, String remedy) {
        assertThatThrownBy(() -> sent(config().credential(scheme.name(), credential), Security.of(scheme)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(scheme.name())
                .hasMessageContaining(remedy)
                .hasMessageNotContaining("planted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plan ted", "planted\n"})
    void aFixedKeyIsLookedAtWhenTheClientIsBuilt(String key) {
        assertThatThrownBy(() ->
                        config().credential("petstoreAuth", Credential.key(key)).build())
                .isInstanceOfSatisfying(
                        InvalidSettingException.class,
                        e -> assertThat(e.setting()).isEqualTo("petstoreAuth"))
                .hasMessageNotContaining("planted");
    }

    @Test
    void aUserHoldsNoColonAndNothingHoldsALineBreak() {
        assertThatThrownBy(() -> Credential.basic("plan:ted", "p"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("`user` holds a colon")
                .hasMessageNotContaining("plan:ted");
        assertThatThrownBy(() -> Credential.basic("u", "plan\nted"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("`password`");
    }
}
