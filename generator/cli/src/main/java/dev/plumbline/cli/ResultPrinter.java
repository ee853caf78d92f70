package dev.plumbline.cli;

/** Prints what came of a JSON file. */
interface ResultPrinter {

    /** The text, without a line break at its end. */
    String print(InstanceResult result);
}
