package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.fuzz.Draw;
import dev.plumbline.core.fuzz.Instances;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The script says of a value what the validators say: the verdict, each sentence, each place, in their order. */
class VerdictScriptTest {

    private static final int AT_ONCE = 500;
    private static final long SEED = 20_261_130;

    @Test
    void saysOfVeoWhatTheValidatorsSay() {
        try (ScriptEngine engine = ScriptEngine.fastest()) {
            compare(engine, engine instanceof JavaEngine ? 1_000 : 10_000);
        }
    }

    @Test
    void saysSoInAnEngineThatIsAlwaysThere() {
        try (ScriptEngine engine = new JavaEngine()) {
            compare(engine, AT_ONCE);
        }
    }

    private static void compare(ScriptEngine engine, int count) {
        Reading reading = Reading.ofVeo();
        Location root = reading.component("VideoRequest");
        Instances instances = new Instances(schema(reading, root), new Draw(SEED));
        Draw draw = new Draw(SEED);
        List<JsonNode> examples = examples(reading);
        int valid = 0;
        for (int done = 0; done < count; done += AT_ONCE) {
            VerdictCases cases =
                    VerdictCases.of(reading.schemas(), Planner.validated(reading.api(), reading.schemas()), root);
            for (int i = 0; i < AT_ONCE; i++) {
                cases.add(draw.chance(30) ? instances.next() : instances.like(draw.of(examples)));
            }
            assertThat(engine.differences(cases)).isEmpty();
            valid += cases.validPercent();
        }
        assertThat(valid * AT_ONCE / count).isBetween(15, 85);
    }

    /** A discriminator that names texts where its branches allow numbers decides nothing, and is not spoken of. */
    @Test
    void saysWhichValuesAreTakenWhereTheDiscriminatorIsContradicted() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet:
                      discriminator: {propertyName: kind}
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                    Cat:
                      type: object
                      required: [kind, lives]
                      properties: {kind: {const: 1}, lives: {type: integer}}
                    Dog:
                      type: object
                      required: [kind]
                      properties: {kind: {const: 2}, tricks: {type: array}}
                """);
        VerdictCases cases = VerdictCases.of(
                reading.schemas(), Planner.validated(reading.api(), reading.schemas()), reading.component("Pet"));
        for (String rest : List.of("", ",\"lives\":9", ",\"lives\":\"nine\"", ",\"tricks\":1")) {
            for (String kind : List.of("\"Cat\"", "\"Dog\"", "\"1\"", "1", "2.0", "3", "null")) {
                cases.add("{\"kind\":" + kind + rest + "}");
            }
            cases.add("{\"name\":1" + rest + "}");
        }
        try (ScriptEngine engine = ScriptEngine.fastest()) {
            assertThat(engine.differences(cases)).isEmpty();
        }
        assertThat(cases.validPercent()).isBetween(5, 50);
    }

    @Test
    void saysOfExpressionsWhatTheValidatorsSay() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: Rules, version: '1'}
                paths: {}
                components:
                  schemas:
                    Clip:
                      allOf:
                        - x-rules: size(self.a) == size(self.b)
                        - x-rules: lists.range(size(self.a) - 1).all(i, 24 * (self.a[i + 1][0] - self.a[i][0]) >= 1)
                        - x-rules: self.a.all(k, k[0] <= self.end) && self.a[0] + 0 <= self["end"]
                        - x-rules: self.b.map(x, x * 2).sum() != 6 || has(self.end) && !(1.5 in self.b)
                        - x-rules: "self.b.exists_one(x, x == 'x') ? self.end > self.b.filter(x, x != 'x').max() : true"
                        - x-rules: self.b.exists(x, x in [1, null, "y"]) || self.b.min() < -self.end
                """);
        Location root = reading.component("Clip");
        VerdictCases cases =
                VerdictCases.of(reading.schemas(), Planner.validated(reading.api(), reading.schemas()), root);
        List<String> lists = List.of(
                "[]",
                "[1]",
                "[1,2]",
                "[1.50,\"x\"]",
                "[[0,\"a\"],[0.5,\"b\"]]",
                "[[0,\"a\"],[0.02,\"b\"]]",
                "[[0],[0.041666666666666666666666667]]",
                "[[3,1],[2,1]]",
                "\"ab\"",
                "{\"0\":1}",
                "null",
                "[1e300,1e-300]",
                "[\"y\"]",
                "[-3,3,6]",
                "[1,2.0,0e5]");
        List<String> ends =
                List.of("", ",\"end\":2", ",\"end\":\"auto\"", ",\"end\":0.5", ",\"end\":null", ",\"end\":2E0");
        for (String a : lists) {
            for (String b : lists) {
                ends.forEach(end -> cases.add("{\"a\":" + a + ",\"b\":" + b + end + "}"));
            }
        }
        List.of("7", "[]", "\"x\"", "null").forEach(cases::add);
        try (ScriptEngine engine = new JavaEngine()) {
            assertThat(engine.differences(cases)).isEmpty();
        }
        assertThat(cases.validPercent()).isBetween(5, 95);
    }

    @Test
    void saysOfADefaultBranchWhatTheValidatorsSay() {
        Reading reading = Reading.of("""
                openapi: 3.2.0
                info: {title: Default, version: '1'}
                paths: {}
                components:
                  schemas:
                    Cat: {type: object, required: [kind, lives], properties: {lives: {type: integer}}}
                    Dog: {type: object, required: [kind, tricks], properties: {tricks: {type: array}}}
                    Other: {type: object, required: [legs], properties: {legs: {maximum: 8}}}
                    Root:
                      oneOf:
                        - $ref: '#/components/schemas/Cat'
                        - $ref: '#/components/schemas/Other'
                        - $ref: '#/components/schemas/Dog'
                      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}, defaultMapping: Other}
                """);
        Location root = reading.component("Root");
        VerdictCases cases =
                VerdictCases.of(reading.schemas(), Planner.validated(reading.api(), reading.schemas()), root);
        List.of(
                        "{}",
                        "{\"kind\":\"new\"}",
                        "{\"kind\":\"new\",\"legs\":9}",
                        "{\"kind\":7,\"legs\":4}",
                        "{\"legs\":9,\"tricks\":[]}",
                        "{\"kind\":\"cat\",\"lives\":\"x\"}",
                        "{\"kind\":\"dog\"}",
                        "7")
                .forEach(cases::add);
        try (ScriptEngine engine = new JavaEngine()) {
            assertThat(engine.differences(cases)).isEmpty();
        }
        assertThat(cases.validPercent()).isBetween(5, 95);
    }

    /** The schema with all that its references lead to. */
    private static ObjectNode schema(Reading reading, Location root) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$ref", "#" + root.pointer());
        schema.set("components", reading.index().node(reading.index().root().child("components")));
        return schema;
    }

    private static List<JsonNode> examples(Reading reading) {
        return reading.api().operations().stream()
                .flatMap(operation -> operation.body().stream())
                .map(RequestBody::contents)
                .flatMap(List::stream)
                .map(Content::examples)
                .flatMap(List::stream)
                .map(Example::value)
                .toList();
    }
}
