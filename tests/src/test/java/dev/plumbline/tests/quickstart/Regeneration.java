package dev.plumbline.tests.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the command line said when the build had it write the client anew, just before the client was compiled. */
final class Regeneration {

    private static final String SUMMARY = "generated-client/uniall-veo-3.1: ";

    private final Path report;

    Regeneration(Path root) {
        this.report = root.resolve("generated-client/uniall-veo-3.1/target/regenerated.txt");
    }

    void show(Page page) throws IOException {
        page.line("java -jar generator/cli/target/plumbline.jar generate spec/uniall-veo-3.1/openapi.yaml");
        List<String> lines = Files.readAllLines(report);
        lines.forEach(line -> page.line("  " + line));
        Quickstart.expect(
                !lines.isEmpty() && lines.get(lines.size() - 1).startsWith(SUMMARY), "the client was not regenerated");
    }
}
