package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.ClientErrorException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the client writes is read back: a value passes where the document allows it, and none else. */
class SentParametersTest {

    private record Case(Parameter parameter, String allowed, String other) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(Parameter.path("p"), "[1,2]", "[1,3]"),
                new Case(Parameter.path("p"), "{\"a\":1,\"b\":\"x\"}", "{\"a\":2}"),
                new Case(Parameter.path("p").style(Style.SIMPLE, true), "{\"a\":1}", "{\"a\":2}"),
                new Case(Parameter.path("p").style(Style.MATRIX), "[1,2]", "[1,3]"),
                new Case(Parameter.path("p").style(Style.MATRIX, true), "[1,2]", "[1,3]"),
                new Case(Parameter.path("p").style(Style.MATRIX, true), "{\"a\":1}", "{\"a\":2}"),
                new Case(Parameter.path("p").style(Style.LABEL), "\"a.b\"", "\"a\""),
                new Case(Parameter.path("p").style(Style.LABEL, true), "[1,2]", "[1,3]"),
                new Case(Parameter.query("p").style(Style.FORM, false), "{\"a\":1}", "{\"a\":2}"),
                new Case(Parameter.query("p").style(Style.PIPE_DELIMITED), "[1,2]", "[2,1]"),
                new Case(Parameter.query("p").content("application/json"), "{\"a\":[1]}", "{\"a\":[2]}"),
                new Case(Parameter.header("X-P"), "[true,\"a\"]", "[false]"),
                new Case(Parameter.cookie("p"), "\"a;b\"", "\"a\""),
                new Case(Parameter.cookie("p").style(Style.COOKIE), "7", "8"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheClientWritesIsReadBack(Case one) {
        assertThat(isRefused(one, one.allowed())).isFalse();
        assertThat(isRefused(one, one.other())).isTrue();
    }

    /** Whether the provider refuses a value of the parameter that the client was not told to check. */
    private static boolean isRefused(Case one, String value) {
        Parameter parameter = one.parameter();
        Operation<String> unchecked = operation(parameter);
        Operation<String> checked = operation(parameter.validator(is(one.allowed())));
        JsonNode json = JsonMapper.shared().readTree(value);
        Arguments arguments = switch (parameter.in()) {
            case PATH -> Arguments.path(parameter.name(), json);
            case QUERY -> Arguments.none().withQuery(parameter.name(), json);
            case HEADER -> Arguments.none().withHeader(parameter.name(), json);
            case COOKIE -> Arguments.none().withCookie(parameter.name(), json);
            case QUERYSTRING -> Arguments.none().withQueryString(json);
        };
        try (EmbeddedProvider provider =
                        EmbeddedProvider.builder().operations(List.of(checked)).start();
                Caller caller = new Caller(
                        ClientConfig.builder().baseUrl(provider.baseUrl()).build())) {
            assertThatThrownBy(() -> caller.call(unchecked, arguments, CallOptions.none()))
                    .isInstanceOf(ClientErrorException.class);
            return !provider.refused().isEmpty();
        }
    }

    private static Operation<String> operation(Parameter parameter) {
        String path = parameter.in() == Parameter.In.PATH ? "/things/{p}" : "/things";
        return Operation.get("thing", path, JsonNode::toString)
                .parameter(parameter)
                .build();
    }

    private static Validator is(String allowed) {
        RuleText text = new RuleText("Rule", "It is what is allowed.", null);
        return Validator.of(json -> json.toString().equals(allowed), (json, report) -> {
            if (!json.toString().equals(allowed)) {
                report.violation(text.rule("#/const", "const"), json);
            }
        });
    }
}
