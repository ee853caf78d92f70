package dev.plumbline.core.problem;

/** How bad a problem is. */
public enum ProblemSeverity {
    /** Nothing is generated. */
    ERROR,
    /** The output is right, but the document probably does not say what its author means. */
    WARNING,
    /** Nothing is wrong, but the document could say more. */
    ADVICE
}
