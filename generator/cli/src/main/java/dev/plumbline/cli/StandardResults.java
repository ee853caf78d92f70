package dev.plumbline.cli;

import dev.plumbline.formats.output.OutputFormat;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For programs that know the standard: one of its output forms, on a line for each file. */
final class StandardResults implements ResultPrinter {

    private final OutputFormat format;

    StandardResults(OutputFormat format) {
        this.format = format;
    }

    @Override
    public String print(InstanceResult result) {
        return (result.unreadable() == null ? format.of(result.violations()) : unreadable(result.unreadable()))
                .toString();
    }

    /** No keyword failed, so the error is the root's own. */
    private ObjectNode unreadable(String why) {
        ObjectNode output = JsonNodeFactory.instance.objectNode().put("valid", false);
        return format == OutputFormat.FLAG
                ? output
                : output.put("keywordLocation", "").put("instanceLocation", "").put("error", "not readable: " + why);
    }
}
