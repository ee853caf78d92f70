package dev.plumbline.tests.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JVM whose heap is much smaller than what it sends or gets: where any of that is kept, it ends for want of memory. */
final class SmallHeap {

    private SmallHeap() {}

    /** Runs a program with this number of bytes, and gives the lines it printed; it has to end well. */
    static List<String> run(Class<?> program, long bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        String.valueOf(bytes)))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        System.out.print(output);
        return output.lines().filter(line -> line.contains(" bytes in ")).toList();
    }
}
