package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code tests/INTEROP.md} says of each scenario is what the server saw. Runs after all the others. */
@ExtendWith(SpectorServer.class)
@Order(Integer.MAX_VALUE)
class InteropPageTest {

    private static final String PASSES = "passes";
    private static final String NOT_YET = "fails";

    private static final String SCENARIOS = """
            const names = {};
            for (const folder of process.argv.slice(1)) {
              const module = await import(process.cwd() + "/dist/specs/" + folder + "/mockapi.js");
              names[folder] = Object.keys(module.Scenarios);
            }
            console.log(JSON.stringify(names));
            """;

    @Test
    void everyScenarioOfTheGivenDocumentsDoesWhatThePageSays(SpectorServer.Running server) throws Exception {
        Path page = Checkout.root().resolve("tests/INTEROP.md");
        List<String> lines = Files.readAllLines(page);
        Map<String, String> verdicts = verdicts(lines);
        JsonNode coverage = server.coverage();
        JsonNode scenarios = scenarios();

        Map<String, String> seen = new LinkedHashMap<>();
        scenarios
                .properties()
                .forEach(folder -> folder.getValue().forEach(name -> {
                    String scenario = name.asString();
                    boolean passes = coverage.path(scenario).asString("").equals("pass");
                    String said = verdicts.getOrDefault(scenario, NOT_YET);
                    seen.put(scenario, passes ? PASSES : said.equals(PASSES) ? NOT_YET : said);
                }));
        if (Boolean.getBoolean("interop.write")) {
            write(page, lines, seen);
        }
        assertThat(seen.keySet()).hasSizeGreaterThan(200);
        assertThat(seen).as("what the server saw, beside %s", page).isEqualTo(verdicts);
    }

    /** The rows of the page's table: the scenario, then what the page says of it. */
    private static Map<String, String> verdicts(List<String> lines) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                verdicts.put(cells[1].replace("`", "").strip(), cells[2].strip());
            }
        }
        return verdicts;
    }

    /** The scenarios of each folder that has a document, as the server's own modules name them. */
    private static JsonNode scenarios() throws IOException, InterruptedException {
        Path documents = Path.of(System.getProperty("interop.documents"));
        TreeSet<String> folders = new TreeSet<>();
        try (Stream<Path> entries = Files.walk(documents)) {
            entries.filter(entry -> entry.toString().endsWith(".json"))
                    .forEach(entry -> folders.add(
                            documents.relativize(entry.getParent()).toString().replace('\\', '/')));
        }
        List<String> command = new ArrayList<>(List.of("node", "--input-type=module", "-e", SCENARIOS));
        command.addAll(folders);
        return JsonMapper.shared().readTree(SpectorInstallation.run(SpectorInstallation.folder(), command));
    }

    private static void write(Path page, List<String> lines, Map<String, String> seen) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .takeWhile(line -> !line.startsWith("| `"))
                .forEach(line -> text.append(line).append('\n'));
        seen.forEach((scenario, verdict) -> text.append("| `" + scenario + "` | " + verdict + " |\n"));
        Files.writeString(page, text);
    }
}
