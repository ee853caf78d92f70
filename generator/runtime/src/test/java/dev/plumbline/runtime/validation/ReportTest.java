package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReportTest {

    private static final Rule INTEGER = Rule.of("#/a/type", "type", "integer");
    private static final Rule COLOURS = Rule.of("#/a/enum", "enum", "\"red\"", "\"dark_blue\"");

    @Test
    void saysWhereWhatAndWhatStandsThereInstead() {
        Report report = new Report();
        JsonNode value = Literal.of("{\"a/b~c\": [{\"x\": \"6\"}]}");
        report.property(
                value,
                "a/b~c",
                (list, inList) -> inList.items(
                        list, 0, (item, inItem) -> inItem.property(item, "x", (x, inX) -> inX.violation(INTEGER, x))));
        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.instancePointer()).isEqualTo("/a~1b~0c/0/x");
            assertThat(violation.schemaPointer()).isEqualTo("#/a/type");
            assertThat(violation.message())
                    .isEqualTo("must be an integer, but is \"6\"; send 6 without quotes")
                    .isEqualTo(violation.detail());
            assertThat(violation.severity()).isEqualTo(Violation.Severity.ERROR);
        });
    }

    @Test
    void aRuleIsRequiredInOneLine() {
        Report report = new Report();
        JsonNode value = Literal.of("{\"a\": 1, \"b\": \"x\", \"c\": [1, \"y\"]}");
        assertThat(report.require(INTEGER, value, true)).isTrue();
        report.property(value, "a", INTEGER, Assertions::isInteger);
        report.property(value, "none", INTEGER, found -> false);
        report.items(value.get("c"), 2, INTEGER, found -> false);
        report.items(value, 0, INTEGER, found -> false);
        assertThat(report.violations()).isEmpty();

        report.property(value, "b", INTEGER, Assertions::isInteger);
        report.property(value, "c", (list, inner) -> inner.items(list, 0, INTEGER, Assertions::isInteger));
        assertThat(report.require(INTEGER, value, false)).isFalse();
        assertThat(report.violations()).extracting(Violation::instancePointer).containsExactly("/b", "/c/1", "");
    }

    @Test
    void theDocumentsOwnSentenceComesFirst() {
        Rule rule = new RuleText("Whole", "Send a whole number.", "E8").rule("#/a/type", "type", "integer");
        Report report = new Report();
        report.violation(rule, Literal.of("1.5"));
        assertThat(report.violations())
                .containsExactly(new Violation(
                        Violation.Severity.ERROR,
                        "",
                        "/a/type",
                        "#/a/type",
                        "#/a/type",
                        "type",
                        "Whole",
                        "Send a whole number.",
                        "must be an integer, but is 1.5",
                        "E8",
                        List.of(new EnteredSchema(0, "#"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"darkBlue, dark_blue", "rde, red", "Red, red", "dark-bleu, dark_blue", "green, none", "x, none"})
    void suggestsTheNearestName(String found, String suggestion) {
        Report report = new Report();
        report.violation(COLOURS, Literal.of("\"" + found + "\""));
        String detail = report.violations().get(0).detail();
        if (suggestion == null) {
            assertThat(detail).doesNotContain("did you mean");
        } else {
            assertThat(detail).endsWith("; did you mean \"" + suggestion + "\"?");
        }
    }

    @Test
    void adviceIsNoError() {
        Rule advice = new RuleText(null, "Send a number.", "[I]").rule("#/a/x-advisories/0/schema", "A1");
        Report report = new Report();
        report.advise(advice, Literal.of("\"x\""), (value, inner) -> inner.violation(INTEGER, value));
        report.violation(INTEGER, Literal.of("true"));
        assertThat(report.violations())
                .extracting(Violation::severity)
                .containsExactly(Violation.Severity.ADVISORY, Violation.Severity.ERROR);
        assertThat(report.violations().get(0).keyword()).isEqualTo("A1");
        assertThat(report.violations().get(0).message()).isEqualTo("Send a number.");
    }

    @Test
    void aSecretIsNeverShown() {
        Checker checker = (value, report) -> report.violation(INTEGER, value);
        Report report = new Report();
        Checker.hiding(checker).check(Literal.of("\"sk-12345\""), report);
        assertThat(report.violations().toString()).doesNotContain("12345").contains("must be an integer");
    }

    @Test
    void aLongValueIsCutBetweenCharacters() {
        Report report = new Report();
        report.violation(INTEGER, Literal.of("\"" + "\\uD83D\\uDE00".repeat(50) + "\""));
        assertThat(report.violations().get(0).detail())
                .endsWith("\uD83D\uDE00...\"")
                .hasSizeLessThan(140);
    }

    @Test
    void theBranchThatWasMeantExplains() {
        List<Branch> branches = List.of(
                branch("a", "A").requiring("a"),
                branch("b", "B").requiring("b").forbidding("a"),
                branch("cat", "C").fixing("kind", "\"cat\""),
                branch("dog", "D").fixing("kind", "\"dog\""));
        assertThat(explanation(branches, "{\"a\": 1}")).isEqualTo("A");
        assertThat(explanation(branches, "{\"b\": 1, \"kind\": \"bird\"}")).isEqualTo("B");
        assertThat(explanation(branches, "{\"a\": 1, \"kind\": \"dog\"}")).isEqualTo("A");
        assertThat(explanation(branches.subList(2, 4), "{\"kind\": \"dog\"}")).isEqualTo("D");
    }

    @Test
    void twoBranchesAreNamed() {
        Branch any = Branch.of("Any", Validator.of(value -> true, (value, report) -> {}));
        Report report = new Report();
        report.oneOf(Rule.of("#/oneOf", "oneOf"), Literal.of("{}"), List.of(any, any));
        assertThat(report.violations())
                .extracting(Violation::detail)
                .containsExactly("must fit exactly one of its forms, but fits Any, Any");
    }

    private static String explanation(List<Branch> branches, String json) {
        Report report = new Report();
        report.oneOf(Rule.of("#/oneOf", "oneOf"), Literal.of(json), branches);
        return report.violations().get(0).title();
    }

    private static Branch branch(String name, String title) {
        Rule rule = new RuleText(title, "No.", null).rule("#/" + name, "const");
        return Branch.of(name, Validator.of(value -> false, (value, report) -> report.violation(rule, value)));
    }
}
