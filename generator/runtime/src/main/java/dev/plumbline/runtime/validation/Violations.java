package dev.plumbline.runtime.validation;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** What was found, each put into words when it is read for the first time. Nobody can change it. */
public final class Violations extends AbstractList<Violation> implements RandomAccess {

    private final Finding[] found;
    private final @Nullable Violation[] read;
    private final Locale language;

    Violations(Collection<Finding> found, Locale language) {
        this(found.toArray(new Finding[0]), language);
    }

    private Violations(Finding[] found, Locale language) {
        this.found = found;
        this.read = new Violation[found.length];
        this.language = language;
    }

    /**
     * What a validator has found, in another language.
     *
     * @param violations a list that a validator gave; any other is given back as it is
     * @param language as for {@link ReportOptions#language()}
     */
    public static List<Violation> in(Locale language, List<Violation> violations) {
        return violations instanceof Violations given ? new Violations(given.found, language) : violations;
    }

    @Override
    public Violation get(int index) {
        Violation violation = read[index];
        if (violation == null) {
            violation = found[index].violation(language);
            read[index] = violation;
        }
        return violation;
    }

    @Override
    public int size() {
        return found.length;
    }
}
