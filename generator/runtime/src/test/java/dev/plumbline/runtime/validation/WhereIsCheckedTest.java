package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which properties and items a report goes to, and what it finds in the object or array itself. */
class WhereIsCheckedTest {

    private static final Rule REQUIRED = Rule.of("#/required", "required");
    private static final Rule CONTAINS = Rule.of("#/a/contains", "contains");
    private static final Rule NEVER = Rule.of("#/false", "false");
    private static final Checker WRONG = (value, report) -> report.violation(NEVER, value);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}               | a b
            {"a": null}      | b
            {"b": 1, "c": 2} | a
            {"a": 1, "b": 2} | ''
            ["a"]            | ''
            "ab"             | ''
            """)
    void eachRequiredPropertyThatIsMissing(String json, String missing) {
        assertThat(reported(report -> report.required(REQUIRED, Literal.of(json), "a", "b")))
                .extracting(Violation::detail)
                .containsExactlyElementsOf(words(missing).stream()
                        .map(name -> "must have the property \"" + name + "\"")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1, "ab": [2], "c": {"a": 3}} | /a | /a /ab | /a /ab /c
            {"c": 1}                           | '' | ''     | /c
            ["a"]                              | '' | ''     | ''
            "a"                                | '' | ''     | ''
            """)
    void propertiesByNameByWhatIsChosenAndByTheirNames(String json, String named, String chosen, String names) {
        JsonNode value = Literal.of(json);
        assertThat(places(report -> report.property(value, "a", WRONG))).isEqualTo(words(named));
        assertThat(places(report -> report.properties(value, name -> name.startsWith("a"), WRONG)))
                .isEqualTo(words(chosen));
        assertThat(places(report -> report.propertyNames(value, WRONG))).isEqualTo(words(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [7, 7, 7] | /1 | /1 /2 | /2
            [7, 7]    | /1 | /1    | ''
            [7]       | '' | ''    | ''
            []        | '' | ''    | ''
            {"1": 7}  | '' | ''    | ''
            "777"     | '' | ''    | ''
            """)
    void itemsByIndexFromAnIndexOnAndByWhatIsChosen(String json, String at, String from, String chosen) {
        JsonNode value = Literal.of(json);
        assertThat(places(report -> report.item(value, 1, WRONG))).isEqualTo(words(at));
        assertThat(places(report -> report.items(value, 1, WRONG))).isEqualTo(words(from));
        assertThat(places(report -> report.items(value, 1, index -> index % 2 == 0, WRONG)))
                .isEqualTo(words(chosen));
    }

    /** Whoever goes down comes back. */
    @Test
    void afterAnItemTheReportIsWhereItWas() {
        JsonNode value = Literal.of("{\"a\": [[1], {\"b\": 2}]}");
        assertThat(places(report -> {
                    report.property(value, "a", (array, inArray) -> {
                        inArray.items(array, 0, (item, inItem) -> {
                            inItem.item(item, 0, WRONG);
                            inItem.property(item, "b", WRONG);
                            inItem.propertyNames(item, (name, inName) -> {});
                            WRONG.check(item, inItem);
                        });
                        WRONG.check(array, inArray);
                    });
                    WRONG.check(value, report);
                }))
                .containsExactly("/a/0/0", "/a/0", "/a/1/b", "/a/1", "/a", "");
    }

    /** What a name is in, is no name. */
    @Test
    void afterANameAValueIsSpokenOf() {
        JsonNode value = Literal.of("{\"a\": 1}");
        assertThat(reported(report -> {
                    report.propertyNames(value, (name, inName) -> {
                        WRONG.check(name, inName);
                        inName.property(value, "a", WRONG);
                        inName.violation(Rule.of("#/not", "not"), name);
                    });
                    WRONG.check(value, report);
                }))
                .extracting(Violation::instancePointer, Violation::detail)
                .containsExactly(
                        tuple("/a", "the property's name must not be present"),
                        tuple("/a/a", "must not be present"),
                        tuple("/a", "the property's name must not be present"),
                        tuple("", "must not be present"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1 | 9 | [7]             | none         | none
            1 | 9 | ["a"]           | contains     | must hold an item that fits, but its only item does not
            1 | 9 | []              | contains     | must hold an item that fits, but is empty
            1 | 9 | ["a", "b", "c"] | contains     | must hold an item that fits, but none of its 3 items does
            2 | 9 | [1, "a"]        | minContains  | must hold at least 2 items that fit, but holds 1
            2 | 9 | [1, 2]          | none         | none
            0 | 2 | [1, 2, "a"]     | none         | none
            0 | 2 | [1, 2, 3]       | maxContains  | must hold at most 2 items that fit, but holds 3
            0 | 1 | [1, 2, 3]       | maxContains  | must hold at most 1 item that fits, but holds 3
            0 | 0 | ["a"]           | none         | none
            0 | 0 | [1]             | maxContains  | must hold no item that fits, but holds 1
            0 | 9 | []              | none         | none
            1 | 9 | {"a": "b"}      | none         | none
            """)
    void howManyItemsFit(long min, long max, String json, String keyword, String detail) {
        List<Violation> violations =
                reported(report -> report.contains(CONTAINS, Literal.of(json), JsonNode::isNumber, min, max));
        if (keyword == null) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations)
                    .extracting(Violation::keyword, Violation::keywordLocation, Violation::detail)
                    .containsExactly(tuple(keyword, "/a/" + keyword, detail));
        }
    }

    private static List<Violation> reported(Consumer<Report> checks) {
        Report report = new Report();
        checks.accept(report);
        return report.violations();
    }

    private static List<String> places(Consumer<Report> checks) {
        return reported(checks).stream().map(Violation::instancePointer).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
