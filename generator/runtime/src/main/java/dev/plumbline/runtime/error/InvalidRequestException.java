package dev.plumbline.runtime.error;

import dev.plumbline.runtime.validation.KeywordMessages;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.runtime.validation.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The request contradicts the document. Nothing was sent.
 *
 * <p>The message is for logs: in English, or the language that the client or the system property {@code plumbline.language}
 * is set to ({@link ReportOptions#DEFAULT}), and never by the platform's locale. Who has a user of another language asks for
 * that: {@link #message(Locale)} and {@link #violations(Locale)}.
 */
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
        this(parameter, violations, ReportOptions.DEFAULT.language());
    }

    /** The same with a message in a language; the violations are in it already. */
    public InvalidRequestException(@Nullable String parameter, List<Violation> violations, Locale language) {
        super(text(parameter, violations, language), null);
        this.parameter = parameter;
        this.violations = violations instanceof Violations ? violations : List.copyOf(violations);
    }

    /** The {@linkplain #getMessage() message} in another language. */
    public String message(Locale language) {
        return text(parameter, violations(language), language);
    }

    /** The parameter that the violations speak of, {@code query parameter `limit`}, or null where that is the body. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** Every violation and advisory, in the order of the document's rules. */
    public List<Violation> violations() {
        return violations;
    }

    /** The same in another language: the document's sentences where it has them in that, and ours. */
    public List<Violation> violations(Locale language) {
        return Violations.in(language, violations);
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

    private static String text(@Nullable String parameter, List<Violation> violations, Locale language) {
        KeywordMessages words = KeywordMessages.in(language);
        return parameter == null
                ? words.text("request.body", List.of()) + lines(words.text("request.place", List.of()), violations)
                : words.text("request.parameter", List.of(parameter))
                        + lines(words.text("request.value", List.of()), violations);
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
