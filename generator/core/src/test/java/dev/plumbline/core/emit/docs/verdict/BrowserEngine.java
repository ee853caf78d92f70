package dev.plumbline.core.emit.docs.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, which opens a page for each call: {@code -Dverdict.browser=/usr/bin/chromium}. */
final class BrowserEngine implements ScriptEngine {

    private static final String PROPERTY = "verdict.browser";
    private static final Pattern RESULT = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>nothing</title>
            <script src="scripts.js"></script><script src="call.js"></script>
            """;

    private final Path folder;

    BrowserEngine() {
        try {
            folder = Files.createTempDirectory("verdict");
            Files.writeString(folder.resolve("scripts.js"), ScriptEngine.scripts());
            Files.writeString(folder.resolve("page.html"), PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isAsked() {
        return System.getProperty(PROPERTY) != null;
    }

    @Override
    public List<String> call(String function, String json) {
        try {
            Files.writeString(
                    folder.resolve("call.js"),
                    "document.title = encodeURIComponent(JSON.stringify(Plumbline." + function + "(" + json + ")));");
            Process browser = new ProcessBuilder(
                            System.getProperty(PROPERTY),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--dump-dom",
                            folder.resolve("page.html").toUri().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher result = RESULT.matcher(dom);
            if (!result.find()) {
                throw new IllegalStateException("no page: " + dom);
            }
            return JsonMapper.shared()
                    .readTree(URLDecoder.decode(result.group(1), StandardCharsets.UTF_8))
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left is in the folder for what is temporary. */
    @Override
    public void close() {
        try {
            Files.delete(folder.resolve("call.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
