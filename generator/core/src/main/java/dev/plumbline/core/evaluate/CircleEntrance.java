package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** A schema that refers to itself, as one asks it that does not belong to its circle: how deep a value is, is looked at first. */
record CircleEntrance(RecursiveUnitValidator inside) implements OwnValidator {

    @Override
    public boolean isValid(JsonNode value) {
        return inside.isValid(value);
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return accepts(value, verdicts);
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return verdicts.isValid(inside, value);
    }

    @Override
    public void check(JsonNode value, Report report) {
        inside.bounded().check(value, report);
    }

    @Override
    public Cost cost() {
        return inside.cost();
    }
}
