package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a walk has found: each thing once, and no more than the limits allow. */
final class Findings {

    /** The characters of all pointers: where names are long and deep, each violation would repeat half of the value. */
    private static final int POINTER_CHARACTERS = 10_000_000;

    private final ReportOptions options;
    private final Messages messages;

    /** What must be told only once: where the value stands, the rule, and the advisory or the branch it speaks for. */
    private final Set<List<@Nullable Object>> told = new HashSet<>();

    private final List<Violation> violations = new ArrayList<>();
    private long pointers;
    private int errors;
    private int advisories;
    private boolean truncated;
    private boolean full;

    Findings(ReportOptions options) {
        this.options = options;
        this.messages = Messages.in(options.language());
    }

    /** What was found so far; where there is more, the last violation says so. */
    List<Violation> all() {
        if (!truncated) {
            return List.copyOf(violations);
        }
        List<Violation> all = new ArrayList<>(violations);
        all.add(more());
        return List.copyOf(all);
    }

    private Violation more() {
        Rule rule =
                Rule.of("", "maxViolations", Integer.toString(options.limits().maxViolations()));
        Severity severity = full ? Severity.ERROR : Severity.ADVISORY;
        return new Place().violation(severity, "", rule, rule, messages.demand(rule));
    }

    /** Whether there is more than was kept. */
    boolean isTruncated() {
        return truncated;
    }

    /** Whether nothing more is looked for. */
    boolean isFull() {
        return full;
    }

    /** How many errors were found or counted. */
    int errors() {
        return errors;
    }

    /** Whether what is found there need not be told, as there is enough of its kind. */
    boolean isEnoughOf(@Nullable Rule advisory) {
        return full || (advisory != null && advisories > options.limits().maxViolations());
    }

    /** A rule that is reached on several ways is told for the first one. */
    void add(Place place, Rule rule, JsonNode found) {
        Rule advisory = place.advisory;
        String instance = place.pointer();
        String branch = options.allBranches() ? place.evaluation() : null;
        if (told.add(Arrays.asList(instance, rule, advisory, branch)) && count(advisory)) {
            Severity severity = advisory == null ? Severity.ERROR : Severity.ADVISORY;
            Rule words = advisory == null ? rule : advisory;
            String detail = place.secret ? messages.demand(rule) : detail(place, rule, found);
            Violation violation = place.violation(severity, instance, rule, words, detail);
            violations.add(violation);
            pointers += instance.length() + violation.keywordLocation().length();
        }
    }

    private String detail(Place place, Rule rule, JsonNode found) {
        String detail = messages.detail(rule, found, place.name());
        return place.isName ? messages.text("name", List.of(detail)) : detail;
    }

    /**
     * Counts one more and says whether there is room for it. An advisory too many is left out and the walk goes on, for an
     * error may follow; an error too many ends it.
     */
    boolean count(@Nullable Rule advisory) {
        int count = advisory == null ? ++errors : ++advisories;
        boolean room = count <= options.limits().maxViolations() && pointers <= POINTER_CHARACTERS;
        truncated |= !room;
        full |= !room && advisory == null;
        return room;
    }
}
