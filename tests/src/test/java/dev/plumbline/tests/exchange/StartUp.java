package dev.plumbline.tests.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Starts programs that make one exchange, by turns with the generated client and by hand, and prints what they used. */
final class StartUp {

    private static final int RUNS = 15;

    /** From the start of the JVM to the first answer. */
    private record Use(long wallMillis, long cpuMillis) {}

    private StartUp() {}

    static void measure(String url) throws IOException, InterruptedException {
        Use[] generated = new Use[RUNS];
        Use[] byHand = new Use[RUNS];
        for (int run = 0; run < RUNS; run++) {
            generated[run] = start("generated", url);
            byHand[run] = start("by-hand", url);
        }
        print("generated", generated);
        print("by-hand", byHand);
    }

    private static Use start(String way, String url) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        java.toString(), "-classpath", classPath(), FirstAnswer.class.getName(), way, url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String answer = said.readLine();
            long wall = (System.nanoTime() - start) / 1_000_000;
            Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
            if (!"task_1".equals(answer)) {
                throw new IllegalStateException(way + " said " + answer);
            }
            process.getOutputStream().close();
            process.waitFor();
            return new Use(wall, cpu.toMillis());
        }
    }

    /** What a program with a generated client has, and this class's own place. */
    private static String classPath() {
        return Stream.of(
                        Caller.class,
                        UniAllVeo31Client.class,
                        JsonNode.class,
                        JsonParser.class,
                        JsonInclude.class,
                        NullMarked.class,
                        StartUp.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void print(String way, Use[] uses) {
        long wall = Stream.of(uses).mapToLong(Use::wallMillis).sorted().toArray()[RUNS / 2];
        long cpu = Stream.of(uses).mapToLong(Use::cpuMillis).sorted().toArray()[RUNS / 2];
        System.out.printf("start %-12s %4d ms CPU, %4d ms on the wall to the first answer%n", way, cpu, wall);
    }
}
