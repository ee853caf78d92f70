package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Rule;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

class RequestCheckTest {

    private static final Rule TYPE = Rule.of("#/type", "type", "integer");
    private static final Rule ADVICE = Rule.of("#/x-advisories/0/schema", "A1");

    /** An integer; it is always advised to send another. */
    private static final Validator INTEGER = Validator.of(JsonNode::isIntegralNumber, (value, report) -> {
        if (!value.isIntegralNumber()) {
            report.violation(TYPE, value);
        }
        report.advise(ADVICE, value, (advised, inner) -> inner.violation(ADVICE, advised));
    });

    @Test
    void adviceDoesNotStopARequest() {
        assertThatCode(() -> RequestCheck.check(INTEGER, IntNode.valueOf(1))).doesNotThrowAnyException();
    }

    @Test
    void aBrokenRuleDoesAndIsToldWithTheAdvice() {
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> RequestCheck.check(INTEGER, StringNode.valueOf("x")));

        assertThat(refused.violations()).extracting(Violation::keyword).containsExactly("type", "A1");
    }
}
