package dev.plumbline.tests.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole required suite once: about 1,200 values against the schemas that were loaded before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OfficialSuite {

    private final List<Suite.Case> cases = Suite.cases();

    @Benchmark
    public void plumbline(Blackhole hole) {
        for (int i = 0; i < cases.size(); i++) {
            hole.consume(cases.get(i).isValid());
        }
    }

    @Benchmark
    public void networknt(Blackhole hole) {
        for (int i = 0; i < cases.size(); i++) {
            hole.consume(cases.get(i).networkntIsValid());
        }
    }
}
