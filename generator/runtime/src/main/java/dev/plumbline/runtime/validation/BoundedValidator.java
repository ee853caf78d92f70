package dev.plumbline.runtime.validation;

import tools.jackson.databind.JsonNode;

/** A schema that refers to itself, as one that is not among those it refers to asks it: how deep a value is, is looked at first. */
record BoundedValidator(RecursiveValidator validator) implements Validator {

    static UncheckableValueException uncheckable(StackOverflowError e) {
        return new UncheckableValueException("the value is nested too deep for the stack of this thread", e);
    }

    @Override
    public boolean isValid(JsonNode value) {
        return isValid(value, new VerdictCache());
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return verdicts.isValid(validator, value);
    }

    @Override
    public void check(JsonNode value, Report report) {
        try {
            if (report.verdicts().isWithin(value)) {
                validator.check(value, report);
            }
        } catch (StackOverflowError e) {
            throw uncheckable(e);
        }
    }
}
