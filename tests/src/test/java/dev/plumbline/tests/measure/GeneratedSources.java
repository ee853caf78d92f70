package dev.plumbline.tests.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java in a folder.
 *
 * @param files how many files
 * @param lines how many lines they have
 * @param compiles whether javac makes classes of them
 * @param classBytes what these weigh; 0 where there are none
 */
public record GeneratedSources(int files, int lines, boolean compiles, long classBytes) {

    /**
     * Counts and compiles, with this class path.
     *
     * @param work where classes and what javac says go
     * @param jdk whose javac
     * @param options of javac
     */
    public static GeneratedSources of(Path sources, Path work, Path jdk, List<String> options)
            throws IOException, InterruptedException {
        List<Path> all = files(sources, ".java");
        int lines = 0;
        for (Path file : all) {
            lines += (int) Files.readString(file).lines().count();
        }
        Files.createDirectories(work);
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path list = Files.write(
                work.resolve("sources.txt"),
                all.stream()
                        .map(file -> '"' + file.toString().replace('\\', '/') + '"')
                        .toList());
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString(), "-proc:none", "-d"));
        command.add(classes.toString());
        command.addAll(options);
        command.add("@" + list);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("javac.txt").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        boolean compiles = !all.isEmpty() && builder.start().waitFor() == 0;
        long bytes = 0;
        for (Path file : files(classes, ".class")) {
            bytes += Files.size(file);
        }
        return new GeneratedSources(all.size(), lines, compiles, compiles ? bytes : 0);
    }

    /** Of what was counted before: what javac says is forgotten with the classes, which are many. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
