package dev.plumbline.cli;

import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a JSON file.
 *
 * @param file as the user named it
 * @param unreadable why it cannot be read
 * @param violations errors and advisories, in the order of the rules
 */
record InstanceResult(String file, @Nullable String unreadable, List<Violation> violations) {

    boolean isValid() {
        return unreadable == null && errors() == 0;
    }

    long errors() {
        return violations.stream().filter(Violation::isError).count();
    }

    long advisories() {
        return violations.size() - errors();
    }
}
