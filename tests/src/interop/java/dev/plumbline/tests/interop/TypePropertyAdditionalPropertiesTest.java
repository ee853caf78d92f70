package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typepropertyadditionalproperties.DefaultApi;
import spector.typepropertyadditionalproperties.TitleClient;
import spector.typepropertyadditionalproperties.model.DifferentSpreadFloatDerived;
import spector.typepropertyadditionalproperties.model.DifferentSpreadFloatRecord;
import spector.typepropertyadditionalproperties.model.DifferentSpreadModelArrayDerived;
import spector.typepropertyadditionalproperties.model.DifferentSpreadModelArrayRecord;
import spector.typepropertyadditionalproperties.model.DifferentSpreadModelDerived;
import spector.typepropertyadditionalproperties.model.DifferentSpreadModelRecord;
import spector.typepropertyadditionalproperties.model.DifferentSpreadStringDerived;
import spector.typepropertyadditionalproperties.model.DifferentSpreadStringRecord;
import spector.typepropertyadditionalproperties.model.ExtendsFloatAdditionalProperties;
import spector.typepropertyadditionalproperties.model.ExtendsModelAdditionalProperties;
import spector.typepropertyadditionalproperties.model.ExtendsModelArrayAdditionalProperties;
import spector.typepropertyadditionalproperties.model.ExtendsStringAdditionalProperties;
import spector.typepropertyadditionalproperties.model.ExtendsUnknownAdditionalProperties;
import spector.typepropertyadditionalproperties.model.ExtendsUnknownAdditionalPropertiesDerived;
import spector.typepropertyadditionalproperties.model.ExtendsUnknownAdditionalPropertiesDiscriminatedDerived;
import spector.typepropertyadditionalproperties.model.IsFloatAdditionalProperties;
import spector.typepropertyadditionalproperties.model.IsModelAdditionalProperties;
import spector.typepropertyadditionalproperties.model.IsModelArrayAdditionalProperties;
import spector.typepropertyadditionalproperties.model.IsStringAdditionalProperties;
import spector.typepropertyadditionalproperties.model.IsUnknownAdditionalProperties;
import spector.typepropertyadditionalproperties.model.IsUnknownAdditionalPropertiesDerived;
import spector.typepropertyadditionalproperties.model.IsUnknownAdditionalPropertiesDiscriminatedDerived;
import spector.typepropertyadditionalproperties.model.ModelForRecord;
import spector.typepropertyadditionalproperties.model.MultipleSpreadRecord;
import spector.typepropertyadditionalproperties.model.SpreadFloatRecord;
import spector.typepropertyadditionalproperties.model.SpreadModelArrayRecord;
import spector.typepropertyadditionalproperties.model.SpreadModelRecord;
import spector.typepropertyadditionalproperties.model.SpreadRecordForNonDiscriminatedUnion;
import spector.typepropertyadditionalproperties.model.SpreadRecordForNonDiscriminatedUnion2;
import spector.typepropertyadditionalproperties.model.SpreadRecordForNonDiscriminatedUnion3;
import spector.typepropertyadditionalproperties.model.SpreadRecordForUnion;
import spector.typepropertyadditionalproperties.model.SpreadStringRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/property/additional-properties}. */
@ExtendWith(SpectorServer.class)
class TypePropertyAdditionalPropertiesTest {

