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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The script says of a value what the validators say: the verdict, each sentence, each place, in their order. */
class VerdictScriptTest {

    private static final int CASES = Integer.getInteger("verdict.cases", 500);
    private static final int AT_ONCE = 500;
    private static final long SEED = 20_261_130;

    private static ScriptEngine engine;

    @BeforeAll
    static void start() {
        engine = new ScriptEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void saysOfVeoWhatTheValidatorsSay() {
        Reading reading = Reading.ofVeo();
        Location root = reading.component("VideoRequest");
        Instances instances = new Instances(schema(reading, root), new Draw(SEED));
        Draw draw = new Draw(SEED);
        List<JsonNode> examples = examples(reading);
        int valid = 0;
        for (int done = 0; done < CASES; done += AT_ONCE) {
            VerdictCases cases =
                    VerdictCases.of(reading.schemas(), Planner.validated(reading.api(), reading.schemas()), root);
            for (int i = 0; i < AT_ONCE; i++) {
                cases.add(draw.chance(30) ? instances.next() : instances.like(draw.of(examples)));
            }
            assertThat(engine.differences(cases)).isEmpty();
            valid += cases.validPercent();
        }
        assertThat(valid * AT_ONCE / CASES).isBetween(15, 85);
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
