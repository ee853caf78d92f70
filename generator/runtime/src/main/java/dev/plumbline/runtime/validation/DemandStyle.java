package dev.plumbline.runtime.validation;

/** How {@link KeywordMessages} say what a keyword demands: its verb, and the arguments of its sentence. */
public interface DemandStyle {

    /** As a report says it: {@code must be at most 8}. */
    DemandStyle REPORT = (verb, negated) -> (negated ? "must not " : "must ") + verb;

    /**
     * The verb of a demand.
     *
     * @param verb in its base form: {@code be}, {@code have}, {@code match}
     * @param negated whether the demand is that it is not so
     */
    String verb(String verb, boolean negated);

    /** An argument of the sentence, such as a limit or a name; what stands there unless a style sets it apart. */
    default String argument(String argument) {
        return argument;
    }
}
