package dev.plumbline.core.fuzz;

import tools.jackson.databind.JsonNode;

/**
 * What everybody says of a value.
 *
 * @param settled what the specification says, as {@link Judge} reads it
 * @param accepted what our {@code isValid} says
 * @param unreported whether our {@code validate} reports no error
 * @param inDoubles what our {@code isValid} says where fractions are doubles
 * @param oracle what the oracle says
 * @param difference in what the interpreter differs from the compiled validator, or nothing
 * @param exception what ours threw instead, or nothing
 */
record Comparison(
        JsonNode schema,
        JsonNode value,
        boolean settled,
        boolean accepted,
        boolean unreported,
        boolean inDoubles,
        Oracle.Verdict oracle,
        String difference,
        String exception) {

    boolean agrees() {
        return isOurs() && oracle != (settled ? Oracle.Verdict.INVALID : Oracle.Verdict.VALID);
    }

    /** Whether all that we say is right. */
    boolean isOurs() {
        return (exception + difference).isEmpty()
                && accepted == settled
                && unreported == settled
                && inDoubles == settled;
    }

    @Override
    public String toString() {
        return "settled " + settled + ", isValid " + accepted + ", nothing reported " + unreported + ", in doubles "
                + inDoubles + ", oracle " + oracle + " " + difference + exception + "\n  schema " + schema
                + "\n  value  " + value;
    }
}
