package dev.plumbline.runtime.validation;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** What was found, each put into words when it is read for the first time. Nobody can change it. */
final class Violations extends AbstractList<Violation> implements RandomAccess {

    private final Finding[] found;
    private final @Nullable Violation[] read;
    private final KeywordMessages messages;

    Violations(Collection<Finding> found, KeywordMessages messages) {
        this.found = found.toArray(new Finding[0]);
        this.read = new Violation[this.found.length];
        this.messages = messages;
    }

    @Override
    public Violation get(int index) {
        Violation violation = read[index];
        if (violation == null) {
            violation = found[index].violation(messages);
            read[index] = violation;
        }
        return violation;
    }

    @Override
    public int size() {
        return found.length;
    }
}
