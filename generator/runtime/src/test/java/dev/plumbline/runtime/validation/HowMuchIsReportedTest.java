package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A report says each thing once, and not more than it is asked for. */
class HowMuchIsReportedTest {

    private static final Rule TYPE = Rule.of("#/items/type", "type", "integer");
    private static final Rule SMALL = Rule.of("#/items/maximum", "maximum", "9");
    private static final Rule ADVICE =
            new RuleText(null, "Send small numbers.", null).rule("#/items/x-advisories/0", "A1");
    private static final Rule OTHER_ADVICE = new RuleText(null, "Send few.", null).rule("#/items/x-advisories/1", "A2");

    /** Integers, which had better be at most 9. */
    private static final Checker ITEM = (value, report) -> {
        if (!Assertions.isInteger(value)) {
            report.violation(TYPE, value);
        }
        report.advise(ADVICE, value, (advised, inner) -> {
            if (!Assertions.maximum(advised, 9)) {
                inner.violation(SMALL, advised);
            }
        });
    };

    /** Three are reported at most; what is reported in whole is told by its first letter and place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]                         | ''
            ["a", "b", "c"]                | e/0 e/1 e/2
            ["a", "b", "c", "d"]           | e/0 e/1 e/2 more-errors
            ["a", "b", "c", 1, "d", "e"]   | e/0 e/1 e/2 more-errors
            [11, 12, 13]                   | a/0 a/1 a/2
            [11, 12, 13, 14, 15]           | a/0 a/1 a/2 more-advisories
            [11, 12, 13, 14, "a"]          | a/0 a/1 a/2 e/4 more-advisories
            [11, 12, 13, "a", "b", "c"]    | a/0 a/1 a/2 e/3 e/4 e/5
            ["a", 11, "b", 12, "c", 13]    | e/0 a/1 e/2 a/3 e/4 a/5
            ["a", "b", "c", 11, "d", 12]   | e/0 e/1 e/2 a/3 more-errors
            [11, 12, 13, 14, "a", "b", "c", "d"] | a/0 a/1 a/2 e/4 e/5 e/6 more-errors
            """)
    void errorsAndAdvisoriesHaveOneLimitEach(String json, String reported) {
        Report report = new Report(ReportOptions.DEFAULT.withLimits(ValidationLimits.DEFAULT.withMaxViolations(3)));
        report.items(Literal.of(json), 0, ITEM);
        assertThat(report.violations())
                .extracting(HowMuchIsReportedTest::inShort)
                .containsExactly(reported.isEmpty() ? new String[0] : reported.split(" "));
    }

    private static String inShort(Violation violation) {
        if (!violation.keyword().equals("maxViolations")) {
            return (violation.isError() ? "e" : "a") + violation.instancePointer();
        }
        assertThat(violation.instancePointer()).isEmpty();
        assertThat(violation.detail()).isEqualTo("there are more violations than the 3 that are reported");
        return violation.isError() ? "more-errors" : "more-advisories";
    }

    @Test
    void thatThereIsMoreIsToldInTheLanguageOfTheReport() {
        ReportOptions one = ReportOptions.DEFAULT
                .withLimits(ValidationLimits.DEFAULT.withMaxViolations(1))
                .withLanguage(Locale.SIMPLIFIED_CHINESE);
        Report report = new Report(one);
        report.items(Literal.of("[\"a\", \"b\"]"), 0, ITEM);
        assertThat(report.violations())
                .extracting(Violation::detail)
                .containsExactly("必须是整数，实际为 \"a\"", "违规之处超过 1 个，其余未列出");
        assertThat(report.limits().maxViolations()).isEqualTo(1);
    }

    @Test
    void theDefaultIsAThousand() {
        String thousand = "[" + "true,".repeat(999) + "true";
        Report report = new Report();
        report.items(Literal.of(thousand + "]"), 0, ITEM);
        assertThat(report.violations())
                .hasSize(1_000)
                .extracting(Violation::keyword)
                .containsOnly("type");
        Report more = new Report();
        more.items(Literal.of(thousand + ",true]"), 0, ITEM);
        assertThat(more.violations())
                .hasSize(1_001)
                .last()
                .extracting(Violation::keyword)
                .isEqualTo("maxViolations");
    }

    /** The first error too many ends the walk, whatever it goes through. */
    @Test
    void afterTheLastErrorNothingIsLookedAt() {
        JsonNode array = Literal.of("[\"a\", \"b\", 3, 4]");
        JsonNode object = Literal.of("{\"a\": \"a\", \"b\": \"b\", \"c\": 3, \"d\": 4}");
        List<JsonNode> seen = new ArrayList<>();
        Checker seeing = (value, report) -> {
            seen.add(value);
            ITEM.check(value, report);
        };
        Report report = full();
        report.items(array, 0, seeing);
        report.items(array, 0, index -> true, seeing);
        report.item(array, 0, seeing);
        report.properties(object, name -> true, seeing);
        report.property(object, "a", seeing);
        report.propertyNames(object, seeing);
        assertThat(report.enter(seeing, array)).isFalse();
        assertThat(seen).isEmpty();
    }

