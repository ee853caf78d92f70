package dev.plumbline.tests.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the command line said when the build had it write the clients anew, just before they were compiled. */
final class Regeneration {

    private static final List<String> CLIENTS = List.of("uniall-veo-3.1", "runway", "minimax", "luma", "bfl-flux-3");

    private final Path clients;

    Regeneration(Path root) {
        this.clients = root.resolve("generated-client");
    }

    void show(Page page) throws IOException {
        for (String client : CLIENTS) {
            page.line("java -jar generator/cli/target/plumbline.jar generate spec/" + client + "/openapi.yaml");
            List<String> lines = Files.readAllLines(clients.resolve(client).resolve("target/regenerated.txt"));
            lines.forEach(line -> page.line("  " + line));
            Quickstart.expect(
                    !lines.isEmpty()
                            && lines.get(lines.size() - 1).startsWith("generated-client/" + client + ": "),
                    client + " was not regenerated");
        }
    }
}
