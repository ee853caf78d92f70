package dev.plumbline.cli;

import dev.plumbline.runtime.validation.Violation;

/** For people: a line for each violation, then one for the file. */
final class TextResults implements ResultPrinter {

    private final Ink ink;

    TextResults(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String print(InstanceResult result) {
        if (result.unreadable() != null) {
            return result.file() + ": not readable: " + result.unreadable();
        }
        StringBuilder text = new StringBuilder();
        for (Violation violation : result.violations()) {
            text.append(line(result.file(), violation)).append(System.lineSeparator());
        }
        return text.append(result.file()).append(": ").append(verdict(result)).toString();
    }

    private String line(String file, Violation violation) {
        StringBuilder line = new StringBuilder(violation.isError() ? ink.error("error    ") : ink.advice("advisory "));
        line.append(file).append(" #").append(violation.instancePointer()).append(" - ");
        if (violation.title() != null) {
            line.append(violation.title()).append(": ");
        }
        line.append(violation.sentence());
        line.append(" [").append(violation.keyword()).append(' ').append(violation.schemaPointer());
        if (violation.source() != null) {
            line.append(", ").append(violation.source());
        }
        return line.append(']').toString();
    }

    private static String verdict(InstanceResult result) {
        String advisories = result.advisories() == 1 ? "1 advisory" : result.advisories() + " advisories";
        return result.isValid() ? "valid, " + advisories : Console.count(result.errors(), "error") + ", " + advisories;
    }
}
