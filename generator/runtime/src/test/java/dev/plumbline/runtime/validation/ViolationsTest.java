package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ViolationsTest {

    private static final Rule INTEGER = Rule.of("#/a/type", "type", "integer");
    private static final Rule NAME = Rule.of("#/required", "required", "name");
    private static final Rule FEW = Rule.of("#/a/maxItems", "maxItems", "1");

    /** A report says what was found, whatever happens to the value before it is read. */
    @Test
    void aValueThatChangesLaterChangesNoReport() {
        ObjectNode value = (ObjectNode) Literal.of("{\"nam\": [1, 2], \"text\": \"x\"}");
        List<Violation> violations = report(value).violations();
        ((ArrayNode) value.get("nam")).removeAll();
        value.removeAll();
        assertThat(violations)
                .extracting(Violation::detail)
                .containsExactly(
                        "must have the property \"name\"; it has \"nam\": is that what was meant?",
                        "must have at most 1 item, but has 2",
                        "must be an integer, but is \"x\"");
    }

    @Test
    void aViolationIsMadeOnceAndNobodyChangesTheList() {
        List<Violation> violations =
                report(Literal.of("{\"nam\": [], \"text\": \"x\"}")).violations();
        assertThat(violations.get(1)).isSameAs(violations.get(1));
        assertThat(violations).isEqualTo(List.copyOf(violations));
        assertThatThrownBy(() -> violations.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(violations::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> violations.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** A long text is not kept for a report that may live longer than it. */
    @Test
    void aLongTextIsShortInItsReport() {
        String text = "x".repeat(100_000);
        Report report = report(Literal.of("{\"name\": 1, \"text\": \"" + text + "\"}"));
        assertThat(report.violations().get(0).detail()).endsWith("x...\"").hasSizeLessThan(100);
    }

    private static Report report(JsonNode value) {
        Report report = new Report();
        report.required(NAME, value, "name");
        report.property(value, "nam", (list, inList) -> {
            if (!Assertions.maxItems(list, 1)) {
                inList.violation(FEW, list);
            }
        });
        report.property(value, "text", (text, inText) -> inText.violation(INTEGER, text));
        return report;
    }
}
