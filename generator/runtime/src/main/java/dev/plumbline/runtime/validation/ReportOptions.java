package dev.plumbline.runtime.validation;

import java.util.Locale;

/** How a report is made. */
public final class ReportOptions {
    /**
     * The default limits, and the branch that was meant. The language is English, or what the system property {@code
     * plumbline.language} says when this class is loaded: a BCP 47 tag such as {@code zh-CN}.
     */
    public static final ReportOptions DEFAULT = new ReportOptions(
            ValidationLimits.DEFAULT, Locale.forLanguageTag(System.getProperty("plumbline.language", "en")), false);

    private final ValidationLimits limits;
    private final Locale language;
    private final boolean allBranches;

    /**
     * Of its parts.
     *
     * @param limits how much is reported
     * @param language of the document's own sentences, where it has them in several ({@link RuleText#in}), and of the
     *     others: Simplified Chinese for every locale of Chinese, English for all other locales. The platform's own
     *     locale is never asked.
     * @param allBranches whether a failing {@code oneOf} or {@code anyOf} reports what each branch says, and not only the
     *     one that was meant. What a schema that refers to itself says of a value is said in the first of its branches
     *     only.
     */
    public ReportOptions(ValidationLimits limits, Locale language, boolean allBranches) {
        this.limits = limits;
        this.language = language;
        this.allBranches = allBranches;
    }

    /** How much is reported. */
    public ValidationLimits limits() {
        return limits;
    }

    /**
     * Of the document's own sentences, where it has them in several ({@link RuleText#in}), and of the others: Simplified
     * Chinese for every locale of Chinese, English for all other locales. The platform's own locale is never asked.
     */
    public Locale language() {
        return language;
    }

    /**
     * Whether a failing {@code oneOf} or {@code anyOf} reports what each branch says, and not only the one
     * that was meant. What a schema that refers to itself says of a value is said in the first of its
     * branches only.
     */
    public boolean allBranches() {
        return allBranches;
    }

    /** The same with other limits. */
    public ReportOptions withLimits(ValidationLimits others) {
        return new ReportOptions(others, language, allBranches);
    }

    /** The same in another language. */
    public ReportOptions withLanguage(Locale other) {
        return new ReportOptions(limits, other, allBranches);
    }

    /** The same with every branch of a failing {@code oneOf} or {@code anyOf}, or not. */
    public ReportOptions withAllBranches(boolean all) {
        return new ReportOptions(limits, language, all);
    }
}
