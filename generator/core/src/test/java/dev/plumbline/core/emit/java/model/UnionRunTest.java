package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.emit.java.Emitted;
import org.junit.jupiter.api.Test;

/** Unions, printed, compiled and used. */
class UnionRunTest {

    @Test
    void theBranchesRulesDecide() {
        Emitted.ofSchemas("""
                        Thing:
                          oneOf:
                            - $ref: '#/components/schemas/Small'
                            - $ref: '#/components/schemas/Large'
                        Small:
                          type: object
                          required: [size]
                          properties: {size: {type: integer, format: int32, maximum: 9}}
                        Large:
                          type: object
                          required: [size]
                          properties: {size: {type: integer, format: int32, minimum: 10}}
                        """).run("""
                        assertThat(Thing.fromJson(json("{'size':3}"))).isInstanceOf(Small.class);
                        assertThat(Thing.fromJson(json("{'size':30,'x':1}"))).isInstanceOfSatisfying(
                                Large.class, large -> assertThat(large.additionalProperties()).containsKey("x"));
                        for (String text : List.of("{'size':'3'}", "[1]", "null", "7")) {
                            Thing unknown = Thing.fromJson(json(text));
                            assertThat(unknown).as(text).isInstanceOf(Thing.Unknown.class);
                            assertThat(unknown.toJson()).isEqualTo(json(text));
                        }
                        JsonNode huge = json("{'size':99999999999999999999}");
                        assertThat(Thing.fromJson(huge)).isInstanceOf(Large.class);
                        assertThat(Thing.fromJson(huge).toJson()).isEqualTo(huge);
                        Thing built = Thing.small().size(4).build();
                        assertThat(built.validate()).isEmpty();
                        assertThatThrownBy(() -> Thing.large().size(4).build())
                                .isInstanceOf(InvalidRequestException.class);
                        String word = built instanceof Small small ? "small " + small.size() : "other";
                        assertThat(word).isEqualTo("small 4");
                        """);
    }

    @Test
    void branchesWithoutANameAreWrapped() {
        Emitted.ofSchemas("""
                        Thing:
                          type: object
                          properties:
                            input:
                              oneOf:
                                - {type: string}
                                - {type: array, items: {type: string}}
                                - {type: integer, format: int32}
                                - {$ref: '#/components/schemas/Color'}
                                - {type: object, required: [a], properties: {a: {type: string}}}
                            choice: {$ref: '#/components/schemas/Outer'}
                        Color: {type: string, enum: [red]}
                        Outer:
                          oneOf:
                            - {$ref: '#/components/schemas/Inner'}
                            - {type: boolean}
                        Inner:
                          oneOf:
                            - {$ref: '#/components/schemas/A'}
                            - {$ref: '#/components/schemas/B'}
                        A: {type: object, required: [a], properties: {a: {type: string}}}
                        B: {type: object, required: [b], properties: {b: {type: string}}}
                        """).run("""
                        for (String text : List.of("'x'", "['x','y']", "7", "{'a':'b','c':1}", "true", "null", "[1]")) {
                            JsonNode json = json("{'input':" + text + "}");
                            Thing thing = Thing.fromJson(json);
                            assertThat(thing.input()).as(text).isNotNull();
                            assertThat(thing.toJson()).as(text).isEqualTo(json);
                        }
                        for (String text : List.of("{'a':'x'}", "{'b':'x'}", "false", "[]")) {
                            JsonNode json = json("{'choice':" + text + "}");
                            assertThat(Thing.fromJson(json).toJson()).as(text).isEqualTo(json);
                        }
                        """);
    }

    @Test
    void anUnknownBranchShowsNoSecret() {
        Emitted.ofSchemas("""
                        Thing:
                          anyOf:
                            - $ref: '#/components/schemas/A'
                            - $ref: '#/components/schemas/B'
                        A: {type: object, required: [key], properties: {key: {type: string, format: password}}}
                        B: {type: object, required: [b], properties: {b: {type: string}}}
                        """).run("""
                        assertThat(Thing.fromJson(json("{'key':['hush']}")).toString()).doesNotContain("hush");
                        assertThat(Thing.fromJson(json("{'key':'hush'}")).toString()).doesNotContain("hush");
                        """);
    }
}
