package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a walk is: in the value, on the way through the schemas, and under which advisory. It moves with the walk. */
final class Place {

    final StringBuilder pointer = new StringBuilder();
    final StringBuilder evaluation = new StringBuilder();
    private final List<EnteredSchema> entered = new ArrayList<>();

    /** A hash of the pointer, for those who would have to make the text to compare it. */
    int hash;

    @Nullable
    Rule advisory;

    boolean secret;

    /** The last name of the pointer. */
    String name() {
        return pointer.substring(pointer.lastIndexOf("/") + 1);
    }

    /** How deep the value stands in that which the walk began with. */
    int depth() {
        return (int) pointer.chars().filter(sign -> sign == '/').count();
    }

    /** Checks a property or an item. */
    void within(String name, JsonNode value, Checker checker, Report report) {
        int length = pointer.length();
        int outer = hash;
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        hash = 31 * outer + name.hashCode();
        checker.check(value, report);
        hash = outer;
        pointer.setLength(length);
    }

    /** Checks what another validator looks after. */
    void enter(SchemaLocation from, String way, JsonNode value, Checker checker, Report report) {
        int length = evaluation.length();
        entered.add(new EnteredSchema(length, from.uri()));
        evaluation.append(from.path()).append(way);
        checker.check(value, report);
        evaluation.setLength(length);
        entered.remove(entered.size() - 1);
    }

    /** A violation here. */
    Violation violation(Severity severity, String instance, Rule rule, Rule words, String detail) {
        List<EnteredSchema> way = new ArrayList<>(entered);
        way.add(new EnteredSchema(
                evaluation.length() + rule.schema().path().length(),
                rule.schema().uri()));
        return new Violation(
                severity,
                instance,
                evaluation + rule.path(),
                rule.absoluteLocation(),
                rule.pointer(),
                words.keyword(),
                words.title(),
                words.sentence() == null ? detail : words.sentence(),
                detail,
                words.source(),
                way);
    }
}
