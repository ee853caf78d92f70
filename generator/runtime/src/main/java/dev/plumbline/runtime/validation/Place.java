package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a walk is: in the value, on the way through the schemas, and under which advisory. It moves with the walk. */
final class Place {

    ValuePlace value = ValuePlace.ROOT;

    @Nullable
    SchemaWay way;

    /** Whether the value is the name of a property, and not what stands there. */
    boolean isName;

    @Nullable
    Rule advisory;

    boolean secret;

    /** Checks a property or an item; or a property's name, which is reported there. */
    void within(String name, boolean asName, JsonNode node, Checker checker, Report report) {
        ValuePlace outer = value;
        boolean outerName = isName;
        value = outer.at(name);
        isName = asName;
        checker.check(node, report);
        isName = outerName;
        value = outer;
    }

    /** Checks what another validator looks after. */
    void enter(SchemaLocation from, String reference, JsonNode node, Checker checker, Report report) {
        SchemaWay outer = way;
        way = new SchemaWay(outer, from, reference);
        checker.check(node, report);
        way = outer;
    }
}
