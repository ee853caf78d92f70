package dev.plumbline.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.differential.VideoRequests;
import dev.plumbline.tests.fixture.Samples;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Only those who check the same rules may be compared: all peers give the same verdict. */
@Tag("slow")
class PeersTest {

    private static final Peers PEERS = new Peers();

    @Example
    void allAcceptTheSamples() {
        Samples.all().values().forEach(sample -> assertThat(verdict(sample)).isTrue());
    }

    @Example
    void allRefuseTheRequestThatIsReportedOn() {
        JsonNode request = JsonMapper.shared().readTree(Reporting.INVALID);
        assertThat(verdict(request)).isFalse();
        assertThat(VideoRequestValidator.INSTANCE.validate(request))
                .extracting(each -> each.instancePointer())
                .contains("/size", "/duration", "/extra_body/seed");
        assertThat(PEERS.networkntWords(request)).contains("/size", "/duration", "/extra_body/seed");
    }

    /** A report costs what it says: ours tells of the branch that was meant, or on request of every branch, as theirs. */
    @Example
    void theReportsThatAreMeasuredSayAsMuch() {
        JsonNode request = JsonMapper.shared().readTree(Reporting.INVALID);
        int errorsOfTheirs = PEERS.networkntWords(request).size() / 4;
        assertThat(VideoRequestValidator.INSTANCE.validate(request)).hasSize(3).allMatch(Violation::isError);
        assertThat(VideoRequestValidator.INSTANCE.validate(request, Reporting.ALL_BRANCHES))
                .filteredOn(Violation::isError)
                .hasSize(errorsOfTheirs);
    }

    @Property(tries = 2000)
    void allGiveTheSameVerdict(@ForAll("requests") JsonNode request) {
        verdict(request);
    }

    @Provide
    Arbitrary<JsonNode> requests() {
        return VideoRequests.any();
    }

    private static boolean verdict(JsonNode request) {
        boolean valid = VideoRequestValidator.INSTANCE.isValid(request);
        String words = request.toString();
        assertThat(HandWritten.isValid(request))
                .as("written by hand: %s", words)
                .isEqualTo(valid);
        assertThat(PEERS.networknt(request)).as("networknt: %s", words).isEqualTo(valid);
        assertThat(PEERS.harrel(Requests.jackson2(request)))
                .as("harrel: %s", words)
                .isEqualTo(valid);
        boolean hibernate = AnnotatedRequest.of(request)
                .map(bound -> PEERS.hibernate(bound).isEmpty())
                .orElse(false);
        assertThat(hibernate).as("Hibernate Validator: %s", words).isEqualTo(valid);
        return valid;
    }
}
