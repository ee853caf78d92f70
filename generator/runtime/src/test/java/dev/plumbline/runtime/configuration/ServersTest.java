package dev.plumbline.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.fixture.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where operations are served. */
class ServersTest {

    private final Scripted script = new Scripted().ok();

    private String address(ClientConfig.Builder config, CallOptions options, String... servers) {
        Operation<?> operation = Operation.get("look", "/look", json -> json)
                .servers(servers)
                .secured(Security.of(SecurityScheme.bearer("a")).orNone())
                .build();
        try (Caller caller = new Caller(config.transport(script).build())) {
            caller.call(operation, Arguments.none(), options);
        }
        return script.calls.get(script.calls.size() - 1).uri().toString();
    }

    private static ClientConfig.Builder config() {
        return ClientConfig.builder().server("https://api.example/v1");
    }

    @Test
    void anOperationsOwnServerComesBeforeTheClients() {
        assertThat(address(config(), CallOptions.none())).isEqualTo("https://api.example/v1/look");
        assertThat(address(config(), CallOptions.none(), "https://files.example/", "https://b.example"))
                .isEqualTo("https://files.example/look");
        assertThat(address(config().baseUrl("https://own.example"), CallOptions.none(), "https://files.example"))
                .isEqualTo("https://files.example/look");
        assertThat(address(config().baseUrl("https://own.example"), CallOptions.none()))
                .isEqualTo("https://own.example/look");
    }

    @Test
    void aCallMayGoElsewhereAndTakesItsCredentialAlong() {
        CallOptions elsewhere = CallOptions.none().withBaseUrl("http://127.0.0.1:7/x/");
        assertThat(address(config().apiKey("k"), elsewhere)).isEqualTo("http://127.0.0.1:7/x/look");
        assertThat(address(config(), elsewhere, "https://files.example")).isEqualTo("http://127.0.0.1:7/x/look");
        assertThat(script.headers("Authorization")).containsExactly("Bearer k", "none");
        assertThatThrownBy(() -> address(config(), CallOptions.none().withBaseUrl("ftp://a")))
                .isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void oneDocumentedServerCanBeReplaced() {
        ClientConfig.Builder config = config().serverOf("https://files.{region}.example", "http://localhost:1/")
                .serverOf("https://api.example/v1", "http://localhost:2");
        assertThat(address(config, CallOptions.none(), "https://files.{region}.example"))
                .isEqualTo("http://localhost:1/look");
        assertThat(address(config, CallOptions.none())).isEqualTo("http://localhost:2/look");
    }

    @Test
    void variablesHaveDefaultsAndTheCallersValues() {
        ClientConfig.Builder config = config().serverVariable("region", "us");
        config.documentedVariable("region", "eu", "eu", "us").documentedVariable("free", "a");
        assertThat(address(config, CallOptions.none(), "https://{region}.{free}.example"))
                .isEqualTo("https://us.a.example/look");
        ClientConfig.Builder other =
                config().documentedVariable("region", "eu", "eu", "us").server("https://{region}.example");
        assertThat(address(other, CallOptions.none())).isEqualTo("https://eu.example/look");
    }

    @Test
    void aValueThatTheDocumentDoesNotKnowIsRefused() {
        ClientConfig.Builder config = ClientConfig.builder()
                .server("https://{region}.example")
                .documentedVariable("region", "eu", "eu", "us")
                .serverVariable("region", "planted/x");
        assertThatThrownBy(config::build)
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("The setting `serverVariable` has for `region` a value that the document does not know; it"
                        + " knows `eu`, `us`");
        assertThatThrownBy(() -> address(config.baseUrl("http://a"), CallOptions.none(), "https://x.{region}.example"))
                .isInstanceOf(InvalidSettingException.class);
        assertThat(script.calls).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v2, https://docs.example/v2/look",
        "v2/, https://docs.example/specs/v2/look",
        "../{x}, https://docs.example/y/look",
        "., https://docs.example/specs/look",
        "//cdn.example/a, https://cdn.example/a/look",
        "https://b.example, https://b.example/look",
    })
    void aRelativeServerIsSeenFromTheDocument(String server, String address) {
        ClientConfig.Builder config = ClientConfig.builder()
                .documentUrl("https://docs.example/specs/openapi.yaml?v=1")
                .serverVariable("x", "y");
        assertThat(address(config.server(server), CallOptions.none())).isEqualTo(address);
        assertThat(address(config.server("https://a.example"), CallOptions.none(), server))
                .isEqualTo(address);
    }

    @Test
    void aRelativeServerOfAnOperationSaysWhatToCall() {
        assertThatThrownBy(() -> address(config(), CallOptions.none(), "/v2"))
                .isInstanceOf(MissingSettingException.class)
                .hasMessage("The setting `baseUrl` is missing. The document names only `/v2`, which is no complete URL."
                        + " Call serverOf(\"/v2\", \"https://...\") on the client's builder, or"
                        + " withBaseUrl(\"https://...\") on the call's options.");
        assertThatThrownBy(() -> address(config(), CallOptions.none(), "https://{host}"))
                .isInstanceOf(MissingSettingException.class)
                .hasMessageContaining("serverVariable(\"host\", ...)");
    }

    @Test
    void whereOperationsHaveServersTheClientNeedsNone() {
        assertThatThrownBy(() -> ClientConfig.builder().build()).isInstanceOf(MissingSettingException.class);
        ClientConfig.Builder config = ClientConfig.builder().server("/").serversOfOperations();
        assertThat(address(config, CallOptions.none(), "https://files.example"))
                .isEqualTo("https://files.example/look");
        assertThatThrownBy(() -> address(config, CallOptions.none()))
                .isInstanceOf(MissingSettingException.class)
                .hasMessageContaining("baseUrl(");
        assertThat(config.build()).hasToString(config.build().toString());
    }

    @Test
    void defaultHeadersAreSentUnlessTheCallHasItsOwn() {
        ClientConfig.Builder config = config().header("X-Tenant", "planted")
                .header("User-Agent", "mine")
                .header("Accept", "text/plain");
        address(config, CallOptions.none());
        address(config, CallOptions.none().withHeader("x-tenant", "other"));
        assertThat(script.headers("X-Tenant")).containsExactly("planted", "other");
        assertThat(script.headers("User-Agent")).containsExactly("mine", "mine");
        assertThat(config.build().toString()).contains("X-Tenant").doesNotContain("planted");
        assertThat(config().header("authorization", "Own planted")
                        .build()
                        .secrets()
                        .redact("planted, Own planted"))
                .isEqualTo("***, ***");
        assertThatThrownBy(() -> config().header("X-A", "a\r\nb")).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> config().header("Host", "a")).isInstanceOf(InvalidArgumentException.class);
    }
}
