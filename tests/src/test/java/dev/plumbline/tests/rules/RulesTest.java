package dev.plumbline.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.runtime.validation.Violation.Severity;
import dev.plumbline.tests.fixture.Samples;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the validator of {@code VideoRequest} says, rule by rule. */
class RulesTest {

    private static final String URL = "https://example.com/a.png";

    /**
     * A request and everything that is said about it.
     *
     * @param name what is tried
     * @param request the request, with {@code '} for quotes and URL for an address
     * @param expected all errors and advisories, in any order
     */
    record Row(String name, String request, List<Finding> expected) {

        static Row of(String name, String request, Finding... expected) {
            return new Row(name, request, List.of(expected));
        }

        JsonNode json() {
            return JsonMapper.shared()
                    .readTree(request.replace("URL", "'" + URL + "'").replace('\'', '"'));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A violation, as far as this table pins it.
     *
     * @param source the rule's id, or nothing for a rule that the document has no words for
     * @param message the beginning of its message
     */
    record Finding(Severity severity, String source, String pointer, String message) {

        boolean describes(Violation violation) {
            return violation.severity() == severity
                    && violation.instancePointer().equals(pointer)
                    && violation.message().startsWith(message)
                    && (severity == Severity.ADVISORY
                            ? violation.keyword().equals(source)
                            : source.isEmpty() == (violation.source() == null) && names(violation.source()));
        }

        private boolean names(@Nullable String text) {
            return text == null || text.contains(source + " [");
        }
    }

    private static Finding error(String source, String pointer, String message) {
        return new Finding(Severity.ERROR, source, pointer, message);
    }

    private static Finding advice(String id, String pointer, String message) {
        return new Finding(Severity.ADVISORY, id, pointer, message);
    }

    private static final String ONE_MODE =
            "Send the media fields of one mode only: `image`, or `image` with `last_image`";
    private static final String FIRST_FRAME = "Send `image` together with `last_image`.";
    private static final String SOMETHING = "Send at least one of `prompt`, `image`, `images` and `video`.";
    private static final String SECONDS =
            "Length of the video in seconds: send 4, 6 or 8, as a number and not as a string";
    private static final String NO_FAST =
            "Use `veo3.1-video-720p`, `veo3.1-video-1080p` or `veo3.1-video-4k` with `images`.";
    private static final String SIX_NAMES = "Use one of the six public model names, exactly as written";

    static List<Row> errors() {
        String text = "{'model':'veo3.1-video-720p','size':'720p','prompt':'x'";
        String image = text + ",'image':URL";
        String images = text + ",'images':[URL,URL]";
        String video = text + ",'video':URL";
        List<Row> rows = new ArrayList<>(List.of(
                Row.of(
                        "E1 no such model",
                        "{'model':'veo-3','size':'720p','prompt':'x'}",
                        error("E1", "/model", SIX_NAMES)),
                Row.of(
                        "E1 no model",
                        "{'size':'720p','prompt':'x'}",
                        error("E1", "", "Send `model`, one of the six public model names.")),
                Row.of("E1 a number", "{'model':31,'size':'720p','prompt':'x'}", error("E1", "/model", SIX_NAMES)),
                Row.of(
                        "E2 1080p on 720p",
                        text.replace("'720p'", "'1080p'") + "}",
                        error("E2", "/size", "Send `720p` as `size`")),
                Row.of(
                        "E2 4k on fast 1080p",
                        "{'model':'veo3.1-fast-video-1080p','size':'4k','prompt':'x','duration':8}",
                        error("E2", "/size", "Send `1080p` as `size`")),
                Row.of(
                        "E2 720p on 4k",
                        "{'model':'veo3.1-video-4k','size':'720p','prompt':'x','duration':8}",
                        error("E2", "/size", "Send `4k` as `size`")),
                Row.of(
                        "E3 references on a fast model",
                        "{'model':'veo3.1-fast-video-720p','size':'720p','prompt':'x','images':[URL,URL]}",
                        error("E3", "/model", NO_FAST)),
                Row.of("E4 one image", text + ",'images':[URL]}", error("E4", "/images", "Send 2 or 3 image URLs")),
                Row.of(
                        "E4 four images",
                        text + ",'images':[URL,URL,URL,URL]}",
                        error("E4", "/images", "Send 2 or 3 image URLs")),
                Row.of("E5 last frame alone", text + ",'last_image':URL}", error("E5", "/last_image", FIRST_FRAME)),
                Row.of("E6 five seconds", text + ",'duration':5}", error("E6", "/duration", SECONDS)),
                Row.of("E6 with an image", image + ",'duration':7}", error("E6", "/duration", SECONDS)),
                Row.of(
                        "E7 square",
                        text + ",'aspect_ratio':'1:1'}",
                        error("E7", "/aspect_ratio", "Send `16:9` or `9:16`")),
                Row.of(
                        "E7 a number",
                        text + ",'aspect_ratio':969}",
                        error("E7", "/aspect_ratio", "Send `16:9` or `9:16`")),
                Row.of(
                        "E8 duration as text",
                        text + ",'duration':'6'}",
                        error("E8", "/duration", SECONDS + ": `6`, not `\"6\"`")),
                Row.of(
                        "E8 duration as text, extension",
                        video + ",'duration':'6'}",
                        error(
                                "E8",
                                "/duration",
                                "Not used by a video extension. If it is sent, then as a whole number")),
                Row.of(
                        "E8 images as text",
                        text + ",'images':URL}",
                        error("E8", "/images", "Send 2 or 3 image URLs, as a JSON array")),
                Row.of(
                        "E8 image as a number",
                        text + ",'image':7}",
                        error("E8", "/image", "The http or https URL of the file")),
                Row.of(
                        "E8 prompt as a list",
                        text.replace("'x'", "['x']") + "}",
                        error("E8", "/prompt", "The text that describes")),
                Row.of(
                        "E8 size as a number",
                        text.replace("'720p','prompt'", "720,'prompt'") + "}",
                        error("E8", "/size", "Resolution of the video"),
                        error("E2", "/size", "Send `720p` as `size`")),
                Row.of(
                        "E8 extra_body as a list",
                        text + ",'extra_body':[]}",
                        error("E8", "/extra_body", "Options beyond the fields above")),
                Row.of(
                        "E8 audio as text",
                        text + ",'extra_body':{'generate_audio':'true'}}",
                        error(
                                "E8",
                                "/extra_body/generate_audio",
                                "Whether the video gets sound: send `true` or `false`")),
                Row.of(
                        "E8 seed as text",
                        text + ",'extra_body':{'seed':'7'}}",
                        error("E8", "/extra_body/seed", "Start of the random numbers: send a whole number")),
                Row.of(
                        "E8 half a seed",
                        text + ",'extra_body':{'seed':7.5}}",
                        error("E8", "/extra_body/seed", "Start of the random numbers: send a whole number")),
                Row.of(
                        "E8 negative prompt as a number",
                        text + ",'extra_body':{'negative_prompt':1}}",
                        error("E8", "/extra_body/negative_prompt", "What the video should not show")),
                Row.of(
                        "E9 nothing to work from",
                        "{'model':'veo3.1-video-720p','size':'720p'}",
                        error("E9", "", SOMETHING)),
                Row.of("E10 image and images", image + ",'images':[URL,URL]}", error("E10", "/images", ONE_MODE)),
                Row.of("E10 image and video", image + ",'video':URL}", error("E10", "/video", ONE_MODE)),
                Row.of("E10 images and video", images + ",'video':URL}", error("E10", "/video", ONE_MODE)),
                Row.of(
                        "E10 images and last frame",
                        images + ",'last_image':URL}",
                        error("E10", "/last_image", ONE_MODE)),
                Row.of(
                        "E10 video and last frame",
                        video + ",'last_image':URL}",
                        error("E10", "/last_image", ONE_MODE))));
        return rows;
    }

    static List<Row> advisories() {
        String text = "{'model':'veo3.1-video-720p','size':'720p','prompt':'x'";
        return List.of(
                Row.of(
                        "A1 with an image",
                        text + ",'image':URL,'aspect_ratio':'1:1'}",
                        advice("A1", "/aspect_ratio", "Do not rely on")),
                Row.of(
                        "A1 with a video",
                        text + ",'video':URL,'aspect_ratio':'9:16'}",
                        advice("A1", "/aspect_ratio", "Do not rely on")),
                Row.of("A2", text + ",'video':URL,'duration':30}", advice("A2", "/duration", "Leave out `duration`.")),
                Row.of(
                        "A3",
                        "{'model':'veo3.1-video-720p','size':'720p','image':URL}",
                        advice("A3", "", "Send a `prompt`, too.")),
                Row.of("A4", "{'model':'veo3.1-video-720p','prompt':'x'}", advice("A4", "", "Send `size`, too.")),
                Row.of(
                        "A5",
                        text + ",'seed':1,'generate_audio':true,'negative_prompt':'fog'}",
                        advice("A5", "/seed", "Move `generate_audio`"),
                        advice("A5", "/generate_audio", "Move `generate_audio`"),
                        advice("A5", "/negative_prompt", "Move `generate_audio`")),
                Row.of(
                        "A6",
                        text + ",'aspectRatio':'16:9'}",
                        advice("A6", "/aspectRatio", "Use the documented field names only.")),
                Row.of(
                        "A7 1080p",
                        "{'model':'veo3.1-video-1080p','size':'1080p','prompt':'x','duration':4}",
                        advice("A7", "/duration", "Send 8 as `duration`, or use a 720p model.")),
                Row.of(
                        "A7 references",
                        text + ",'images':[URL,URL],'duration':6}",
                        advice("A7", "/duration", "Send 8 as `duration`. Google's")),
                Row.of(
                        "A8",
                        "{'model':'veo3.1-fast-video-4k','size':'4k','prompt':'x','video':URL}",
                        advice("A8", "/model", "Use a 720p model.")),
                Row.of(
                        "A9",
                        text + ",'image':'data:image/png;base64,AAAA'}",
                        advice("A9", "/image", "Send an http or https URL")),
                Row.of(
                        "A9 in images",
                        text + ",'images':[URL,'ftp://example.com/b.png']}",
                        advice("A9", "/images/1", "Send an http or https URL")),
                Row.of(
                        "A10 below",
                        text + ",'extra_body':{'seed':-1}}",
                        advice("A10", "/extra_body/seed", "Use a `seed` from 0")),
                Row.of(
                        "A10 above",
                        text + ",'extra_body':{'seed':4294967296}}",
                        advice("A10", "/extra_body/seed", "Use a `seed` from 0")));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsFoundWhereItIsAndNothingElse(Row row) {
        assertThat(VideoRequestValidator.INSTANCE.isValid(row.json())).isFalse();
        assertFindings(row);
    }

    @ParameterizedTest
    @MethodSource("advisories")
    void adviceIsGivenAndTheRequestIsLegal(Row row) {
        assertThat(VideoRequestValidator.INSTANCE.isValid(row.json())).isTrue();
        assertFindings(row);
    }

    @TestFactory
    Stream<DynamicTest> theSamplesHaveNoErrorsAndExactlyTheseAdvisories() {
        Map<String, List<String>> expected = Map.of(
                "textToVideo", List.of(),
                "singleImageToVideo", List.of("A1"),
                "firstLastFrameToVideo", List.of("A1", "A7"),
                "multiImageReferenceToVideo", List.of("A7"),
                "videoExtension", List.of("A2"));
        assertThat(Samples.all()).containsOnlyKeys(expected.keySet());
        return Samples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    List<Violation> violations = VideoRequestValidator.INSTANCE.validate(sample.getValue());
                    assertThat(violations).noneMatch(Violation::isError);
                    assertThat(violations)
                            .extracting(Violation::keyword)
                            .containsExactlyInAnyOrderElementsOf(expected.get(sample.getKey()));
                }));
    }

    private static void assertFindings(Row row) {
        List<Violation> violations = VideoRequestValidator.INSTANCE.validate(row.json());
        List<Violation> left = new ArrayList<>(violations);
        List<Finding> missing = row.expected().stream()
                .filter(finding -> left.stream()
                        .filter(finding::describes)
                        .findFirst()
                        .map(left::remove)
                        .isEmpty())
                .toList();
        assertThat(missing).as("expected, but not among %s", violations).isEmpty();
        assertThat(left).as("said, but not expected").isEmpty();
    }
}
