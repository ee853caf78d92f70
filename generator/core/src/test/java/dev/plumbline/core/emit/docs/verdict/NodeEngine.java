package dev.plumbline.core.emit.docs.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Node, which reads a line for each call and writes one. */
final class NodeEngine implements ScriptEngine {

    private static final String NODE = "node";
    private static final String LOOP = """
            require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
              const at = line.indexOf(" ");
              console.log(JSON.stringify(Plumbline[line.slice(0, at)](JSON.parse(line.slice(at)))));
            });
            """;

    private final Path script;
    private final Process process;
    private final Writer calls;
    private final BufferedReader lines;

    NodeEngine() {
        try {
            script = Files.createTempFile("verdict", ".js");
            Files.writeString(script, ScriptEngine.scripts() + LOOP);
            process = new ProcessBuilder(NODE, script.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        calls = process.outputWriter(StandardCharsets.UTF_8);
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder(NODE, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<String> call(String function, String json) {
        try {
            calls.write(function + " " + json + "\n");
            calls.flush();
            String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException("node has ended");
            }
            return JsonMapper.shared()
                    .readTree(line)
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            Files.delete(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
