package dev.plumbline.core.load;

import java.time.Duration;

/** How much a document may ask of us: a document is hostile input until it has been read. */
final class ReadingLimits {

    /** The bytes of one file. The largest published documents we know of have 15 MB. */
    static final int FILE_BYTES = 64 * 1024 * 1024;

    /** The characters of one line of YAML. */
    static final int YAML_LINE = 1_000_000;

    /** The values of one document. */
    static final int VALUES = 3_000_000;

    /** How many values may enclose a value; later stages recurse as deep as this. */
    static final int DEPTH = 500;

    /** How many values the aliases of one document may repeat. */
    static final long ALIASED_VALUES = 100_000;

    /** The powers of ten a number may span; past this, exact arithmetic on it would not end. */
    static final int NUMBER_EXPONENT = 10_000;

    /** The digits of one number. */
    static final int NUMBER_DIGITS = 10_000;

    /** How much that is wrong with one text is said and gone on with. */
    static final int FORGIVEN = 1_000;

    /** The documents of one run. */
    static final int DOCUMENTS = 20_000;

    /** The wait for one remote document. */
    static final Duration FETCH_TIME = Duration.ofSeconds(60);

    private ReadingLimits() {}
}
