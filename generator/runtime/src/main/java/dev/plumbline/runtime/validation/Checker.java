package dev.plumbline.runtime.validation;

import tools.jackson.databind.JsonNode;

/** Reports what a value violates: {@link Validator#check}, or the part of it that looks after one subschema. */
@FunctionalInterface
public interface Checker {

    /** Adds every violation of the value to the report. */
    void check(JsonNode value, Report report);

    /** The same checks for a value that must never be shown. */
    static Checker hiding(Checker checker) {
        return Report.hiding(checker);
    }
}
