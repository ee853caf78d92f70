package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The meta-schemas that come with us: they are what others have, too, and they are asked without the network. */
class MetaSchemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft-04/schema",
                "draft-06/schema",
                "draft-07/schema",
                "draft/2019-09/schema",
                "draft/2019-09/meta/applicator",
                "draft/2019-09/meta/content",
                "draft/2019-09/meta/core",
                "draft/2019-09/meta/format",
                "draft/2019-09/meta/meta-data",
                "draft/2019-09/meta/validation",
                "draft/2020-12/schema",
                "draft/2020-12/meta/applicator",
                "draft/2020-12/meta/content",
                "draft/2020-12/meta/core",
                "draft/2020-12/meta/format-annotation",
                "draft/2020-12/meta/format-assertion",
                "draft/2020-12/meta/meta-data",
                "draft/2020-12/meta/unevaluated",
                "draft/2020-12/meta/validation"
            })
    void eachIsWhatTheDependencyHas(String name) {
        JsonNode ours = Json.ofResource("/dev/plumbline/core/load/meta-schemas/" + name + ".json");
        assertThat(ours).isEqualTo(Json.ofResource("/" + name));
        CompiledSchema meta = SchemaOptions.standard()
                .compile(SchemaSource.ofText("{\"$ref\": \"https://json-schema.org/" + name + "\"}"));
        assertThat(meta.isValid(ours)).isTrue();
        assertThat(meta.isValid(Json.ofResource("/dev/plumbline/core/fuzz/settled.json")))
                .isFalse();
    }
}
