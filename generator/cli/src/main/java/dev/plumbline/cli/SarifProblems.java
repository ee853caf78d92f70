package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A log in the Static Analysis Results Interchange Format, version 2.1.0. */
final class SarifProblems implements ProblemPrinter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String print(List<Problem> problems) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "plumbline");
        driver.put("version", version());
        ArrayNode rules = driver.putArray("rules");
        problems.stream()
                .map(Problem::id)
                .distinct()
                .sorted()
                .forEach(id -> rules.addObject().put("id", id));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        problems.forEach(problem -> result(problem, results.addObject()));
        return log.toPrettyString() + System.lineSeparator();
    }

    private static void result(Problem problem, ObjectNode result) {
        result.put("ruleId", problem.id());
        result.put("level", problem.isError() ? "error" : problem.isAdvice() ? "note" : "warning");
        result.putObject("message").put("text", problem.what() + "; " + problem.fix());
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(problem.place().file()));
        physical.putObject("region")
                .put("startLine", problem.place().line())
                .put("startColumn", problem.place().column());
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", "#" + problem.pointer());
    }

    /** A file's name as a relative reference; a URL is one already. */
    private static String uri(String file) {
        if (file.contains("://")) {
            return file;
        }
        try {
            return new URI(null, null, file.startsWith("/") ? "//" + file : "./" + file, null)
                    .getRawPath()
                    .replaceFirst("^(\\./|//(?=/))", "");
        } catch (URISyntaxException e) {
            return file;
        }
    }

    private static String version() {
        try {
            return new Version().getVersion()[0].replaceFirst("^plumbline ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
