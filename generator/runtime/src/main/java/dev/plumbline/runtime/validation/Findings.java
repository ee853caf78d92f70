package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** What a walk has found: each thing once, and no more than the limits allow. */
final class Findings {

    /** The characters of all pointers: where names are long and deep, each violation would repeat half of the value. */
    private static final int POINTER_CHARACTERS = 10_000_000;

    private static final int DEEPEST = 1_000;

    /** The keywords that mean another kind of value than was meant. */
    private static final Set<String> KINDS = Set.of("type", "const", "enum");

    private final ReportOptions options;
    private final Set<Finding> found = new LinkedHashSet<>();
    private long pointers;
    private int shallowest = DEEPEST;
    private int errors;
    private int advisories;
    private boolean truncated;
    private boolean full;

    Findings(ReportOptions options) {
        this.options = options;
    }

    /** What was found so far; where there is more, the last violation says so. */
    List<Violation> all() {
        Collection<Finding> all = found;
        if (truncated) {
            all = new ArrayList<>(found);
            all.add(more());
        }
        return new Violations(all, options.language());
    }

    private Finding more() {
        Cursor root = new Cursor();
        root.secret = true;
        Rule rule =
                Rule.of("", "maxViolations", Integer.toString(options.limits().maxViolations()));
        root.advisory = full ? null : rule;
        return new Finding(root, rule, NullNode.getInstance(), false);
    }

    /** Whether nothing more is looked for. */
    boolean isFull() {
        return full;
    }

    /** Counts an error without keeping it. */
    void weigh(Rule rule, int depth) {
        count(null);
        if (KINDS.contains(rule.keyword())) {
            shallowest = Math.min(shallowest, depth);
        }
    }

    /**
     * How far what was counted is from being right: a value of another kind weighs more than all errors of another
     * sort, and the more the less deep it stands.
     */
    long weight() {
        return errors + 1_000_000L * (DEEPEST - shallowest);
    }

    /** Whether what is found there need not be reported, as there is enough of its kind. */
    boolean isEnoughOf(@Nullable Rule advisory) {
        return full || (advisory != null && advisories > options.limits().maxViolations());
    }

    /** A rule that is reached on several ways is reported for the first one. */
    void add(Cursor place, Rule rule, JsonNode value) {
        Finding finding = new Finding(place, rule, value, options.allBranches());
        if (!found.contains(finding) && count(place.advisory)) {
            found.add(finding);
            pointers += finding.length();
        }
    }

    /**
     * Counts one more and says whether there is room for it. An advisory too many is left out and the walk goes on, for
     * an error may follow; an error too many ends it.
     */
    boolean count(@Nullable Rule advisory) {
        int count = advisory == null ? ++errors : ++advisories;
        boolean room = count <= options.limits().maxViolations() && pointers <= POINTER_CHARACTERS;
        truncated |= !room;
        full |= !room && advisory == null;
        return room;
    }
}
