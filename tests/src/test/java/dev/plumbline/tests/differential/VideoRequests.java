package dev.plumbline.tests.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Video requests of every kind: mostly nearly legal ones, since a rule is crossed at its edge. */
public final class VideoRequests {

    static final List<String> MODELS = List.of(
            "veo3.1-video-720p",
            "veo3.1-video-1080p",
            "veo3.1-video-4k",
            "veo3.1-fast-video-720p",
            "veo3.1-fast-video-1080p",
            "veo3.1-fast-video-4k");

    /** The media fields of each mode. */
    static final Map<String, List<String>> MODES = Map.of(
            "text", List.of(),
            "single image", List.of("image"),
            "first and last frame", List.of("image", "last_image"),
            "reference", List.of("images"),
            "extension", List.of("video"));

    private static final List<String> MEDIA = List.of("image", "images", "last_image", "video");

    /** Stands for the size that fits the model, which is known only when the model is. */
    private static final String FITTING = "\"fitting\"";

    private static final String URL = "\"https://example.com/a.png\"";

    private static final List<Field> FIELDS = List.of(
            new Field(
                    "prompt",
                    80,
                    List.of("\"A street at dawn.\"", "\"\"", "\"黄金时刻\""),
                    List.of("5", "null", "{}", "[]", "false")),
            new Field("size", 70, List.of(FITTING), List.of("\"720p\"", "\"4K\"", "1080", "null", "\"8k\"")),
            new Field(
                    "aspect_ratio",
                    50,
                    List.of("\"16:9\"", "\"9:16\""),
                    List.of("\"1:1\"", "\"\"", "969", "null", "[\"16:9\"]")),
            new Field(
                    "duration",
                    60,
                    List.of("4", "6", "8", "8.0", "4e0"),
                    List.of("5", "0", "-4", "6.5", "\"6\"", "null", "8.0000001", "1e30", "true", "[8]")),
            new Field(
                    "extra_body",
                    50,
                    List.of(
                            "{}",
                            "{\"generate_audio\":true,\"seed\":7}",
                            "{\"seed\":4294967296,\"negative_prompt\":\"\"}",
                            "{\"seed\":-1.0,\"other\":[null]}",
                            "{\"seed\":1e25}"),
                    List.of(
                            "{\"generate_audio\":\"true\"}",
                            "{\"seed\":\"7\"}",
                            "{\"seed\":7.5}",
                            "{\"seed\":null}",
                            "{\"negative_prompt\":[\"fog\"]}",
                            "[]",
                            "null",
                            "\"seed\"")));

    private static final Field IMAGES = new Field(
            "images",
            95,
            List.of("[" + URL + "," + URL + "]", "[" + URL + "," + URL + ",\"\"]"),
            List.of("[]", "[" + URL + "]", "[" + URL + "," + URL + "," + URL + "," + URL + "]", URL, "[1,2]", "null"));

    private VideoRequests() {}

    /** Objects that are requests or nearly so, and now and then something else. */
    public static Arbitrary<JsonNode> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(98, Arbitraries.of(MODES.values()).flatMap(VideoRequests::ofMode)),
                Tuple.of(
                        2,
                        Arbitraries.of("null", "[]", "\"text\"", "5", "true", "{}")
                                .map(VideoRequests::json)));
    }

    private static Arbitrary<JsonNode> ofMode(List<String> media) {
        List<Arbitrary<Optional<Property>>> properties = new ArrayList<>();
        properties.add(model());
        for (String name : MEDIA) {
            properties.add(media(name, media.contains(name)));
        }
        FIELDS.forEach(field -> properties.add(field.values(2)));
        properties.add(unknown());
        return Combinators.combine(properties).as(VideoRequests::object);
    }

    private static Arbitrary<Optional<Property>> model() {
        List<String> known = MODELS.stream().map(name -> '"' + name + '"').toList();
        return new Field("model", 98, known, List.of("\"veo3.1\"", "\"VEO3.1-VIDEO-720P\"", "\"\"", "31", "null"))
                .values(2);
    }

    private static Arbitrary<Optional<Property>> media(String name, boolean ofThisMode) {
        Field field = name.equals("images")
                ? IMAGES
                : new Field(
                        name,
                        95,
                        List.of(URL, "\"data:image/png;base64,AAAA\"", "\"\""),
                        List.of("7", "null", "[" + URL + "]", "{\"url\":" + URL + "}"));
        return ofThisMode ? field.values(4) : field.withPresence(2).values(20);
    }

    private static Arbitrary<Optional<Property>> unknown() {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                Tuple.of(
                        3, Arbitraries.of("aspectRatio", "seed", "generate_audio", "", "a/b~c", "$ref", "模型", "Model")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        Arbitrary<String> values = Arbitraries.of("null", "1", "\"x\"", "{\"model\":1}", "[[]]", "true", "-0.0");
        return Combinators.combine(names, values)
                .as((name, value) -> new Property(name, json(value)))
                .optional(0.3);
    }

    private static JsonNode object(List<Optional<Property>> properties) {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        for (Optional<Property> property : properties) {
            property.ifPresent(present -> request.set(present.name(), present.value()));
        }
        if (request.path("size").equals(json(FITTING))) {
            request.put("size", tier(request.path("model").asString("")));
        }
        return request;
    }

    /** The size in a model's name. */
    static String tier(String model) {
        return model.substring(model.lastIndexOf('-') + 1);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private record Property(String name, JsonNode value) {}

    /** A field: how often it is there, in percent, and what it then holds. */
    private record Field(String name, int presence, List<String> right, List<String> wrong) {

        Field withPresence(int percent) {
            return new Field(name, percent, right, wrong);
        }

        Arbitrary<Optional<Property>> values(int wrongPercent) {
            return Arbitraries.frequencyOf(
                            Tuple.of(100 - wrongPercent, Arbitraries.of(right)),
                            Tuple.of(wrongPercent, Arbitraries.of(wrong)))
                    .map(text -> new Property(name, json(text)))
                    .optional(presence / 100.0);
        }
    }
}
