package dev.plumbline.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.formats.output.OutputFormat;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a compiled validator says of a value, and what the interpreter says by the same schema: it must be the same. */
public final class TwoMachines {

    private static final List<ReportOptions> OPTIONS = options();

    private TwoMachines() {}

    private static List<ReportOptions> options() {
        List<ReportOptions> all = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (boolean branches : new boolean[] {false, true}) {
                ReportOptions options =
                        ReportOptions.DEFAULT.withLanguage(language).withAllBranches(branches);
                all.add(options);
                all.add(options.withLimits(ValidationLimits.DEFAULT.withMaxViolations(2)));
            }
        }
        return List.copyOf(all);
    }

    /** Fails where they differ. */
    public static void agree(Validator compiled, Validator interpreted, JsonNode value) {
        assertThat(difference(compiled, interpreted, value))
                .as(() -> "value " + value)
                .isEmpty();
    }

    /** In what they differ: the verdict, or a word of a report in any language and form. */
    public static Optional<String> difference(Validator compiled, Validator interpreted, JsonNode value) {
        if (compiled.isValid(value) != interpreted.isValid(value)) {
            return Optional.of("the interpreter says " + interpreted.isValid(value));
        }
        for (ReportOptions options : OPTIONS) {
            List<Violation> theirs = compiled.validate(value, options);
            List<Violation> ours = interpreted.validate(value, options);
            if (!Objects.equals(ours, theirs)) {
                return Optional.of("with " + options + " compiled:\n" + theirs + "\ninterpreted:\n" + ours);
            }
            for (OutputFormat form : OutputFormat.values()) {
                if (!form.of(ours).toString().equals(form.of(theirs).toString())) {
                    return Optional.of(form + " with " + options + " compiled:\n" + form.of(theirs) + "\ninterpreted:\n"
                            + form.of(ours));
                }
            }
        }
        return Optional.empty();
    }
}
