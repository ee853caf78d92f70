package dev.plumbline.tests.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program took that ran in a Java of its own, with nothing said of its memory.
 *
 * @param exit its exit code
 * @param seconds of CPU, of all threads
 * @param megabytes the most memory of the process
 * @param log what it printed
 */
public record MeasuredRun(int exit, double seconds, long megabytes, Path log) {

    /**
     * Runs a program with this Java and this class path.
     *
     * @param log where what it prints goes
     */
    public static MeasuredRun of(Path log, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        Path figures = Files.createTempFile("measured", ".txt");
        List<String> command =
                new ArrayList<>(List.of(java("java"), Measured.class.getName(), figures.toString(), mainClass));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        int exit = builder.start().waitFor();
        String[] said = Files.readString(figures).split(" ");
        Files.delete(figures);
        if (said.length < 2) {
            return new MeasuredRun(exit, 0, 0, log);
        }
        return new MeasuredRun(exit, Long.parseLong(said[0]) / 1e9, Long.parseLong(said[1]) >> 20, log);
    }

    /** A program of this JDK. */
    static String java(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
