package dev.plumbline.runtime.call;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.SecurityScheme.In;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server receives. */
class RequestTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private Caller caller;

    @BeforeEach
    void open() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"t1\",\"status\":\"queued\"}")));
        caller = new Caller(Tasks.config(SERVER.baseUrl() + "/gateway/").build());
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void aBodyIsCompactUtf8InTheTreesOrder() {
        String id = caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none())
                .value();
        assertThat(id).isEqualTo("t1");
        LoggedRequest request = only();
        assertThat(request.getMethod().value()).isEqualTo("POST");
        assertThat(request.getUrl()).isEqualTo("/gateway/v1/tasks");
        assertThat(request.getBodyAsString()).isEqualTo("{\"model\":\"m1\",\"prompt\":\"视频\",\"size\":\"720p\"}");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeader("Accept")).isEqualTo("application/json");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + Tasks.KEY);
        assertThat(request.getHeader("User-Agent")).isEqualTo(caller.config().userAgent());
        assertThat(request.containsHeader("Accept-Encoding")).isFalse();
    }

    @Test
    void theSameRequestIsTheSameBytes() {
        for (int i = 0; i < 3; i++) {
            caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none());
        }
        assertThat(requests().stream().map(LoggedRequest::getBodyAsString).distinct())
                .hasSize(1);
    }

    @Test
    void aQueryHasNoBodyAndNoContentType() {
        caller.callAsync(Tasks.GET, Arguments.path("task_id", "../../admin?x=#"), CallOptions.none())
                .join();
        LoggedRequest request = only();
        assertThat(request.getUrl()).isEqualTo("/gateway/v1/tasks/..%2F..%2Fadmin%3Fx%3D%23");
        assertThat(request.getBody()).isEmpty();
        assertThat(request.containsHeader("Content-Type")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FORM, true, tags=a%26b&tags=c%2Bd",
        "FORM, false, 'tags=a%26b,c%2Bd'",
        "SPACE_DELIMITED, false, tags=a%26b%20c%2Bd",
        "PIPE_DELIMITED, false, tags=a%26b%7Cc%2Bd",
    })
    void arraysAreWrittenInTheirStyle(Style style, boolean explode, String query) {
        Operation<?> list = Operation.get("list", "/v1/tasks", json -> json)
                .parameter(Parameter.query("tags").style(style, explode))
                .build();
        Arguments arguments = Arguments.none()
                .withQuery("tags", Checks.json("['a&b','c+d']"))
                .withQuery("none", null)
                .withQuery("limit", 5)
                .withHeader("X-Ids", List.of(1, 2));
        caller.call(list, arguments, CallOptions.none().withQuery("beta", "yes+no"));
        assertThat(only().getUrl()).isEqualTo("/gateway/v1/tasks?" + query + "&limit=5&beta=yes%2Bno");
        assertThat(only().getHeader("X-Ids")).isEqualTo("1,2");
        assertThat(only().containsHeader("Authorization")).isFalse();
    }

    @Test
    void anApiKeyTravelsWhereTheDocumentWantsIt() {
        Operation<?> list = Operation.get("list", "/l", json -> json)
                .secured(Security.of(
                        SecurityScheme.apiKey("a", In.HEADER, "X-Api-Key"),
                        SecurityScheme.apiKey("b", In.QUERY, "key"),
                        SecurityScheme.apiKey("c", In.COOKIE, "session")))
                .build();
        caller.call(list, Arguments.none(), CallOptions.none());
        assertThat(only().getHeader("X-Api-Key")).isEqualTo(Tasks.KEY);
        assertThat(only().getUrl()).isEqualTo("/gateway/l?key=sk-planted-0123456789%2B%2F%3D");
        assertThat(only().getHeader("Cookie")).isEqualTo("session=" + Tasks.KEY);
    }

    @Test
    void aMissingKeyIsNamedBeforeSending() {
        try (Caller keyless =
                new Caller(ClientConfig.builder().baseUrl(SERVER.baseUrl()).build())) {
            assertThatThrownBy(() -> keyless.call(Tasks.GET, Arguments.path("task_id", "t"), CallOptions.none()))
                    .isInstanceOfSatisfying(
                            MissingSettingException.class,
                            e -> assertThat(e.setting()).isEqualTo("apiKey"))
                    .hasMessageContaining("getTask needs an API key")
                    .hasMessageContaining("apiKey(...)");
            assertThat(requests()).isEmpty();
            CallOptions own = CallOptions.none().withHeader("authorization", "Basic abc");
            keyless.call(Tasks.GET, Arguments.path("task_id", "t"), own);
            assertThat(only().getHeader("Authorization")).isEqualTo("Basic abc");
        }
    }

    @Test
    void optionsAddToARequest() {
        CallOptions options = CallOptions.none()
                .withHeader("X-Trace", "1")
                .withHeader("user-agent", "mine")
                .withBodyProperty("beta", Checks.json("{'a':[1.50]}"))
                .withBodyProperty("size", Checks.json("'4k'"));
        Arguments arguments = Arguments.body(Tasks.request());
        caller.call(Tasks.CREATE, arguments, options);
        assertThat(only().getBodyAsString())
                .isEqualTo("{\"model\":\"m1\",\"prompt\":\"视频\",\"size\":\"4k\",\"beta\":{\"a\":[1.5]}}");
        assertThat(only().getHeader("X-Trace")).isEqualTo("1");
        assertThat(only().getHeader("User-Agent")).isEqualTo("mine");
        assertThat(arguments.body()).isEqualTo(Tasks.request());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\u00e9"})
    void aHeaderCannotBringAnother(String value) {
        CallOptions options = CallOptions.none().withHeader("X-A", value);
        assertThatThrownBy(() -> caller.call(Tasks.GET, Arguments.path("task_id", "t"), options))
                .isInstanceOfSatisfying(
                        InvalidArgumentException.class,
                        e -> assertThat(e.argument()).isEqualTo("X-A"))
                .hasMessageNotContaining("Evil");
        assertThat(requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:", "a\r\nb", "Host", "content-length", "Transfer-Encoding", "\u00e9"})
    void aHeaderThatIsTheTransportsOrNoneIsRefused(String name) {
        Arguments arguments = Arguments.path("task_id", "t").withHeader(name, "1");
        assertThatThrownBy(() -> caller.call(Tasks.GET, arguments, CallOptions.none()))
                .isInstanceOf(InvalidArgumentException.class)
                .message()
                .doesNotContain("\n", "\r");
        assertThat(requests()).isEmpty();
    }

    @Test
    void anOperationWithoutContentGivesNull() {
        assertThat(caller.call(Tasks.DELETE, Arguments.path("task_id", "t"), CallOptions.none())
                        .value())
                .isNull();
        assertThat(caller.callAsyncValue(Tasks.DELETE, Arguments.path("task_id", "t"), CallOptions.none())
                        .join())
                .isNull();
    }

    @Test
    void aClosedCallerSendsNothing() {
        caller.close();
        assertThatThrownBy(() -> caller.call(Tasks.GET, Arguments.path("task_id", "t"), CallOptions.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        assertThat(requests()).isEmpty();
    }

    private static LoggedRequest only() {
        assertThat(requests()).hasSize(1);
        return requests().get(0);
    }

    private static List<LoggedRequest> requests() {
        return SERVER.findAll(anyRequestedFor(anyUrl()));
    }
}
