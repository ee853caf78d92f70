package dev.plumbline.cli;

import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON file, read.
 *
 * @param file as the user named it
 * @param value what it says, or null where it cannot be read
 * @param unreadable why it cannot be read
 */
record Instance(
        String file, @Nullable JsonNode value, @Nullable String unreadable) {

    InstanceResult checkedBy(Validator validator, ReportOptions options) {
        try {
            return new InstanceResult(file, unreadable, value == null ? List.of() : validator.validate(value, options));
        } catch (UncheckableValueException e) {
            return new InstanceResult(file, "it cannot be checked: " + e.getMessage(), List.of());
        }
    }
}
