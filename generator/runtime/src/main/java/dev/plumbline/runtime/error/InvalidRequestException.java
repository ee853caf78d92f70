package dev.plumbline.runtime.error;

import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request contradicts the document. Nothing was sent. */
@SuppressWarnings("serial")
public final class InvalidRequestException extends PlumblineException {

    private final @Nullable String parameter;
    private final List<Violation> violations;

    /** Of every violation and advisory that was found; at least one of them is an error. */
    public InvalidRequestException(List<Violation> violations) {
        this(null, violations);
    }

    /** The same for a parameter, {@code query parameter `limit`}; null for the body. */
    public InvalidRequestException(@Nullable String parameter, List<Violation> violations) {
        super(text(parameter, violations), null);
        this.parameter = parameter;
        this.violations = List.copyOf(violations);
    }

    /** The parameter that the violations speak of, {@code query parameter `limit`}, or null where that is the body. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** Every violation and advisory, in the order of the document's rules. */
    public List<Violation> violations() {
        return violations;
    }

    /** The violations without the advisories. */
    public List<Violation> errors() {
        List<Violation> errors = new ArrayList<>();
        for (Violation violation : violations) {
            if (violation.isError()) {
                errors.add(violation);
            }
        }
        return Collections.unmodifiableList(errors);
    }

    private static String text(@Nullable String parameter, List<Violation> violations) {
        String what = parameter == null ? "The request" : "The " + parameter;
        String sent = parameter == null ? " and was not sent" : ", and the request was not sent";
        return what + " is invalid" + sent + ":"
                + lines(parameter == null ? "(the request)" : "(the value)", violations);
    }

    /** The errors, a line each. */
    static String lines(String whole, List<Violation> violations) {
        StringBuilder lines = new StringBuilder();
        for (Violation violation : violations) {
            if (violation.isError()) {
                lines.append("\n  ").append(line(whole, violation));
            }
        }
        return lines.toString();
    }

    private static String line(String whole, Violation violation) {
        String where = violation.instancePointer().isEmpty() ? whole : violation.instancePointer();
        String rule = violation.title() == null ? violation.keyword() : violation.title();
        String detail = violation.detail().equals(violation.message()) ? "" : " (" + violation.detail() + ")";
        return where + ": " + violation.message() + detail + " [" + rule + "]";
    }
}
