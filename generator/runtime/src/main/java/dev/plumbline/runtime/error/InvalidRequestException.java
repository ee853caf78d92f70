package dev.plumbline.runtime.error;

import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** The request contradicts the document. Nothing was sent. */
@SuppressWarnings("serial")
public final class InvalidRequestException extends PlumblineException {

    private final List<Violation> violations;

    /** Of every violation and advisory that was found; at least one of them is an error. */
    public InvalidRequestException(List<Violation> violations) {
        super(text(violations), null);
        this.violations = List.copyOf(violations);
    }

    /** Every violation and advisory, in the order of the document's rules. */
    public List<Violation> violations() {
        return violations;
    }

    /** The violations without the advisories. */
    public List<Violation> errors() {
        return violations.stream().filter(Violation::isError).toList();
    }

    private static String text(List<Violation> violations) {
        return violations.stream()
                .filter(Violation::isError)
                .map(InvalidRequestException::line)
                .collect(Collectors.joining("\n  ", "The request is invalid and was not sent:\n  ", ""));
    }

    private static String line(Violation violation) {
        String where = violation.instancePointer().isEmpty() ? "(the request)" : violation.instancePointer();
        String rule = violation.title() == null ? violation.keyword() : violation.title();
        String detail = violation.detail().equals(violation.message()) ? "" : " (" + violation.detail() + ")";
        return where + ": " + violation.message() + detail + " [" + rule + "]";
    }
}
