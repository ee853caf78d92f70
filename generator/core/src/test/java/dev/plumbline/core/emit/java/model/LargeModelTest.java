package dev.plumbline.core.emit.java.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.Emitted;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Types of a size that no Java record and no Java enum can have: printed, compiled and used. */
@Tag("large")
class LargeModelTest {

    @Test
    void anObjectOfTwoThousandPropertiesHasAHundredComponentsAndKeepsTheOthers() {
        Emitted emitted = Emitted.ofSchemas("""
                Thing:
                  type: object
                  required: [p1999]
                  properties: {%s}
                """.formatted(
                        list(2_000, i -> "p" + i + ": {type: integer, format: int32, maximum: " + (i + 10) + "}")));

        assertThat(emitted.files()
                        .get("src/main/java/a/client/model/Thing.java")
                        .replaceAll("\\n \\* +", " "))
                .contains("each of those that have no component");
        emitted.run("""
                        Thing thing = Thing.builder()
                                .p1999(7)
                                .p0(10)
                                .additionalProperty("p1500", json("1510"))
                                .build();
                        assertThat(thing.p1999()).isEqualTo(7);
                        assertThat(thing.additionalProperties()).containsOnlyKeys("p1500");
                        assertThat(Thing.fromJson(thing.toJson())).isEqualTo(thing).hasSameHashCodeAs(thing);
                        assertThat(thing.validate()).isEmpty();
                        assertThat(Thing.fromJson(json("{'p1999': 7, 'p1500': 1511}")).validate()).hasSize(1);
                        """);
    }

    @Test
    void aTextOfTenThousandKnownValuesIsAText() {
        Emitted emitted = Emitted.ofSchemas("""
                Thing:
                  type: object
                  properties:
                    code: {$ref: '#/components/schemas/Code'}
                Code: {type: string, enum: [%s]}
                """.formatted(list(10_000, i -> "c" + i)));

        assertThat(emitted.files()).doesNotContainKey("src/main/java/a/client/model/Code.java");
        emitted.run("""
                        assertThat(Thing.builder().code("c9999").build().code()).isEqualTo("c9999");
                        assertThat(Thing.fromJson(json("{'code': 'c10000'}")).validate()).hasSize(1);
                        """);
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }
}
