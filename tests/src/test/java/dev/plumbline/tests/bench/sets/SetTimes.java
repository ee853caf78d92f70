package dev.plumbline.tests.bench.sets;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.runtime.validation.Validator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Measures one set in a process of its own, so that what HotSpot saw of other sets has no part in it. Prints for each
 * validator on the JVM what {@link Times} holds, in microseconds, and how many values it found invalid.
 *
 * <p>Times are those of the thread, not of the wall: on a machine that does other work that is what the work takes.
 */
final class SetTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long WARM_UP = 3_000_000_000L;

    /** So long is one value looped at least, in nanoseconds: reading the clock is to be nothing beside it. */
    private static final long LOOP = 30_000;

    /** As often as Blaze loops it at least: a large value is in no cache the first time. */
    static final int LOOPS = 100;

    private static boolean sink;

    private SetTimes() {}

    /**
     * What a validator takes for all values.
     *
     * @param looped each value again and again by itself, the means added up, as Blaze's benchmark does
     * @param inTurn all values one after another, with caches that hold the values before
     */
    record Times(double looped, double inTurn) {}

    /** @param arguments the set's folder; then the validators, of {@code plumbline}, {@code by-hand} and {@code networknt} */
    public static void main(String[] arguments) {
        PublicSet set = new PublicSet(Path.of(arguments[0]));
        List<JsonNode> instances = set.instances();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            try {
                Predicate<JsonNode> validator = validator(name, set);
                long invalid = instances.stream().filter(validator.negate()).count();
                Times times = measure(validator, instances);
                System.out.printf(Locale.ROOT, "%s %.2f %.2f %d%n", name, times.looped, times.inTurn, invalid);
            } catch (RuntimeException e) {
                System.out.printf(
                        "%s refused %s%n", name, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            }
        }
        if (sink) {
            System.out.println();
        }
    }

    private static Predicate<JsonNode> validator(String name, PublicSet set) {
        return switch (name) {
            case "plumbline" -> plumbline(set);
            case "by-hand" -> ByHand.of(set.name()).orElseThrow();
            default -> networknt(set);
        };
    }

    private static Predicate<JsonNode> plumbline(PublicSet set) {
        Validator validator = set.compiled();
        return validator::isValid;
    }

    private static Predicate<JsonNode> networknt(PublicSet set) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(set.schema());
        return value -> schema.validate(value, OutputFormat.BOOLEAN);
    }

    private static Times measure(Predicate<JsonNode> validator, List<JsonNode> instances) {
        long start = THREADS.getCurrentThreadCpuTime();
        int passes = 0;
        while (THREADS.getCurrentThreadCpuTime() - start < WARM_UP) {
            pass(validator, instances);
            passes++;
        }
        double mean = (double) WARM_UP / passes / instances.size();
        int loops = (int) Math.max(LOOPS, Math.min(LOOP / mean, 2_000));
        double looped = Double.MAX_VALUE;
        double inTurn = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            looped = Math.min(looped, looped(validator, instances, loops));
            inTurn = Math.min(inTurn, inTurn(validator, instances, 1 + passes / 20));
        }
        return new Times(looped, inTurn);
    }

    private static double looped(Predicate<JsonNode> validator, List<JsonNode> instances, int loops) {
        double sum = 0;
        for (JsonNode instance : instances) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < loops; i++) {
                sink ^= validator.test(instance);
            }
            sum += (double) (THREADS.getCurrentThreadCpuTime() - start) / loops;
        }
        return sum / 1_000;
    }

    private static double inTurn(Predicate<JsonNode> validator, List<JsonNode> instances, int passes) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < passes; i++) {
            pass(validator, instances);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000.0 / passes;
    }

    private static void pass(Predicate<JsonNode> validator, List<JsonNode> instances) {
        for (JsonNode instance : instances) {
            sink ^= validator.test(instance);
        }
    }
}
