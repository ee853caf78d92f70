package dev.plumbline.tests.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A program that runs another and says at its end what both took: the CPU time of all threads, and the most memory. Its
 * arguments are where to say so, the other's main class, and the other's arguments.
 */
public final class Measured {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Measured() {}

    /** Runs the other program; what it throws is thrown. */
    public static void main(String[] arguments) throws Throwable {
        Path figures = Path.of(arguments[0]);
        // A program may end by System.exit.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(figures)));
        try {
            Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 2, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void write(Path figures) {
        try {
            long nanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            Files.writeString(figures, nanos + " " + mostBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the whole process where the system tells it, else of Java's heap and what stands beside it. */
    private static long mostBytes() throws IOException {
        if (Files.exists(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
