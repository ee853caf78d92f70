package dev.plumbline.tests.interop;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spector's mock server on a free port, started for the first test that wants it and stopped after the last. */
public final class SpectorServer implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SpectorServer.class);
    private static final Duration START = Duration.ofMinutes(2);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Running.class, key -> start(), Running.class);
    }

    private static Running start() {
        try {
            Path folder = SpectorInstallation.folder();
            int port = freePort();
            Process process = new ProcessBuilder(
                            "node",
                            "node_modules/@typespec/spector/cmd/cli.mjs",
                            "serve",
                            "./specs",
                            "--port",
                            String.valueOf(port),
                            "--coverageFile",
                            folder.resolve("spec-coverage.json").toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile())
                    .start();
            Running running = new Running(process, folder, port);
            running.await();
            return running;
        } catch (IOException e) {
            throw new IllegalStateException("the mock server does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * The server, while it runs.
     *
     * @param process Node
     * @param folder where it is installed
     * @param port where it listens
     */
    public record Running(Process process, Path folder, int port) implements AutoCloseable {

        /** Scheme, host and port. */
        public String url() {
            return "http://localhost:" + port;
        }

        /** One of the files that its scenarios send to and fro. */
        public Path asset(String name) {
            return folder.resolve("assets").resolve(name);
        }

        /** What the server says of each scenario so far: {@code pass}, {@code fail} or {@code not-implemented}. */
        public JsonNode coverage() throws IOException, InterruptedException {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url() + "/.coverage"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(response.body()).get(0).get("results");
        }

        private void await() throws InterruptedException {
            long end = System.nanoTime() + START.toNanos();
            while (true) {
                try {
                    coverage();
                    return;
                } catch (IOException e) {
                    if (!process.isAlive() || System.nanoTime() > end) {
                        process.destroy();
                        throw new IllegalStateException("the mock server does not start; see its server.log", e);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }
}
