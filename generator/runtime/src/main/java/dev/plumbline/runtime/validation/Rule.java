package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * One keyword of the document, as a validator names it in a violation.
 *
 * @param schema the schema that its validator is made of
 * @param way from there to the keyword: a JSON pointer
 * @param keyword the keyword; for an advisory its id
 * @param text what the document says of it to people
 * @param arguments what the keyword demands, in no language: the arguments of its sentence in {@link KeywordMessages}
 * @param conditions what is so where it is demanded, a clause each, in no language: its kind, a property and values
 */
public record Rule(
        SchemaLocation schema,
        String way,
        String keyword,
        RuleText text,
        List<String> arguments,
        List<List<String>> conditions) {

    public Rule {
        arguments = List.copyOf(arguments);
        conditions = List.copyOf(conditions);
    }

    /** A rule that the document gives no words for, named by its pointer alone: {@code #/a/type}. */
    public static Rule of(String pointer, String keyword, String... arguments) {
        return SchemaLocation.rule(RuleText.NONE, pointer, keyword, arguments);
    }

    /**
     * The same, demanded where something is so.
     *
     * @param clause a kind of clause, such as {@code const}; the path of a property; values as JSON
     */
    public Rule because(String... clause) {
        List<List<String>> more = new ArrayList<>(conditions);
        more.add(List.of(clause));
        return new Rule(schema, way, keyword, text, arguments, more);
    }

    /** By a part of what {@link #equals} compares: all rules that a report has found are looked up by it. */
    @Override
    public int hashCode() {
        return 31 * way.hashCode() + arguments.hashCode();
    }

    /** Where the keyword stands in the document: {@code #} and a JSON pointer. */
    public String pointer() {
        return schema.pointer() + way;
    }

    /** The absolute location of the keyword. */
    String absoluteLocation() {
        return SchemaLocation.encoded(schema.uri() + way);
    }

    /** The way from the schema that the validator is made of. */
    String path() {
        return schema.path() + way;
    }

    /** This rule with names of the value before the arguments of its sentence. */
    Rule about(String... names) {
        List<String> all = new ArrayList<>(List.of(names));
        all.addAll(arguments);
        return with(all);
    }

    /** This rule with other arguments. */
    Rule with(List<String> others) {
        return new Rule(schema, way, keyword, text, others, conditions);
    }

    /** The rule of another keyword of the same schema, which speaks with the same words. */
    Rule sibling(String other, List<String> others) {
        String beside = way.substring(0, way.lastIndexOf('/') + 1) + other;
        return new Rule(schema, beside, other, text, others, conditions);
    }
}
