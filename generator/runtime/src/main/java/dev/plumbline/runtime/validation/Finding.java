package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A rule that a value does not keep, before it is put into words. Two are equal if one of them is enough: by where the
 * value stands, by the rule, and by the advisory or the branch that they speak for.
 */
final class Finding {

    private static final int SHORT = 200;

    private final InstanceLocation place;
    private final @Nullable EvaluationPath way;
    private final @Nullable EvaluationPath branch;
    private final Rule rule;
    private final @Nullable Rule advisory;
    private final boolean isName;
    private final boolean secret;
    private final @Nullable JsonNode found;
    private final @Nullable ShownValue shown;

    /** @param eachBranch whether each branch of a failing choice speaks for itself */
    Finding(Cursor place, Rule rule, JsonNode found, boolean eachBranch) {
        this.place = place.value;
        this.way = place.way;
        this.branch = eachBranch ? place.way : null;
        this.rule = rule;
        this.advisory = place.advisory;
        this.isName = place.isName;
        this.secret = place.secret;
        // What cannot change and takes no room is looked at when the words are read; most never are.
        boolean later =
                found.isNumber() || found.isString() && found.stringValue().length() <= SHORT;
        this.found = later && !secret ? found : null;
        this.shown = later || secret ? null : ShownValue.of(rule, found, this.place.name());
    }

    /** About how many characters its places have. */
    int length() {
        return place.length() + EvaluationPath.lengthOf(way);
    }

    /** In words: its own where the document has them in the language. */
    Violation violation(Locale language) {
        KeywordMessages messages = KeywordMessages.in(language);
        List<EnteredSchema> entered = new ArrayList<>();
        StringBuilder evaluation =
                EvaluationPath.evaluation(way, entered).append(rule.schema().path());
        entered.add(new EnteredSchema(evaluation.length(), rule.schema().uri()));
        Rule spoken = advisory == null ? rule : advisory;
        RuleText words = spoken.text().in(language);
        String detail = detail(messages);
        return new Violation(
                advisory == null ? Violation.Severity.ERROR : Violation.Severity.ADVISORY,
                place.pointer(),
                evaluation.append(rule.way()).toString(),
                rule.absoluteLocation(),
                rule.pointer(),
                spoken.keyword(),
                words.title(),
                words.sentence() == null ? detail : words.sentence(),
                detail,
                words.source(),
                entered);
    }

    private String detail(KeywordMessages messages) {
        if (secret) {
            return messages.demand(rule);
        }
        String detail = messages.detail(rule, found == null ? shown : ShownValue.of(rule, found, place.name()));
        return isName ? messages.name(detail) : detail;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Finding other
                && place.equals(other.place)
                && rule.equals(other.rule)
                && Objects.equals(advisory, other.advisory)
                && EvaluationPath.isSame(branch, other.branch);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + rule.hashCode();
    }
}
