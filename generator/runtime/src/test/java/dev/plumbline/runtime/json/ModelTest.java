package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** What a generated model reads, keeps and writes: {@link Pet} stands for it. */
class ModelTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void everyPropertyIsReadAsWhatItIs() {
        Pet pet = read("{'chip':7,'tags':['a','b'],'age':3,'owner':'Ada','name':'Rex'}");

        assertThat(pet).isEqualTo(new Pet("Rex", "Ada", 3, List.of("a", "b"), JsonNullable.of(7L), Map.of()));
    }

    /** What is written is what was read, in the document's order; what the document does not know comes last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"Rex","owner":"Ada","age":3,"tags":["a"],"chip":7} | {"name":"Rex","owner":"Ada","age":3,"tags":["a"],"chip":7}
            {"chip":null,"owner":null,"name":"Rex"}                    | {"name":"Rex","owner":null,"chip":null}
            {"name":"Rex","owner":"Ada"}                               | {"name":"Rex","owner":"Ada"}
            {"x":{"y":[1.50]},"owner":null,"name":"Rex","a":null}      | {"name":"Rex","owner":null,"x":{"y":[1.5]},"a":null}
            """)
    void whatIsReadIsWritten(String json, String written) {
        assertThat(Pet.fromJson(MAPPER.readTree(json)).toJson()).hasToString(written);
    }

    /** The property counts as not read, so nothing of it is lost; the typed component says that there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"Rex","owner":"Ada","age":"3"}         | {age="3"}
            {"name":"Rex","owner":"Ada","age":null}        | {age=null}
            {"name":"Rex","owner":"Ada","age":3000000000}  | {age=3000000000}
            {"name":"Rex","owner":"Ada","tags":["a",null]} | {tags=["a",null]}
            {"name":"Rex","owner":"Ada","chip":1.5}        | {chip=1.5}
            """)
    void anOptionalPropertyOfAnotherTypeIsKeptAsJson(String json, String rest) {
        Pet pet = Pet.fromJson(MAPPER.readTree(json));

        assertThat(pet.age()).isNull();
        assertThat(pet.tags()).isNull();
        assertThat(pet.chip().isAbsent()).isTrue();
        assertThat(pet.additionalProperties()).hasToString(rest);
        assertThat(pet.toJson()).hasToString(json);
    }

    /** The null that is written for it because it must be there gives way to what was read. */
    @Test
    void aPropertyThatMayBeNullAndHasAnotherTypeIsWrittenAsItWas() {
        Pet pet = read("{'name':'Rex','owner':{'id':1},'x':2}");

        assertThat(pet.owner()).isNull();
        assertThat(pet.toJson()).hasToString("{\"name\":\"Rex\",\"owner\":{\"id\":1},\"x\":2}");
        assertThat(read("{'name':'Rex'}").toJson())
                .as("missing in what was read")
                .hasToString("{\"name\":\"Rex\",\"owner\":null}");
    }

    @Test
    void additionalPropertiesReplaceNothingThatHasAValue() {
        Map<String, JsonNode> others = Map.of("name", IntNode.valueOf(1), "chip", IntNode.valueOf(2));

        assertThat(new Pet("Rex", "Ada", null, null, JsonNullable.ofNull(), others).toJson())
                .hasToString("{\"name\":\"Rex\",\"owner\":\"Ada\",\"chip\":null}");
    }

    /** What is read shares nothing with what is written that could be changed. */
    @Test
    void whoChangesWhatWasWrittenChangesNoModel() {
        Pet pet = read("{'name':'Rex','owner':null,'x':{'y':1}}");
        ((ObjectNode) pet.toJson().get("x")).put("y", 2);

        assertThat(pet.toJson().at("/x/y").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"owner":null}              | /name | the value at /name is required, but is missing
            {"owner":null,"name":null}  | /name | the value at /name must be a string, but is null
            {"owner":null,"name":7}     | /name | the value at /name must be a string, but is an integer
            []                          | ''    | the value must be an object, but is an array
            "x"                         | ''    | the value must be an object, but is a string
            """)
    void whatAModelCannotDoWithoutIsRefused(String json, String pointer, String message) {
        assertThatThrownBy(() -> Pet.fromJson(MAPPER.readTree(json)))
                .isInstanceOfSatisfying(
                        UnexpectedJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer))
                .hasMessage(message);
    }

    /** A name is escaped in a pointer also where the property is missing. */
    @Test
    void theNameOfAMissingPropertyIsEscaped() {
        PropertyReader reader = PropertyReader.of(MAPPER.readTree("{}"));

        assertThatThrownBy(() -> reader.required("a/b~", JsonReader::any))
                .hasMessage("the value at /a~1b~0 is required, but is missing");
    }

    /** Null is a value for {@link JsonReader#any}; it is not for a property that must be there or not be null. */
    @Test
    void anyValueMayBeNull() {
        PropertyReader reader = PropertyReader.of(MAPPER.readTree("{\"a\":null,\"b\":null}"));

        assertThat(reader.required("a", JsonReader::any).isNull()).isTrue();
        assertThat(reader.<JsonNode>optional("b", JsonReader::any)).isNotNull();
        assertThat(reader.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":1}", "{\"a\":1,\"b\":2,\"c\":3}"})
    void theRestIsWhatWasNotReadInItsOrder(String json) {
        JsonNode object = MAPPER.readTree(json);
        PropertyReader reader = PropertyReader.of(object);
        reader.optional("b", JsonReader::int32);
        reader.optional("z", JsonReader::int32);

        assertThat(reader.rest().keySet())
                .containsExactlyElementsOf(object.propertyNames().stream()
                        .filter(name -> !name.equals("b"))
                        .toList());
    }

    private static Pet read(String json) {
        return Pet.fromJson(MAPPER.readTree(json.replace('\'', '"')));
    }
}
