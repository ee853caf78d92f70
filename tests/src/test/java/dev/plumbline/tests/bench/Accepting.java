package dev.plumbline.tests.bench;

import dev.plumbline.tests.fixture.Samples;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Is it valid? The five samples of the provider's page, parsed before; a figure is the time for one of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(5)
public class Accepting {

    private final Peers peers = new Peers();
    private final List<JsonNode> samples = List.copyOf(Samples.all().values());
    private final List<com.fasterxml.jackson.databind.JsonNode> jackson2 =
            samples.stream().map(Requests::jackson2).toList();
    private final List<AnnotatedRequest> records = samples.stream()
            .map(sample -> AnnotatedRequest.of(sample).orElseThrow())
            .toList();
    private final List<byte[]> bytes = samples.stream()
            .map(sample -> sample.toString().getBytes(StandardCharsets.UTF_8))
            .toList();
    private final JsonMapper mapper = JsonMapper.shared();

    @Benchmark
    public void plumbline(Blackhole hole) {
        for (int i = 0; i < samples.size(); i++) {
            hole.consume(VideoRequestValidator.INSTANCE.isValid(samples.get(i)));
        }
    }

    @Benchmark
    public void handWritten(Blackhole hole) {
        for (int i = 0; i < samples.size(); i++) {
            hole.consume(HandWritten.isValid(samples.get(i)));
        }
    }

    @Benchmark
    public void networknt(Blackhole hole) {
        for (int i = 0; i < samples.size(); i++) {
            hole.consume(peers.networknt(samples.get(i)));
        }
    }

    @Benchmark
    public void harrel(Blackhole hole) {
        for (int i = 0; i < jackson2.size(); i++) {
            hole.consume(peers.harrel(jackson2.get(i)));
        }
    }

    @Benchmark
    public void hibernateValidator(Blackhole hole) {
        for (int i = 0; i < records.size(); i++) {
            hole.consume(peers.hibernate(records.get(i)).isEmpty());
        }
    }

    /** The yardstick: reading the same bytes. */
    @Benchmark
    public void jacksonParses(Blackhole hole) {
        for (int i = 0; i < bytes.size(); i++) {
            hole.consume(mapper.readTree(bytes.get(i)));
        }
    }
}