    @Test
    void theErrorThatIsTooManyEndsTheLoopItIsIn() {
        JsonNode array = Literal.of("[\"a\", \"b\", 3, 4]");
        JsonNode object = Literal.of("{\"a\": \"a\", \"b\": \"b\", \"c\": 3, \"d\": 4}");
        List<String> seen = new ArrayList<>();
        Checker seeing = (value, report) -> {
            seen.add(value.asString());
            ITEM.check(value, report);
        };
        one().items(array, 0, seeing);
        one().items(array, 0, index -> true, seeing);
        one().properties(object, name -> true, seeing);
        one().propertyNames(object, seeing);
        assertThat(seen).containsExactly("a", "b", "a", "b", "a", "b", "a", "b");
    }

    private static Report one() {
        return new Report(ReportOptions.DEFAULT.withLimits(ValidationLimits.DEFAULT.withMaxViolations(1)));
    }

    private static Report full() {
        Report report = one();
        report.violation(TYPE, Literal.of("true"));
        report.violation(SMALL, Literal.of("10"));
        return report;
    }

    /** Two schemas that apply to one value may demand the same; it is said once, by the way that comes first. */
    @Test
    void aRuleIsReportedOnceForEachPlace() {
        SchemaLocation schema = new SchemaLocation("#", "#");
        Validator shared = Validator.of(Assertions::isInteger, ITEM);
        JsonNode value = Literal.of("{\"a\": \"x\", \"b\": [\"x\"], \"c\": [[\"x\"]]}");
        Report report = new Report();
        for (String way : List.of("/allOf/0/$ref", "/allOf/1/$ref")) {
            Validator reached = schema.at(way, shared);
            report.property(value, "a", reached);
            report.property(value, "b", (list, inner) -> inner.items(list, 0, reached));
            report.property(
                    value, "c", (list, inner) -> inner.items(list, 0, (row, inRow) -> inRow.items(row, 0, reached)));
        }
        assertThat(report.violations())
                .extracting(Violation::instancePointer, Violation::keywordLocation)
                .containsExactly(
                        tuple("/a", "/allOf/0/$ref/items/type"),
                        tuple("/b/0", "/allOf/0/$ref/items/type"),
                        tuple("/c/0/0", "/allOf/0/$ref/items/type"));
    }

    /** {@code Aa} and {@code BB} have one hash, and so have the pointers that are made of them. */
    @Test
    void placesThatLookAlikeAreToldApart() {
        Report report = new Report();
        String inner = "{\"Aa\": \"x\", \"BB\": \"x\"}";
        JsonNode value = Literal.of("{\"Aa\": %s, \"BB\": %s, \"x\": \"x\"}".formatted(inner, inner));
        for (int i = 0; i < 2; i++) {
            report.properties(
                    value, name -> !name.equals("x"), (object, in) -> in.properties(object, name -> true, ITEM));
            report.property(value, "x", ITEM);
        }
        assertThat(report.violations())
                .extracting(Violation::instancePointer)
                .containsExactly("/Aa/Aa", "/Aa/BB", "/BB/Aa", "/BB/BB", "/x");
    }

    /** An error and each advisory are different things to say of one place, and so are different demands. */
    @Test
    void differentThingsOfOnePlaceAreAllReported() {
        Report report = new Report();
        JsonNode value = Literal.of("\"x\"");
        Checker type = (found, inner) -> inner.violation(TYPE, found);
        for (int i = 0; i < 2; i++) {
            type.check(value, report);
            report.advise(ADVICE, value, type);
            report.advise(OTHER_ADVICE, value, type);
            report.violation(Rule.of("#/items/type", "type", "number"), value);
            report.violation(Rule.of("#/items/anyOf/0/type", "type", "integer"), value);
            report.advise(ADVICE, value, (found, inner) -> inner.advise(OTHER_ADVICE, found, type));
        }
        assertThat(report.violations())
                .extracting(Violation::keyword, Violation::keywordLocation, Violation::message)
                .containsExactly(
                        tuple("type", "/items/type", "must be an integer, but is \"x\""),
                        tuple("A1", "/items/type", "Send small numbers."),
                        tuple("A2", "/items/type", "Send few."),
                        tuple("type", "/items/type", "must be a number, but is \"x\""),
                        tuple("type", "/items/anyOf/0/type", "must be an integer, but is \"x\""));
    }

    /** What comes after an advisory, or after a secret, is neither. */
    @Test
    void anAdvisoryAndASecretEnd() {
        Report report = new Report();
        JsonNode value = Literal.of("\"hush\"");
        report.advise(ADVICE, value, (found, inner) -> {
            inner.advise(OTHER_ADVICE, found, (again, innermost) -> innermost.violation(TYPE, again));
            inner.violation(SMALL, found);
        });
        report.secretly(value, (found, inner) -> {
            inner.secretly(found, (again, innermost) -> innermost.violation(TYPE, again));
            inner.violation(SMALL, found);
        });
        report.violation(Rule.of("#/const", "const", "1"), value);
        assertThat(report.violations())
                .extracting(Violation::keyword, Violation::detail)
                .containsExactly(
                        tuple("A2", "must be an integer, but is \"hush\""),
                        tuple("A1", "must be at most 9, but is \"hush\""),
                        tuple("type", "must be an integer"),
                        tuple("maximum", "must be at most 9"),
                        tuple("const", "must be 1, but is \"hush\""));
    }
}
