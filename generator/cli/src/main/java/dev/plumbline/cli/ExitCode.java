package dev.plumbline.cli;

/** What the program says to the shell. */
final class ExitCode {

    /** All is well; warnings and advisories do not count. */
    static final int FINE = 0;
    /** The document, or an instance, has errors. */
    static final int ERRORS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Something else went wrong: the files cannot be written, or Plumbline has a fault. */
    static final int FAILED = 3;

    private ExitCode() {}
}