    /** Numbers as the client reads them. */
    private static final JsonMapper DECIMALS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void extendsUnknownGet() {
        assertThat(api.extendsUnknownGet())
                .isEqualTo(ExtendsUnknownAdditionalProperties.builder()
                        .name("ExtendsUnknownAdditionalProperties")
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void extendsUnknownPut() {
        api.extendsUnknownPut(ExtendsUnknownAdditionalProperties.builder()
                .name("ExtendsUnknownAdditionalProperties")
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void extendsUnknownDerivedGet() {
        assertThat(api.extendsUnknownDerivedGet())
                .isEqualTo(ExtendsUnknownAdditionalPropertiesDerived.builder()
                        .name("ExtendsUnknownAdditionalProperties")
                        .index(314)
                        .age(2.71875)
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void extendsUnknownDerivedPut() {
        api.extendsUnknownDerivedPut(ExtendsUnknownAdditionalPropertiesDerived.builder()
                .name("ExtendsUnknownAdditionalProperties")
                .index(314)
                .age(2.71875)
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void extendsUnknownDiscriminatedGet() {
        assertThat(api.extendsUnknownDiscriminatedGet())
                .isEqualTo(ExtendsUnknownAdditionalPropertiesDiscriminatedDerived.builder()
                        .name("Derived")
                        .index(314)
                        .age(2.71875)
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void extendsUnknownDiscriminatedPut() {
        api.extendsUnknownDiscriminatedPut(ExtendsUnknownAdditionalPropertiesDiscriminatedDerived.builder()
                .name("Derived")
                .index(314)
                .age(2.71875)
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void isUnknownGet() {
        assertThat(api.isUnknownGet())
                .isEqualTo(IsUnknownAdditionalProperties.builder()
                        .name("IsUnknownAdditionalProperties")
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void isUnknownPut() {
        api.isUnknownPut(IsUnknownAdditionalProperties.builder()
                .name("IsUnknownAdditionalProperties")
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void isUnknownDerivedGet() {
        assertThat(api.isUnknownDerivedGet())
                .isEqualTo(IsUnknownAdditionalPropertiesDerived.builder()
                        .name("IsUnknownAdditionalProperties")
                        .index(314)
                        .age(2.71875)
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void isUnknownDerivedPut() {
        api.isUnknownDerivedPut(IsUnknownAdditionalPropertiesDerived.builder()
                .name("IsUnknownAdditionalProperties")
                .index(314)
                .age(2.71875)
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void isUnknownDiscriminatedGet() {
        assertThat(api.isUnknownDiscriminatedGet())
                .isEqualTo(IsUnknownAdditionalPropertiesDiscriminatedDerived.builder()
                        .name("Derived")
                        .index(314)
                        .age(2.71875)
                        .additionalProperty("prop1", json("32"))
                        .additionalProperty("prop2", json("true"))
                        .additionalProperty("prop3", json("\"abc\""))
                        .build());
    }

    @Test
    void isUnknownDiscriminatedPut() {
        api.isUnknownDiscriminatedPut(IsUnknownAdditionalPropertiesDiscriminatedDerived.builder()
                .name("Derived")
                .index(314)
                .age(2.71875)
                .additionalProperty("prop1", json("32"))
                .additionalProperty("prop2", json("true"))
                .additionalProperty("prop3", json("\"abc\""))
                .build());
    }

    @Test
    void extendsStringGet() {
        assertThat(api.extendsStringGet())
                .isEqualTo(ExtendsStringAdditionalProperties.builder()
                        .name("ExtendsStringAdditionalProperties")
                        .additionalProperty("prop", json("\"abc\""))
                        .build());
    }

    @Test
    void extendsStringPut() {
        api.extendsStringPut(ExtendsStringAdditionalProperties.builder()
                .name("ExtendsStringAdditionalProperties")
                .additionalProperty("prop", json("\"abc\""))
                .build());
    }

    @Test
    void isStringGet() {
        assertThat(api.isStringGet())
                .isEqualTo(IsStringAdditionalProperties.builder()
                        .name("IsStringAdditionalProperties")
                        .additionalProperty("prop", json("\"abc\""))
                        .build());
    }

    @Test
    void isStringPut() {
        api.isStringPut(IsStringAdditionalProperties.builder()
                .name("IsStringAdditionalProperties")
                .additionalProperty("prop", json("\"abc\""))
                .build());
    }

    @Test
    void extendsFloatGet() {
        assertThat(api.extendsFloatGet())
                .isEqualTo(ExtendsFloatAdditionalProperties.builder()
                        .id(43.125)
                        .additionalProperty("prop", json("43.125"))
                        .build());
    }

    @Test
    void extendsFloatPut() {
        api.extendsFloatPut(ExtendsFloatAdditionalProperties.builder()
                .id(43.125)
                .additionalProperty("prop", json("43.125"))
                .build());
    }

    @Test
    void isFloatGet() {
        assertThat(api.isFloatGet())
                .isEqualTo(IsFloatAdditionalProperties.builder()
                        .id(43.125)
                        .additionalProperty("prop", json("43.125"))
                        .build());
    }

    @Test
    void isFloatPut() {
        api.isFloatPut(IsFloatAdditionalProperties.builder()
                .id(43.125)
                .additionalProperty("prop", json("43.125"))
                .build());
    }

    @Test
    void extendsModelGet() {
        assertThat(api.extendsModelGet())
                .isEqualTo(ExtendsModelAdditionalProperties.builder()
                        .knownProp(ModelForRecord.builder().state("ok").build())
                        .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                        .build());
    }

    @Test
    void extendsModelPut() {
        api.extendsModelPut(ExtendsModelAdditionalProperties.builder()
                .knownProp(ModelForRecord.builder().state("ok").build())
                .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                .build());
    }

    @Test
    void isModelGet() {
        assertThat(api.isModelGet())
                .isEqualTo(IsModelAdditionalProperties.builder()
                        .knownProp(ModelForRecord.builder().state("ok").build())
                        .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                        .build());
    }

    @Test
    void isModelPut() {
        api.isModelPut(IsModelAdditionalProperties.builder()
                .knownProp(ModelForRecord.builder().state("ok").build())
                .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                .build());
    }

    @Test
    void extendsModelArrayGet() {
        assertThat(api.extendsModelArrayGet())
                .isEqualTo(ExtendsModelArrayAdditionalProperties.builder()
                        .knownProp(List.of(
                                ModelForRecord.builder().state("ok").build(),
                                ModelForRecord.builder().state("ok").build()))
                        .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                        .build());
    }

    @Test
    void extendsModelArrayPut() {
        api.extendsModelArrayPut(ExtendsModelArrayAdditionalProperties.builder()
                .knownProp(List.of(
                        ModelForRecord.builder().state("ok").build(),
                        ModelForRecord.builder().state("ok").build()))
                .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                .build());
    }

    @Test
    void isModelArrayGet() {
        assertThat(api.isModelArrayGet())
                .isEqualTo(IsModelArrayAdditionalProperties.builder()
                        .knownProp(List.of(
                                ModelForRecord.builder().state("ok").build(),
                                ModelForRecord.builder().state("ok").build()))
                        .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                        .build());
    }

    @Test
    void isModelArrayPut() {
        api.isModelArrayPut(IsModelArrayAdditionalProperties.builder()
                .knownProp(List.of(
                        ModelForRecord.builder().state("ok").build(),
                        ModelForRecord.builder().state("ok").build()))
                .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                .build());
    }

    @Test
    void spreadStringGet() {
        assertThat(api.spreadStringGet())
                .isEqualTo(SpreadStringRecord.builder()
                        .name("SpreadSpringRecord")
                        .additionalProperty("prop", json("\"abc\""))
                        .build());
    }

    @Test
    void spreadStringPut() {
        api.spreadStringPut(SpreadStringRecord.builder()
                .name("SpreadSpringRecord")
                .additionalProperty("prop", json("\"abc\""))
                .build());
    }

    @Test
    void spreadFloatGet() {
        assertThat(api.spreadFloatGet())
                .isEqualTo(SpreadFloatRecord.builder()
                        .id(43.125)
                        .additionalProperty("prop", json("43.125"))
                        .build());
    }

    @Test
    void spreadFloatPut() {
        api.spreadFloatPut(SpreadFloatRecord.builder()
                .id(43.125)
                .additionalProperty("prop", json("43.125"))
                .build());
    }

    @Test
    void spreadModelGet() {
        assertThat(api.spreadModelGet())
                .isEqualTo(SpreadModelRecord.builder()
                        .knownProp(ModelForRecord.builder().state("ok").build())
                        .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                        .build());
    }

    @Test
    void spreadModelPut() {
        api.spreadModelPut(SpreadModelRecord.builder()
                .knownProp(ModelForRecord.builder().state("ok").build())
                .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                .build());
    }

    @Test
    void spreadModelArrayGet() {
        assertThat(api.spreadModelArrayGet())
                .isEqualTo(SpreadModelArrayRecord.builder()
                        .knownProp(List.of(
                                ModelForRecord.builder().state("ok").build(),
                                ModelForRecord.builder().state("ok").build()))
                        .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                        .build());
    }

    @Test
    void spreadModelArrayPut() {
        api.spreadModelArrayPut(SpreadModelArrayRecord.builder()
                .knownProp(List.of(
                        ModelForRecord.builder().state("ok").build(),
                        ModelForRecord.builder().state("ok").build()))
                .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                .build());
    }

    @Test
    void spreadDifferentStringGet() {
        assertThat(api.spreadDifferentStringGet())
                .isEqualTo(DifferentSpreadStringRecord.builder()
                        .id(43.125)
                        .additionalProperty("prop", json("\"abc\""))
                        .build());
    }

    @Test
    void spreadDifferentStringPut() {
        api.spreadDifferentStringPut(DifferentSpreadStringRecord.builder()
                .id(43.125)
                .additionalProperty("prop", json("\"abc\""))
                .build());
    }

    @Test
    void spreadDifferentFloatGet() {
        assertThat(api.spreadDifferentFloatGet())
                .isEqualTo(DifferentSpreadFloatRecord.builder()
                        .name("abc")
                        .additionalProperty("prop", json("43.125"))
                        .build());
    }

    @Test
    void spreadDifferentFloatPut() {
        api.spreadDifferentFloatPut(DifferentSpreadFloatRecord.builder()
                .name("abc")
                .additionalProperty("prop", json("43.125"))
                .build());
    }

    @Test
    void spreadDifferentModelGet() {
        assertThat(api.spreadDifferentModelGet())
                .isEqualTo(DifferentSpreadModelRecord.builder()
                        .knownProp("abc")
                        .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                        .build());
    }

    @Test
    void spreadDifferentModelPut() {
        api.spreadDifferentModelPut(DifferentSpreadModelRecord.builder()
                .knownProp("abc")
                .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                .build());
    }

    @Test
    void spreadDifferentModelArrayGet() {
        assertThat(api.spreadDifferentModelArrayGet())
                .isEqualTo(DifferentSpreadModelArrayRecord.builder()
                        .knownProp("abc")
                        .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                        .build());
    }

    @Test
    void spreadDifferentModelArrayPut() {
        api.spreadDifferentModelArrayPut(DifferentSpreadModelArrayRecord.builder()
                .knownProp("abc")
                .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                .build());
    }

    @Test
    void extendsDifferentSpreadStringGet() {
        assertThat(api.extendsDifferentSpreadStringGet())
                .isEqualTo(DifferentSpreadStringDerived.builder()
                        .id(43.125)
                        .additionalProperty("prop", json("\"abc\""))
                        .derivedProp("abc")
                        .build());
    }

    @Test
    void extendsDifferentSpreadStringPut() {
        api.extendsDifferentSpreadStringPut(DifferentSpreadStringDerived.builder()
                .id(43.125)
                .additionalProperty("prop", json("\"abc\""))
                .derivedProp("abc")
                .build());
    }

    @Test
    void extendsDifferentSpreadFloatGet() {
        assertThat(api.extendsDifferentSpreadFloatGet())
                .isEqualTo(DifferentSpreadFloatDerived.builder()
                        .name("abc")
                        .additionalProperty("prop", json("43.125"))
                        .derivedProp(43.125)
                        .build());
    }

    @Test
    void extendsDifferentSpreadFloatPut() {
        api.extendsDifferentSpreadFloatPut(DifferentSpreadFloatDerived.builder()
                .name("abc")
                .additionalProperty("prop", json("43.125"))
                .derivedProp(43.125)
                .build());
    }

    @Test
    void extendsDifferentSpreadModelGet() {
        assertThat(api.extendsDifferentSpreadModelGet())
                .isEqualTo(DifferentSpreadModelDerived.builder()
                        .knownProp("abc")
                        .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                        .derivedProp(ModelForRecord.builder().state("ok").build())
                        .build());
    }

    @Test
    void extendsDifferentSpreadModelPut() {
        api.extendsDifferentSpreadModelPut(DifferentSpreadModelDerived.builder()
                .knownProp("abc")
                .additionalProperty("prop", json("{\"state\": \"ok\"}"))
                .derivedProp(ModelForRecord.builder().state("ok").build())
                .build());
    }

    @Test
    void extendsDifferentSpreadModelArrayGet() {
        assertThat(api.extendsDifferentSpreadModelArrayGet())
                .isEqualTo(DifferentSpreadModelArrayDerived.builder()
                        .knownProp("abc")
                        .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                        .derivedProp(List.of(
                                ModelForRecord.builder().state("ok").build(),
                                ModelForRecord.builder().state("ok").build()))
                        .build());
    }

    @Test
    void extendsDifferentSpreadModelArrayPut() {
        api.extendsDifferentSpreadModelArrayPut(DifferentSpreadModelArrayDerived.builder()
                .knownProp("abc")
                .additionalProperty("prop", json("[{\"state\": \"ok\"}, {\"state\": \"ok\"}]"))
                .derivedProp(List.of(
                        ModelForRecord.builder().state("ok").build(),
                        ModelForRecord.builder().state("ok").build()))
                .build());
    }

    @Test
    void multipleSpreadGet() {
        assertThat(api.multipleSpreadGet())
                .isEqualTo(MultipleSpreadRecord.builder()
                        .flag(true)
                        .additionalProperty("prop1", json("\"abc\""))
                        .additionalProperty("prop2", json("43.125"))
                        .build());
    }

    @Test
    void multipleSpreadPut() {
        api.multipleSpreadPut(MultipleSpreadRecord.builder()
                .flag(true)
                .additionalProperty("prop1", json("\"abc\""))
                .additionalProperty("prop2", json("43.125"))
                .build());
    }

    @Test
    void spreadRecordUnionGet() {
        assertThat(api.spreadRecordUnionGet())
                .isEqualTo(SpreadRecordForUnion.builder()
                        .flag(true)
                        .additionalProperty("prop1", json("\"abc\""))
                        .additionalProperty("prop2", json("43.125"))
                        .build());
    }

    @Test
    void spreadRecordUnionPut() {
        api.spreadRecordUnionPut(SpreadRecordForUnion.builder()
                .flag(true)
                .additionalProperty("prop1", json("\"abc\""))
                .additionalProperty("prop2", json("43.125"))
                .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnionGet() {
        assertThat(api.spreadRecordNonDiscriminatedUnionGet())
                .isEqualTo(SpreadRecordForNonDiscriminatedUnion.builder()
                        .name("abc")
                        .additionalProperty("prop1", json("{\"kind\": \"kind0\", \"fooProp\": \"abc\"}"))
                        .additionalProperty(
                                "prop2",
                                json(
                                        "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                        .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnionPut() {
        api.spreadRecordNonDiscriminatedUnionPut(SpreadRecordForNonDiscriminatedUnion.builder()
                .name("abc")
                .additionalProperty("prop1", json("{\"kind\": \"kind0\", \"fooProp\": \"abc\"}"))
                .additionalProperty(
                        "prop2",
                        json(
                                "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnion2Get() {
        assertThat(api.spreadRecordNonDiscriminatedUnion2Get())
                .isEqualTo(SpreadRecordForNonDiscriminatedUnion2.builder()
                        .name("abc")
                        .additionalProperty("prop1", json("{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}"))
                        .additionalProperty(
                                "prop2",
                                json(
                                        "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                        .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnion2Put() {
        api.spreadRecordNonDiscriminatedUnion2Put(SpreadRecordForNonDiscriminatedUnion2.builder()
                .name("abc")
                .additionalProperty("prop1", json("{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}"))
                .additionalProperty(
                        "prop2",
                        json(
                                "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnion3Get() {
        assertThat(api.spreadRecordNonDiscriminatedUnion3Get())
                .isEqualTo(SpreadRecordForNonDiscriminatedUnion3.builder()
                        .name("abc")
                        .additionalProperty(
                                "prop1",
                                json(
                                        "[{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}, {\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}]"))
                        .additionalProperty(
                                "prop2",
                                json(
                                        "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                        .build());
    }

    @Test
    void spreadRecordNonDiscriminatedUnion3Put() {
        api.spreadRecordNonDiscriminatedUnion3Put(SpreadRecordForNonDiscriminatedUnion3.builder()
                .name("abc")
                .additionalProperty(
                        "prop1",
                        json(
                                "[{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}, {\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\"}]"))
                .additionalProperty(
                        "prop2",
                        json(
                                "{\"kind\": \"kind1\", \"start\": \"2021-01-01T00:00:00Z\", \"end\": \"2021-01-02T00:00:00Z\"}"))
                .build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
