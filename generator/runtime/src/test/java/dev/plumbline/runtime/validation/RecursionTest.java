package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Schemas that refer to themselves follow a value as deep as it goes: how deep that is, and how often. */
class RecursionTest {

    private static final NestValidator NEST = NestValidator.INSTANCE;
    private static final ValidationLimits THREE_DEEP = ValidationLimits.DEFAULT.withMaxDepth(3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                              | true
            [[1, {"a": 2}], {"b": []}, {}] | true
            "x"                            | false
            [1, [2, "x"]]                  | false
            {"a": {"b": 1.5}}              | false
            [null]                         | false
            """)
    void aValueIsFollowedAllTheWayDown(String json, boolean valid) {
        assertThat(NEST.isValid(json)).isEqualTo(valid);
        assertThat(NEST.isValid(Literal.of(json), new VerdictCache())).isEqualTo(valid);
        assertThat(NEST.validate(json).isEmpty()).isEqualTo(valid);
    }

    @Test
    void whatIsWrongIsReportedWhereItIs() {
        assertThat(NEST.validate("{\"a\": [1, {\"b\": true}], \"c\": \"7\"}"))
                .extracting(Violation::instancePointer, Violation::keywordLocation, Violation::detail)
                .containsExactly(
                        tuple(
                                "/a/1/b",
                                "/anyOf/2/additionalProperties/$ref/anyOf/1/items/$ref/anyOf/2/additionalProperties"
                                        + "/$ref/anyOf",
                                "must be an integer, an array or an object, but is true"),
                        tuple(
                                "/c",
                                "/anyOf/2/additionalProperties/$ref/anyOf",
                                "must be an integer, an array or an object, but is \"7\"; send 7 without quotes"));
    }

    /** A part of a schema that leads back to it is a validator made of two halves. */
    @Test
    void aValidatorOfTwoHalves() {
        VerdictCache walk = new VerdictCache();
        Rule never = Rule.of("#/not", "not");
        Validator empty = RecursiveValidator.of(
                (value, inner) -> inner == walk && value.isEmpty(), (value, report) -> report.violation(never, value));
        assertThat(empty.isValid(Literal.of("[]"), walk)).isTrue();
        assertThat(empty.isValid(Literal.of("[1]"), walk)).isFalse();
        assertThat(empty.validate(Literal.of("[1]")))
                .extracting(Violation::keyword)
                .containsExactly("not");
    }

    /** The first place that is too deep is reported, and nothing else of the value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            [[[]]]                                     | none
            [[[1]]]                                    | none
            {"a": {"b": {"c": 1}}}                     | none
            [{"a": [1, 2]}, [{}]]                      | none
            7                                          | none
            [[[[]]]]                                   | /0/0/0
            [[[{}]]]                                   | /0/0/0
            [1, [[2]], [[3, 4], [5, [6]]]]             | /2/1/1
            {"a": {"b": {"c": {}}}}                    | /a/b/c
            {"a": "x", "b": {"c/d": [1, [], [7]]}}     | /b/c~1d/1
            [{"a": [1, [2]]}]                          | /0/a/1
            """)
    void noDeeperThanTheLimit(String json, String tooDeep) {
        JsonNode value = Literal.of(json);
        assertThat(NEST.isValid(value, THREE_DEEP)).isEqualTo(tooDeep == null);
        List<Violation> violations = NEST.validate(value, THREE_DEEP);
        if (tooDeep == null) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations).singleElement().satisfies(violation -> {
                assertThat(violation.instancePointer()).isEqualTo(tooDeep);
                assertThat(violation.keyword()).isEqualTo("maxDepth");
                assertThat(violation.severity()).isEqualTo(Violation.Severity.ERROR);
                assertThat(violation.detail()).isEqualTo("must not be nested more than 3 deep");
            });
        }
    }

    @Test
    void theDefaultIsFiveHundred() {
        assertThat(NEST.isValid(nested(500))).isTrue();
        assertThat(NEST.validate(nested(500))).isEmpty();
        assertThat(NEST.isValid(nested(501))).isFalse();
        assertThat(NEST.validate(nested(501), ReportOptions.DEFAULT.withLanguage(Locale.CHINESE)))
                .extracting(Violation::detail)
                .containsExactly("嵌套不能超过 500 层");
    }

    /** A schema that does not refer to itself goes no deeper than it is, and its values may be of any depth. */
    @Test
    void otherSchemasHaveNoLimit() {
        Validator array = Validator.of(JsonNode::isArray, (value, report) -> {});
        assertThat(array.isValid(nested(501))).isTrue();
        assertThat(array.isValid(nested(4), THREE_DEEP)).isTrue();
        assertThat(array.isValid(IntNode.valueOf(1), THREE_DEEP)).isFalse();
        assertThat(array.isValid(nested(4), new VerdictCache())).isTrue();
        assertThat(array.isValid(IntNode.valueOf(1), new VerdictCache())).isFalse();
        assertThat(array.validate(nested(4), THREE_DEEP)).isEmpty();
    }

    /** Whoever raises the limit may have a value that the stack does not last for; that is neither valid nor invalid. */
    @Test
    void whatTheStackDoesNotLastForIsATypedException() throws InterruptedException {
        ValidationLimits raised = ValidationLimits.DEFAULT.withMaxDepth(Integer.MAX_VALUE);
        JsonNode deep = nested(50_000);
        for (ThrowingCallable call :
                List.<ThrowingCallable>of(() -> NEST.isValid(deep, raised), () -> NEST.validate(deep, raised))) {
            List<Throwable> thrown = new ArrayList<>();
            Thread small = new Thread(null, () -> thrown.add(catchThrowable(call)), "small", 256 * 1024);
            small.start();
            small.join();
            assertThat(thrown)
                    .singleElement()
                    .isInstanceOf(UncheckableValueException.class)
                    .extracting(Throwable::getMessage)
                    .isEqualTo("the value is nested too deep for the stack of this thread");
        }
    }

    /** Each value is tested once by each validator, whichever branch asks; or the ways to a deep one would be too many. */
    @Test
    void aVerdictIsRemembered() {
        AtomicInteger tests = new AtomicInteger();
        Validator one = RecursiveValidator.of((value, verdicts) -> true, (value, report) -> {});
        Validator other = RecursiveValidator.of((value, verdicts) -> true, (value, report) -> {});
        JsonNode value = Literal.of("[1]");
        JsonNode twin = Literal.of("[1]");
        VerdictCache verdicts = new VerdictCache();

        for (int i = 0; i < 3; i++) {
            assertThat(verdicts.isValid(one, value, (node, inner) -> tests.incrementAndGet() > 1))
                    .isFalse();
            assertThat(verdicts.isValid(one, twin, (node, inner) -> tests.incrementAndGet() > 1))
                    .as("equal, but another")
                    .isTrue();
            assertThat(verdicts.isValid(other, value, (node, inner) -> tests.incrementAndGet() > 1))
                    .as("another validator")
                    .isTrue();
        }
        assertThat(tests).hasValue(3);
        assertThat(new VerdictCache().isValid(one, value, (node, inner) -> tests.incrementAndGet() == 4))
                .as("another verdicts")
                .isTrue();
    }

    @Test
    void aTestGoesOnWithTheSameMemory() {
        VerdictCache verdicts = new VerdictCache();
        assertThat(verdicts.isValid(NEST, Literal.of("[[]]"), (node, inner) -> inner == verdicts))
                .isTrue();
        assertThat(verdicts.isValid(NEST, Literal.of("7"), (node, inner) -> inner == verdicts))
                .isTrue();
        assertThat(verdicts.isValid(NEST, Literal.of("7"), (node, inner) -> inner != verdicts))
                .isFalse();
    }

    /** Two branches ask about the same item, and both ask the same of it: 2^40 ways lead to the innermost. */
    @Test
    void branchesThatAskTheSameDoNotMultiply() {
        AtomicInteger tests = new AtomicInteger();
        Validator twice = new RecursiveValidator() {
            @Override
            public boolean isValid(JsonNode value, VerdictCache verdicts) {
                return verdicts.isValid(this, value, (node, inner) -> {
                    assertThat(tests.incrementAndGet()).isLessThan(100);
                    return node.isArray() && (isValid(node.path(0), inner) || isValid(node.path(0), inner));
                });
            }

            @Override
            public void check(JsonNode value, Report report) {
                if (!report.enter(this, value)) {
                    return;
                }
                assertThat(tests.incrementAndGet()).isLessThan(200);
                report.items(value, 0, this);
                report.items(value, 0, this);
                report.violation(Rule.of("#/not", "not"), value);
            }
        };
        assertThat(twice.isValid(nested(40))).isFalse();
        assertThat(twice.validate(nested(40))).hasSize(40);
    }

    /** What is an error, an advisory and a secret in turn is reported as each of them. */
    @Test
    void aPlaceIsVisitedOnceForEachVoice() {
        Rule advice = Rule.of("#/x-advisories/0/schema", "A1");
        Rule other = Rule.of("#/x-advisories/1/schema", "A2");
        List<String> visits = new ArrayList<>();
        Report report = new Report();
        JsonNode value = Literal.of("{\"a\": [1]}");
        Checker checker = new Checker() {
            @Override
            public void check(JsonNode node, Report inner) {
                if (inner.enter(this, node)) {
                    visits.add(node.toString());
                }
            }
        };
        for (int i = 0; i < 2; i++) {
            report.property(value, "a", checker);
            report.advise(advice, value, (object, inner) -> inner.property(object, "a", checker));
            report.advise(other, value, (object, inner) -> inner.property(object, "a", checker));
            report.secretly(value, (object, inner) -> inner.property(object, "a", checker));
            report.property(value, "a", (array, inner) -> inner.item(array, 0, checker));
        }
        assertThat(visits)
                .as("a value that holds nothing is looked at each time")
                .containsExactly("[1]", "[1]", "[1]", "[1]", "1", "1");
    }

    /** A program may put one node into two places. */
    @Test
    void aNodeInTwoPlacesIsReportedInBoth() {
        JsonNode shared = Literal.of("[\"x\"]");
        ArrayNode value = JsonNodeFactory.instance.arrayNode().add(shared).add(shared);
        assertThat(NEST.isValid(value)).isFalse();
        assertThat(NEST.validate(value)).extracting(Violation::instancePointer).containsExactly("/0/0", "/1/0");
    }

    @Test
    void limitsHaveALeast() {
        assertThat(new ValidationLimits(1, 1))
                .isEqualTo(ValidationLimits.DEFAULT.withMaxDepth(1).withMaxViolations(1));
        assertThatThrownBy(() -> ValidationLimits.DEFAULT.withMaxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit must be at least 1: 0, 1000");
        assertThatThrownBy(() -> ValidationLimits.DEFAULT.withMaxViolations(-1))
                .hasMessage("a limit must be at least 1: 500, -1");
    }

    private static JsonNode nested(int depth) {
        JsonNode value = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < depth; i++) {
            value = JsonNodeFactory.instance.arrayNode().add(value);
        }
        return value;
    }
}
