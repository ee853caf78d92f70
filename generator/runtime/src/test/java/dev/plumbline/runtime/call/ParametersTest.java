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
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a server receives of parameters, and what is refused before it receives anything. */
class ParametersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private Caller caller;

    @BeforeEach
    void open() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        caller = new Caller(Tasks.config(SERVER.baseUrl()).build());
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void eachTravelsWhereTheDocumentSays() {
        send(
                operation(
                        "/maps/{at}/{tags}/{rest}",
                        Parameter.path("at").style(Style.MATRIX, true),
                        Parameter.path("tags").style(Style.LABEL),
                        Parameter.path("rest").allowReserved(),
                        Parameter.query("filter").style(Style.DEEP_OBJECT),
                        Parameter.query("where").content("application/json"),
                        Parameter.query("at").allowReserved(),
                        Parameter.query("none").allowEmpty(),
                        Parameter.header("X-Size").style(Style.SIMPLE, true),
                        Parameter.header("X-Json").content("application/json"),
                        Parameter.cookie("sid"),
                        Parameter.cookie("opts").style(Style.COOKIE)),
                Arguments.none()
                        .withPath("at", Checks.json("{'x':1,'y':2}"))
                        .withPath("tags", List.of("a", "b"))
                        .withPath("rest", "c/d e")
                        .withQuery("filter", Checks.json("{'a':{'b':[1]}}"))
                        .withQuery("where", Checks.json("{'k':'&'}"))
                        .withQuery("at", "2024-01-01T00:00+02")
                        .withQuery("none", List.of())
                        .withHeader("x-size", Checks.json("{'w':1,'h':2}"))
                        .withHeader("X-Json", Checks.json("['é']"))
                        .withCookie("sid", "a;b")
                        .withCookie("opts", Checks.json("['p','q']")));
        LoggedRequest request = only();
        assertThat(request.getUrl())
                .isEqualTo("/maps/;x=1;y=2/.a,b/c/d%20e?filter%5Ba%5D%5Bb%5D%5B0%5D=1&where=%7B%22k%22%3A%22%26%22%7D"
                        + "&at=2024-01-01T00:00%2B02&none=");
        assertThat(request.getHeader("X-Size")).isEqualTo("w=1,h=2");
        assertThat(request.getHeader("X-Json")).isEqualTo("[\"\\u00e9\"]");
        assertThat(request.header("Cookie").values()).containsExactly("sid=a%3Bb; opts=p; opts=q");
        assertThat(request.getCookies().get("sid").getValue()).isEqualTo("a%3Bb");
    }

    @Test
    void theWholeQueryCanBeOneValue() {
        Operation<?> search = operation("/s", Parameter.queryString("q").required());
        send(search, Arguments.none().withQueryString(Checks.json("{'a':'b c','d':[1,2]}")));
        assertThat(only().getUrl()).isEqualTo("/s?a=b+c&d=1&d=2");
        SERVER.resetRequests();
        Operation<?> json = operation("/s", Parameter.queryString("q").content("application/json"));
        caller.call(
                json,
                Arguments.none().withQueryString(Checks.json("[1]")),
                CallOptions.none().withQuery("more", "x"));
        assertThat(only().getUrl()).isEqualTo("/s?%5B1%5D&more=x");
        refused(search, Arguments.none().withQueryString(Checks.json("{}")))
                .hasMessageContaining("The argument `q` is empty, so that it would not be sent");
    }

    static Stream<Parameter> required() {
        return Stream.of(
                Parameter.query("p").required(),
                Parameter.query("p").required().style(Style.FORM, false),
                Parameter.query("p").required().style(Style.DEEP_OBJECT),
                Parameter.header("p").required(),
                Parameter.cookie("p").required());
    }

    @ParameterizedTest
    @MethodSource("required")
    void aRequiredOneThatIsAbsentOrNullIsRefused(Parameter parameter) {
        Operation<?> operation = operation("/s", parameter);
        String missing = "The argument `p` is missing: the " + parameter + " is required; nothing was sent";
        refused(operation, Arguments.none()).hasMessage(missing);
        refused(operation, with(parameter, JsonNodeFactory.instance.nullNode())).hasMessage(missing);
        String empty = "The argument `p` is empty, so that it would not be sent: the " + parameter
                + " is required; nothing was sent";
        refused(operation, with(parameter, List.of())).hasMessage(empty);
        refused(operation, with(parameter, Arrays.asList((Object) null))).hasMessage(empty);
        send(operation, with(parameter, "x"));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void aQueryThatThePathHasComesBeforeTheParameters() {
        Operation<?> operation = operation("/list/{of}?kind=a%20b&all", Parameter.path("of"), Parameter.query("p"));
        send(operation, Arguments.none().withPath("of", "x?y").withQuery("p", List.of(1, 2)));
        send(operation, Arguments.none().withPath("of", "z"));
        assertThat(operation.path()).isEqualTo("/list/{of}");
        assertThat(SERVER.findAll(anyRequestedFor(anyUrl())))
                .extracting(LoggedRequest::getUrl)
                .containsExactlyInAnyOrder("/list/x%3Fy?kind=a%20b&all&p=1&p=2", "/list/z?kind=a%20b&all");
    }

    @Test
    void aPathIsRefusedThatLacksOne() {
        Operation<?> operation = operation("/s/{p}");
        refused(operation, Arguments.none().withPath("p", null)).hasMessageContaining("is missing: the path needs it");
        refused(operation, Arguments.path("p", JsonNodeFactory.instance.nullNode()))
                .hasMessageContaining("is missing: the path needs it");
        refused(operation, Arguments.path("p", List.of())).hasMessageContaining("is empty");
    }

    @Test
    void theOptionsOfACallCanBringARequiredOne() {
        Operation<?> operation = operation(
                "/s", Parameter.query("q").required(), Parameter.header("X-A").required());
        caller.call(
                operation,
                Arguments.none(),
                CallOptions.none().withQuery("q", "1").withHeader("x-a", "2"));
        assertThat(only().getUrl()).isEqualTo("/s?q=1");
        Operation<?> keyed = Operation.post("keyed", "/k", json -> json)
                .parameter(Parameter.header("Idempotency-Key").required())
                .idempotencyKey("Idempotency-Key")
                .build();
        send(keyed, Arguments.none());
        assertThat(requests()).hasSize(2);
    }

    static Stream<Object> noNumbers() {
        return Stream.of(
                Double.NaN,
                Float.POSITIVE_INFINITY,
                List.of(1.0, Double.NEGATIVE_INFINITY),
                JsonNodeFactory.instance.numberNode(Double.NaN),
                JsonNodeFactory.instance.arrayNode().add(Float.NaN),
                JsonNodeFactory.instance
                        .objectNode()
                        .set("a", JsonNodeFactory.instance.arrayNode().add(Double.POSITIVE_INFINITY)));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void noNumberThatJsonDoesNotHaveIsSent(Object value) {
        for (Parameter parameter : List.of(
                Parameter.query("p"),
                Parameter.query("p").content("application/json"),
                Parameter.header("p"),
                Parameter.cookie("p"))) {
            refused(operation("/s", parameter), with(parameter, value)).hasMessageContaining("is no number");
        }
        refused(operation("/s/{p}"), Arguments.path("p", value)).hasMessageContaining("is no number");
    }

    @Test
    void eachIsValidatedAsTheJsonItStandsFor() {
        Parameter deep = Parameter.query("filter")
                .style(Style.DEEP_OBJECT)
                .validator(Checks.error("Has a", json -> json.path("a").isNumber()));
        Parameter cookie = Parameter.cookie("c")
                .validator(Checks.error("Is c", json -> json.asString("").equals("c")));
        Operation<?> operation = operation("/s", deep, cookie);
        assertThatThrownBy(() -> send(operation, Arguments.none().withQuery("filter", Checks.json("{'a':'1'}"))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("The query parameter `filter` is invalid");
        assertThatThrownBy(() -> send(operation, Arguments.none().withCookie("c", "d")))
                .hasMessageStartingWith("The cookie parameter `c` is invalid");
        assertThat(requests()).isEmpty();
        send(
                operation,
                Arguments.none().withQuery("filter", Checks.json("{'a':1}")).withCookie("c", "c"));
        assertThat(only().getUrl()).isEqualTo("/s?filter%5Ba%5D=1");
    }

    @Test
    void aHeaderOfOtherLettersIsRefusedInWordsThatSayWhy() {
        refused(operation("/s"), Arguments.none().withHeader("X-Name", "Zoë"))
                .hasMessageContaining("`X-Name` has a value that no header may have")
                .hasMessageContaining("a character that is no ASCII")
                .hasMessageNotContaining("Zo");
    }

    @Test
    void argumentsAreNamedButNotShown() {
        assertThat(Arguments.none()).hasToString("Arguments[]");
        assertThat(Arguments.path("a", "secret")
                        .withCookie("c", "secret")
                        .withQuery("none", null)
                        .withBody("text/plain", "secret"))
                .hasToString("Arguments[path=[a], cookie=[c], body]");
    }

    private AbstractThrowableAssert<?, ?> refused(Operation<?> operation, Arguments arguments) {
        int before = requests().size();
        CallOptions unchecked = CallOptions.none().withValidation(ValidationPolicy.OFF);
        var refusal = assertThatThrownBy(() -> caller.call(operation, arguments, unchecked))
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(requests()).hasSize(before);
        return refusal;
    }

    private static Arguments with(Parameter parameter, Object value) {
        return switch (parameter.in()) {
            case PATH -> Arguments.path(parameter.name(), value);
            case QUERY -> Arguments.none().withQuery(parameter.name(), value);
            case HEADER -> Arguments.none().withHeader(parameter.name(), value);
            case COOKIE -> Arguments.none().withCookie(parameter.name(), value);
            case QUERYSTRING -> Arguments.none().withQueryString(value);
        };
    }

    private static Operation<?> operation(String path, Parameter... parameters) {
        OperationBuilder<?> builder = Operation.get("op", path, json -> json);
        Stream.of(parameters).forEach(builder::parameter);
        return builder.build();
    }

    private void send(Operation<?> operation, Arguments arguments) {
        caller.call(operation, arguments, CallOptions.none());
    }

    private static LoggedRequest only() {
        assertThat(requests()).hasSize(1);
        return requests().get(0);
    }

    private static List<LoggedRequest> requests() {
        return SERVER.findAll(anyRequestedFor(anyUrl()));
    }
}
