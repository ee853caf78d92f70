package dev.plumbline.tests.bench;

import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with it? All violations of a request that breaks three rules, parsed before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Reporting {

    /** A size of another tier, a duration that is none, and an option that is no whole number. */
    static final String INVALID = """
            {"model": "veo3.1-video-1080p", "prompt": "A street interview at golden hour.", "size": "720p",
             "aspect_ratio": "16:9", "duration": 5, "extra_body": {"generate_audio": true, "seed": 7.5}}""";

    static final ReportOptions ALL_BRANCHES = ReportOptions.DEFAULT.withAllBranches(true);

    private final Peers peers = new Peers();
    private final JsonNode request = JsonMapper.shared().readTree(INVALID);
    private final com.fasterxml.jackson.databind.JsonNode jackson2 = Requests.jackson2(request);
    private final AnnotatedRequest record = AnnotatedRequest.of(request).orElseThrow();

    @Benchmark
    public Object plumbline() {
        return VideoRequestValidator.INSTANCE.validate(request);
    }

    /** As the others, which cannot tell the branch of the {@code oneOf} that was meant. */
    @Benchmark
    public Object plumblineAllBranches() {
        return VideoRequestValidator.INSTANCE.validate(request, ALL_BRANCHES);
    }

    @Benchmark
    public Object networknt() {
        return peers.networkntReport(request);
    }

    /** The same, with every sentence and place read: reports are put into words then. */
    @Benchmark
    public Object plumblineInWords() {
        return List.copyOf(VideoRequestValidator.INSTANCE.validate(request));
    }

    /** As ours, put into words when it is read. */
    @Benchmark
    public Object networkntInWords() {
        return peers.networkntWords(request);
    }

    @Benchmark
    public Object harrel() {
        return peers.harrelReport(jackson2);
    }

    @Benchmark
    public Object hibernateValidator() {
        return peers.hibernate(record);
    }
}
