package dev.plumbline.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.tests.independent.IndependentValidator;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;

/** Every error stands where an independent validator finds one, too: at the same value, on the same evaluation path. */
class PlacesTest {

    private static final IndependentValidator INDEPENDENT =
            IndependentValidator.of(Checkout.document(), "/components/schemas/VideoRequest");

    @Property(tries = 1000)
    void ourPlacesAreAmongTheirs(@ForAll("requests") JsonNode request) {
        Set<String> theirs = INDEPENDENT.places(request);
        List<String> meant = places(request, ReportOptions.DEFAULT);
        List<String> all = places(request, ReportOptions.DEFAULT.withAllBranches(true));
        assertThat(theirs).as(request.toString()).containsAll(meant);
        assertThat(all).as(request.toString()).containsAll(meant);
        // Of a oneOf that fits nowhere they report the branches alone.
        assertThat(theirs)
                .as(request.toString())
                .containsAll(
                        all.stream().filter(place -> !place.equals(" /oneOf")).toList());
        Statistics.label("errors")
                .collect(meant.size())
                .coverage(coverage -> coverage.check(1).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<JsonNode> requests() {
        return VideoRequests.any();
    }

    private static List<String> places(JsonNode request, ReportOptions options) {
        return VideoRequestValidator.INSTANCE.validate(request, options).stream()
                .filter(Violation::isError)
                .map(violation -> violation.instancePointer() + " " + violation.keywordLocation())
                .toList();
    }
}
