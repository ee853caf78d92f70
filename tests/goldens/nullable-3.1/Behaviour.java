package golden.nullable31;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.runtime.validation.Violation;
import golden.nullable31.model.Thing;
import golden.nullable31.validator.ThingValidator;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Absent, null and a value are three things, for the reader and for the writer. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Thing read = Thing.fromJson(json("{'requiredNullable':null,'must':1,'word':null,'any':7}"));
        assertThat(read.requiredNullable()).isNull();
        assertThat(read.optionalNullable()).isEqualTo(JsonNullable.absent());
        assertThat(read.optional()).isNull();
        assertThat(read.word()).isEqualTo(JsonNullable.ofNull());
        assertThat(read.any()).isEqualTo(JsonNullable.of(7L));
        for (String text : List.of(
                "{'requiredNullable':null,'must':1}",
                "{'requiredNullable':null,'optionalNullable':null,'must':1,'word':null,'list':null,'part':null,'any':null,'nothing':null}",
                "{'requiredNullable':'a','optionalNullable':'b','must':1,'word':'two','list':['c',null],'part':{'id':'d'},'any':2}")) {
            assertThat(ThingValidator.INSTANCE.validate(json(text))).isEmpty();
            assertThat(Thing.fromJson(json(text)).toJson()).hasToString(text(text));
        }
        List<String> items = Arrays.asList("c", null);
        assertThat(Thing.fromJson(json("{'must':1,'list':['c',null]}")).list()).isEqualTo(JsonNullable.of(items));
        assertThat(Thing.builder().must(1).list(items).build().toJson().get("list"))
                .hasToString(text("['c',null]"));
        Thing.Builder builder = Thing.builder().must(1).optionalNullable("x");
        assertThat(builder.build().toJson())
                .hasToString(text("{'requiredNullable':null,'optionalNullable':'x','must':1}"));
        assertThat(builder.optionalNullable(JsonNullable.ofNull()).build().toJson())
                .hasToString(text("{'requiredNullable':null,'optionalNullable':null,'must':1}"));
        assertThat(builder.optionalNullable(JsonNullable.absent()).build().toJson())
                .hasToString(text("{'requiredNullable':null,'must':1}"));
        assertThat(ThingValidator.INSTANCE.validate(json("{'requiredNullable':7,'must':null,'optional':null}")))
                .extracting(Violation::instancePointer)
                .containsExactly("/requiredNullable", "/optional", "/must");
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
