package dev.plumbline.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.tests.independent.IndependentValidator;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The compiled {@code VideoRequest} validator beside networknt's on the same document. */
class VerdictTest {

    private static final Validator COMPILED = VideoRequestValidator.INSTANCE;
    private static final IndependentValidator INDEPENDENT =
            IndependentValidator.of(Checkout.document(), "/components/schemas/VideoRequest");

    @Property(tries = 4000)
    void bothGiveTheSameVerdict(@ForAll("requests") JsonNode request) {
        boolean legal = verdict(request);

        Statistics.label("verdict").collect(legal ? "legal" : "illegal").coverage(coverage -> {
            coverage.check("legal").percentage(share -> share > 20);
            coverage.check("illegal").percentage(share -> share > 20);
        });
        if (request.isObject()) {
            Statistics.label("mode of the legal ones")
                    .collect(legal ? mode(request) : "none")
                    .coverage(coverage -> VideoRequests.MODES
                            .values()
                            .forEach(media -> coverage.check(media.toString()).percentage(share -> share > 1)));
        }
    }

    @Provide
    Arbitrary<JsonNode> requests() {
        return VideoRequests.any();
    }

    /** Every model, mode, size and duration, with the answer worked out a third time from the rules' own words. */
    @Example
    void bothAgreeWithTheDocumentedTableOnEveryCombination() {
        int legal = 0;
        int illegal = 0;
        for (String model : VideoRequests.MODELS) {
            for (String mode : VideoRequests.MODES.keySet()) {
                for (String size : List.of("", "720p", "1080p", "4k", "8k")) {
                    for (String duration : List.of("", "4", "6", "8", "8.0", "5", "\"6\"")) {
                        JsonNode request = request(model, mode, size, duration);
                        boolean expected = (size.isEmpty() || size.equals(VideoRequests.tier(model)))
                                && !(mode.equals("reference") && model.contains("fast"))
                                && (List.of("", "4", "6", "8", "8.0").contains(duration)
                                        || (mode.equals("extension") && duration.equals("5")));
                        assertThat(verdict(request)).as(request.toString()).isEqualTo(expected);
                        legal += expected ? 1 : 0;
                        illegal += expected ? 0 : 1;
                    }
                }
            }
        }
        assertThat(legal).isEqualTo(3 * 5 * 2 * 5 + 3 * 4 * 2 * 5 + 6 * 2);
        assertThat(legal + illegal).isEqualTo(6 * 5 * 5 * 7);
    }

    private static boolean verdict(JsonNode request) {
        boolean valid = COMPILED.isValid(request);
        List<Violation> violations = COMPILED.validate(request);
        List<String> errors = INDEPENDENT.errors(request);
        assertThat(valid)
                .as("%s: ours %s, theirs %s", request, violations, errors)
                .isEqualTo(errors.isEmpty());
        assertThat(violations.stream().noneMatch(Violation::isError))
                .as("isValid and validate agree on %s: %s", request, violations)
                .isEqualTo(valid);
        return valid;
    }

    private static ObjectNode request(String model, String mode, String size, String duration) {
        ObjectNode request =
                JsonMapper.shared().createObjectNode().put("model", model).put("prompt", "A street at dawn.");
        for (String name : VideoRequests.MODES.getOrDefault(mode, List.of())) {
            String url = "\"https://example.com/a\"";
            request.set(name, VideoRequests.json(name.equals("images") ? "[" + url + "," + url + "]" : url));
        }
        if (!size.isEmpty()) {
            request.put("size", size);
        }
        if (!duration.isEmpty()) {
            request.set("duration", VideoRequests.json(duration));
        }
        return request;
    }

    private static String mode(JsonNode request) {
        return VideoRequests.MODES.values().stream()
                .filter(media -> List.of("image", "images", "last_image", "video").stream()
                        .allMatch(name -> request.has(name) == media.contains(name)))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
