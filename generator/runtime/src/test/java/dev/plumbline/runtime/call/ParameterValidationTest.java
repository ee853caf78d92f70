package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.encoding.ParameterJson;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters keep the document's rules, too, or nothing is sent. */
class ParameterValidationTest {

    private static final Operation<String> LIST = Operation.get("list", "/v1/{kind}", json -> "read")
            .parameter(Parameter.path("kind")
                    .validator(
                            Checks.error("Known kind", json -> json.asString("").equals("tasks"))))
            .parameter(Parameter.query("limit").validator(Checks.error("At most 9", json -> json.asInt(10) <= 9)))
            .parameter(Parameter.header("X-Mode")
                    .validator(Checks.advisory(
                            "Slow is unwise", json -> !json.asString("").equals("slow"))))
            .build();

    private final Scripted transport = new Scripted().answer(200, "{}");
    private final List<Violation> told = new ArrayList<>();

    @Test
    void aParameterThatBreaksItsRuleIsNotSent() {
        assertThatThrownBy(() -> list(Arguments.path("kind", "tasks").withQuery("limit", 10), CallOptions.none()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        thrown -> assertThat(thrown.parameter()).isEqualTo("query parameter `limit`"))
                .hasMessageStartingWith(
                        "The query parameter `limit` is invalid, and the request was not sent:\n  (the value):"
                                + " The sentence of At most 9.");
        assertThatThrownBy(() -> list(Arguments.path("kind", "films"), CallOptions.none()))
                .hasMessageStartingWith("The path parameter `kind` is invalid");
        assertThat(transport.calls).isEmpty();
    }

    @Test
    void thePolicyDecides() {
        Arguments wrong = Arguments.path("kind", "films").withHeader("X-Mode", "slow");
        list(wrong, CallOptions.none().withValidation(ValidationPolicy.REPORT));
        assertThat(told).extracting(Violation::title).containsExactly("Known kind", "Slow is unwise");
        list(wrong, CallOptions.none().withValidation(ValidationPolicy.OFF));
        assertThat(told).hasSize(2);
        list(Arguments.path("kind", "tasks").withHeader("X-Mode", "slow"), CallOptions.none());
        assertThat(told).hasSize(3);
        assertThat(transport.calls).hasSize(3);
    }

    @Test
    void eachKindOfValueIsCheckedAsTheJsonItStandsFor() {
        assertThat(ParameterJson.of("p", List.of("a", 1, true))).hasToString("[\"a\",1,true]");
        assertThat(ParameterJson.of("p", 1.5)).isEqualTo(ParameterJson.of("p", new BigDecimal("1.5")));
        assertThat(ParameterJson.of("p", BigInteger.TEN).isIntegralNumber()).isTrue();
        assertThat(ParameterJson.of("p", Checks.json("7")).intValue()).isEqualTo(7);
        assertThatThrownBy(() -> ParameterJson.of("p", Double.NaN)).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> ParameterJson.of("p", new Object())).isInstanceOf(InvalidArgumentException.class);
    }

    private void list(Arguments arguments, CallOptions options) {
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .violationListener((operation, violations) -> told.addAll(violations))
                .build())) {
            caller.call(LIST, arguments, options);
        }
    }
}
