package dev.plumbline.runtime.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects violations while a validator walks a value, and knows where in the value it is. */
public final class Report {

    private final StringBuilder pointer = new StringBuilder();
    private final Deque<Integer> lengths = new ArrayDeque<>();
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable Rule advisory;

    /** An empty report, at the root of the value. */
    public Report() {}

    /** Goes into a property. */
    public void enter(String property) {
        lengths.push(pointer.length());
        pointer.append('/').append(property.replace("~", "~0").replace("/", "~1"));
    }

    /** Goes into an array item. */
    public void enter(int index) {
        lengths.push(pointer.length());
        pointer.append('/').append(index);
    }

    /** Comes back out of the property or item entered last. */
    public void leave() {
        pointer.setLength(lengths.pop());
    }

    /** From here to {@link #endAdvice()} what is violated is this advisory, not the rules themselves. */
    public void beginAdvice(Rule rule) {
        advisory = rule;
    }

    /** Ends what {@link #beginAdvice(Rule)} began. */
    public void endAdvice() {
        advisory = null;
    }

    /** The value where the walk stands does not keep the rule. */
    public void violation(Rule rule, JsonNode found) {
        String detail = Messages.detail(rule, found);
        violations.add(
                advisory == null
                        ? of(Severity.ERROR, rule, rule.pointer(), detail)
                        : of(Severity.ADVISORY, advisory, rule.pointer(), detail));
    }

    private Violation of(Severity severity, Rule rule, String schemaPointer, String detail) {
        return new Violation(
                severity,
                pointer.toString(),
                schemaPointer,
                rule.keyword(),
                rule.title(),
                rule.sentence() == null ? detail : rule.sentence(),
                detail,
                rule.source());
    }

    /** What was found so far. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
