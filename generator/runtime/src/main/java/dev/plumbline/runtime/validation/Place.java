package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a walk is: in the value, on the way through the schemas, and under which advisory. It moves with the walk, and
 * puts into words where it is only where something is wrong.
 */
final class Place {

    private final List<String> names = new ArrayList<>();
    private final List<SchemaLocation> schemas = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();

    /** A hash of the names, for those who would have to make the pointer to compare it. */
    int hash;

    /** Whether the value is the name of a property, and not what stands there. */
    boolean isName;

    @Nullable
    Rule advisory;

    boolean secret;

    /** The last name of the pointer. */
    String name() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /** Checks a property or an item; or a property's name, which is reported there. */
    void within(String name, boolean asName, JsonNode value, Checker checker, Report report) {
        int outer = hash;
        boolean outerName = isName;
        names.add(name);
        hash = 31 * outer + name.hashCode();
        isName = asName;
        checker.check(value, report);
        isName = outerName;
        hash = outer;
        names.remove(names.size() - 1);
    }

    /** Checks what another validator looks after. */
    void enter(SchemaLocation from, String way, JsonNode value, Checker checker, Report report) {
        schemas.add(from);
        ways.add(way);
        checker.check(value, report);
        ways.remove(ways.size() - 1);
        schemas.remove(schemas.size() - 1);
    }

    /** The JSON pointer of the value. */
    String pointer() {
        if (names.isEmpty()) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            pointer.append('/').append(names.get(i).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The way through the schemas. */
    String evaluation() {
        return evaluation(new ArrayList<>()).toString();
    }

    private StringBuilder evaluation(List<EnteredSchema> entered) {
        StringBuilder evaluation = new StringBuilder(32 * (ways.size() + 1));
        for (int i = 0; i < ways.size(); i++) {
            SchemaLocation schema = schemas.get(i);
            entered.add(new EnteredSchema(evaluation.length(), schema.uri()));
            evaluation.append(schema.path()).append(ways.get(i));
        }
        return evaluation;
    }

    /** A violation here. */
    Violation violation(Severity severity, String instance, Rule rule, Rule words, String detail) {
        List<EnteredSchema> entered = new ArrayList<>(ways.size() + 1);
        StringBuilder evaluation = evaluation(entered).append(rule.schema().path());
        entered.add(new EnteredSchema(evaluation.length(), rule.schema().uri()));
        return new Violation(
                severity,
                instance,
                evaluation.append(rule.way()).toString(),
                rule.absoluteLocation(),
                rule.pointer(),
                words.keyword(),
                words.title(),
                words.sentence() == null ? detail : words.sentence(),
                detail,
                words.source(),
                entered);
    }
}
