package dev.plumbline.cli;

import dev.plumbline.core.select.Selection;
import java.util.List;
import picocli.CommandLine.Option;

/** Which operations of the document a command is about. */
final class SelectionOptions {

    @Option(
            names = "--include",
            paramLabel = "WHAT",
            description = {
                "Only these operations, and the schemas that they use: an id or tag (listPets, id:listPets, tag:pets), a"
                        + " path (/pets/*, /pets/**), or both method and path (\"GET /pets\"). * is any characters. May be"
                        + " given several times."
            })
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "WHAT", description = "Not these operations; written as for --include.")
    private List<String> exclude = List.of();

    Selection selection() {
        return new Selection(include, exclude);
    }
}
