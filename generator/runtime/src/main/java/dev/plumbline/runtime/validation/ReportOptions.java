package dev.plumbline.runtime.validation;

import java.util.Locale;

/**
 * How a report is made.
 *
 * @param language of the sentences that the document does not write itself: English, or Simplified Chinese for every
 *     locale of Chinese; English for all other locales. The platform's own locale is never asked.
 * @param allBranches whether a failing {@code oneOf} or {@code anyOf} reports what each branch says, and not only the one
 *     that was meant
 */
public record ReportOptions(Locale language, boolean allBranches) {

    /** English, and the branch that was meant. */
    public static final ReportOptions DEFAULT = new ReportOptions(Locale.ENGLISH, false);

    /** The same in another language. */
    public ReportOptions withLanguage(Locale other) {
        return new ReportOptions(other, allBranches);
    }

    /** The same with every branch of a failing {@code oneOf} or {@code anyOf}, or not. */
    public ReportOptions withAllBranches(boolean all) {
        return new ReportOptions(language, all);
    }
}
