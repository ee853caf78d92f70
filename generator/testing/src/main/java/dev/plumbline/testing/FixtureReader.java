package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of fixtures: {@code mappings} holds them, {@code __files} the bodies that they name. */
final class FixtureReader {

    private final Path folder;

    private FixtureReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The fixtures, in the order of their files' names.
     *
     * @throws IllegalArgumentException if one says what this class does not understand; the text names its place
     * @throws IOException if there is no such folder or a file cannot be read
     */
    static List<Fixture> read(Path folder) throws IOException {
        FixtureReader reader = new FixtureReader(folder);
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                reader.read(file, fixtures);
            }
        }
        return fixtures;
    }

    private void read(Path file, List<Fixture> fixtures) throws IOException {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file.getFileName() + ": this is no JSON", e);
        }
        JsonNode several = json.get("mappings");
        if (several == null) {
            fixtures.add(fixture(new FixtureObject(json, file.getFileName() + "#")));
            return;
        }
        int index = 0;
        for (JsonNode each : several) {
            fixtures.add(fixture(new FixtureObject(each, file.getFileName() + "#/mappings/" + index++)));
        }
    }

    private Fixture fixture(FixtureObject json) throws IOException {
        json.ignoring("id", "uuid", "name", "metadata", "persistent", "insertionIndex");
        RequestPattern request = RequestPattern.of(json.needed("request"));
        FixtureObject response = json.needed("response");
        boolean templated = isTemplated(response);
        HttpReply reply = reply(response);
        String scenario = json.text("scenarioName");
        String from = json.text("requiredScenarioState");
        String to = json.text("newScenarioState");
        json.end();
        return new Fixture(
                request, scenario == null ? null : new Fixture.Scenario(scenario, from, to), reply, templated);
    }

    private static boolean isTemplated(FixtureObject response) {
        JsonNode transformers = response.get("transformers");
        if (transformers != null && !transformers.toString().equals("[\"response-template\"]")) {
            throw response.wrong("the only transformer is `response-template`");
        }
        return transformers != null;
    }

    private HttpReply reply(FixtureObject json) throws IOException {
        JsonNode status = json.get("status");
        Map<String, String> headers = new HashMap<>();
        FixtureObject given = json.object("headers");
        if (given != null) {
            for (String name : given.names()) {
                headers.put(name, String.valueOf(given.text(name)));
            }
        }
        HttpReply reply = Replies.of(status == null ? 200 : status.asInt(), headers, body(json));
        json.end();
        return reply;
    }

    private byte[] body(FixtureObject json) throws IOException {
        JsonNode value = json.get("jsonBody");
        String text = value == null ? json.text("body") : value.toString();
        String packed = json.text("base64Body");
        String file = json.text("bodyFileName");
        if (file != null) {
            return Files.readAllBytes(inside(file, json));
        }
        return packed == null ? bytes(text) : Base64.getDecoder().decode(packed);
    }

    private Path inside(String file, FixtureObject json) {
        Path files = folder.resolve("__files").normalize();
        Path body = files.resolve(file).normalize();
        if (!body.startsWith(files)) {
            throw json.wrong("`bodyFileName` leads out of `__files`");
        }
        return body;
    }

    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
