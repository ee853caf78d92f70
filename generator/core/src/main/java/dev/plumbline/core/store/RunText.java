package dev.plumbline.core.store;

import dev.plumbline.core.Output;
import dev.plumbline.core.load.Inputs;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemSeverity;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored run as JSON.
 *
 * @param key the request, and who was asked
 * @param inputs what it depends on
 * @param run what it gave
 */
record RunText(String key, Inputs inputs, StoredRun run) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    byte[] bytes() {
        ObjectNode text = MAPPER.createObjectNode().put("key", key).put("callsFormats", run.callsFormats());
        ObjectNode digests = text.putObject("inputs");
        inputs.digests().forEach((uri, digest) -> digests.put(uri.toString(), digest));
        ArrayNode problems = text.putArray("problems");
        run.output().problems().forEach(problem -> write(problem, problems.addObject()));
        ObjectNode files = text.putObject("files");
        run.output().files().forEach(files::put);
        return MAPPER.writeValueAsBytes(text);
    }

    /** Empty where these are the bytes of none. */
    static Optional<RunText> read(byte[] bytes) {
        try {
            JsonNode text = MAPPER.readTree(bytes);
            SortedMap<URI, String> digests = new TreeMap<>();
            text.required("inputs").forEachEntry((uri, digest) -> digests.put(URI.create(uri), digest.stringValue()));
            List<Problem> problems = new ArrayList<>();
            text.required("problems").forEach(problem -> problems.add(problem(problem)));
            SortedMap<String, String> files = new TreeMap<>();
            text.required("files").forEachEntry((path, file) -> files.put(path, file.stringValue()));
            return Optional.of(new RunText(
                    text.required("key").stringValue(),
                    new Inputs(digests),
                    new StoredRun(
                            new Output(files, problems),
                            text.required("callsFormats").booleanValue())));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void write(Problem problem, ObjectNode object) {
        object.put("id", problem.id())
                .put("severity", problem.severity().name())
                .put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("pointer", problem.pointer())
                .put("what", problem.what())
                .put("fix", problem.fix());
    }

    private static Problem problem(JsonNode object) {
        return new Problem(
                object.required("id").stringValue(),
                ProblemSeverity.valueOf(object.required("severity").stringValue()),
                new Place(
                        object.required("file").stringValue(),
                        object.required("line").intValue(),
                        object.required("column").intValue()),
                object.required("pointer").stringValue(),
                object.required("what").stringValue(),
                object.required("fix").stringValue());
    }
}
