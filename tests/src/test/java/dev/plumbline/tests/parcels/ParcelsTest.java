package dev.plumbline.tests.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.testing.EmbeddedProvider;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.tests.fixture.Providers;
import dev.plumbline.tests.independent.IndependentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Generates the client of the Parcel Desk, compiles it with a user's code in memory, and runs both over HTTP. */
class ParcelsTest {

    private static final Path FOLDER = Checkout.root().resolve("tests/src/test/resources/providers/parcels");
    private static final Path DOCUMENT = FOLDER.resolve("openapi.yaml");
    private static final String EXERCISE = "parcels.exercise.ParcelExercise";

    private static Output output;
    private static ClassLoader classes;

    @BeforeAll
    static void generateAndCompile() throws IOException {
        output = Generator.run(
                NamedDocument.of(DOCUMENT.toString(), Path.of("")).request().withBasePackage("parcels"));
        SortedMap<String, String> sources = new TreeMap<>(output.files());
        sources.put(
                "src/main/java/parcels/exercise/ParcelExercise.java",
                Files.readString(FOLDER.resolve("ParcelExercise.java")));
        try (MemoryCompiler compiler = new MemoryCompiler("--release", "17", "-Xlint:all", "-Werror")) {
            classes = compiler.load(sources, ParcelsTest.class.getClassLoader());
        }
    }

    @Test
    void theDocumentHasNoProblems() {
        assertThat(output.problems()).isEmpty();
        assertThat(output.files().keySet()).contains("docs/README.md", "src/main/java/parcels/model/Parcel.java");
    }

    @Test
    void aUsersCodeWorksOverHttp() throws ReflectiveOperationException {
        @SuppressWarnings("unchecked")
        Consumer<String> exercise =
                (Consumer<String>) classes.loadClass(EXERCISE).getConstructor().newInstance();
        try (EmbeddedProvider provider = Providers.start("parcels").start()) {
            exercise.accept(provider.baseUrl());
            assertThat(provider.requests()).hasSize(4);
            assertThat(provider.unexpected()).isEmpty();
        }
    }

    @Test
    void theVerdictsAreThoseOfAnIndependentValidator() throws ReflectiveOperationException {
        Validator ours = (Validator) classes.loadClass("parcels.validator.BookingValidator")
                .getField("INSTANCE")
                .get(null);
        IndependentValidator theirs = IndependentValidator.of(DOCUMENT, "/components/schemas/Booking");
        int legal = 0;
        List<JsonNode> bookings = bookings();
        for (JsonNode booking : bookings) {
            assertThat(ours.isValid(booking))
                    .as("%s: ours %s, theirs %s", booking, ours.validate(booking), theirs.errors(booking))
                    .isEqualTo(theirs.isValid(booking));
            legal += ours.isValid(booking) ? 1 : 0;
        }
        assertThat(legal).isGreaterThan(5).isLessThan(bookings.size() - 20);
    }

    /** The document's example, and what becomes of it when one value at a time is another one or missing. */
    private static List<JsonNode> bookings() {
        JsonNode example = new YAMLMapper()
                .readTree(DOCUMENT)
                .at("/paths/~1shipments/post/requestBody/content/application~1json/examples/box/value");
        List<JsonNode> bookings = new ArrayList<>(List.of(example));
        List<JsonNode> values = JsonMapper.shared().readTree("""
                        ["", "EUR", "US", "de", 0, 0.5, 3, -1, 2.5, 5000, 5001, true, null, [], ["a", "a"], [1, 2, 3],
                         {}, {"x-a": "1"}, {"a": "1"}, {"kind": "tube", "length": 1, "diameter": 1}, {"kind": "box"},
                         {"country": "US", "city": "A", "lines": ["b"]}, {"country": "FR", "city": "A", "lines": ["b"]}]
                        """).valueStream().toList();
        for (String pointer : pointers(example, "")) {
            int slash = pointer.lastIndexOf('/');
            String name = pointer.substring(slash + 1);
            ObjectNode without = (ObjectNode) example.deepCopy();
            ((ObjectNode) without.at(pointer.substring(0, slash))).remove(name);
            bookings.add(without);
            for (JsonNode value : values) {
                ObjectNode with = (ObjectNode) example.deepCopy();
                ((ObjectNode) with.at(pointer.substring(0, slash))).set(name, value);
                bookings.add(with);
            }
        }
        return bookings;
    }

    /** Every property of an object, inner ones included. */
    private static List<String> pointers(JsonNode value, String at) {
        return value.propertyStream()
                .flatMap(property -> Stream.concat(
                        Stream.of(at + "/" + property.getKey()),
                        pointers(property.getValue(), at + "/" + property.getKey()).stream()))
                .toList();
    }
}
