package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typepropertyvaluetypes.DefaultApi;
import spector.typepropertyvaluetypes.TitleClient;
import spector.typepropertyvaluetypes.model.BooleanLiteralProperty;
import spector.typepropertyvaluetypes.model.BooleanProperty;
import spector.typepropertyvaluetypes.model.BytesProperty;
import spector.typepropertyvaluetypes.model.CollectionsIntProperty;
import spector.typepropertyvaluetypes.model.CollectionsModelProperty;
import spector.typepropertyvaluetypes.model.CollectionsStringProperty;
import spector.typepropertyvaluetypes.model.DatetimeProperty;
import spector.typepropertyvaluetypes.model.Decimal128Property;
import spector.typepropertyvaluetypes.model.DecimalProperty;
import spector.typepropertyvaluetypes.model.DictionaryStringProperty;
import spector.typepropertyvaluetypes.model.DurationProperty;
import spector.typepropertyvaluetypes.model.EnumProperty;
import spector.typepropertyvaluetypes.model.ExtensibleEnumProperty;
import spector.typepropertyvaluetypes.model.FixedInnerEnum;
import spector.typepropertyvaluetypes.model.FloatLiteralProperty;
import spector.typepropertyvaluetypes.model.FloatProperty;
import spector.typepropertyvaluetypes.model.InnerEnum;
import spector.typepropertyvaluetypes.model.InnerModel;
import spector.typepropertyvaluetypes.model.IntLiteralProperty;
import spector.typepropertyvaluetypes.model.IntProperty;
import spector.typepropertyvaluetypes.model.ModelProperty;
import spector.typepropertyvaluetypes.model.StringLiteralProperty;
import spector.typepropertyvaluetypes.model.StringProperty;
import spector.typepropertyvaluetypes.model.UnionEnumValueProperty;
import spector.typepropertyvaluetypes.model.UnionFloatLiteralProperty;
import spector.typepropertyvaluetypes.model.UnionIntLiteralProperty;
import spector.typepropertyvaluetypes.model.UnionIntLiteralPropertyProperty;
import spector.typepropertyvaluetypes.model.UnionStringLiteralProperty;
import spector.typepropertyvaluetypes.model.UnionStringLiteralPropertyProperty;
import spector.typepropertyvaluetypes.model.UnknownArrayProperty;
import spector.typepropertyvaluetypes.model.UnknownDictProperty;
import spector.typepropertyvaluetypes.model.UnknownIntProperty;
import spector.typepropertyvaluetypes.model.UnknownStringProperty;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/property/value-types}. */
@ExtendWith(SpectorServer.class)
class TypePropertyValueTypesTest {

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
    void booleanGet() {
        assertThat(api.booleanGet())
                .isEqualTo(BooleanProperty.builder().property(true).build());
    }

    @Test
    void booleanPut() {
        api.booleanPut(BooleanProperty.builder().property(true).build());
    }

    @Test
    void stringGet() {
        assertThat(api.stringGet())
                .isEqualTo(StringProperty.builder().property("hello").build());
    }

    @Test
    void stringPut() {
        api.stringPut(StringProperty.builder().property("hello").build());
    }

    @Test
    void bytesGet() {
        assertThat(api.bytesGet())
                .isEqualTo(
                        BytesProperty.builder().property(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")).build());
    }

    @Test
    void bytesPut() {
        api.bytesPut(BytesProperty.builder().property(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")).build());
    }

    @Test
    void intGet() {
        assertThat(api.intGet()).isEqualTo(IntProperty.builder().property(42).build());
    }

    @Test
    void intPut() {
        api.intPut(IntProperty.builder().property(42).build());
    }

    @Test
    void floatGet() {
        assertThat(api.floatGet())
                .isEqualTo(FloatProperty.builder().property(43.125).build());
    }

    @Test
    void floatPut() {
        api.floatPut(FloatProperty.builder().property(43.125).build());
    }

    @Test
    void decimalGet() {
        assertThat(api.decimalGet())
                .isEqualTo(DecimalProperty.builder().property(0.33333).build());
    }

    @Test
    void decimalPut() {
        api.decimalPut(DecimalProperty.builder().property(0.33333).build());
    }

    @Test
    void decimal128Get() {
        assertThat(api.decimal128Get())
                .isEqualTo(Decimal128Property.builder().property(0.33333).build());
    }

    @Test
    void decimal128Put() {
        api.decimal128Put(Decimal128Property.builder().property(0.33333).build());
    }

    @Test
    void datetimeGet() {
        assertThat(api.datetimeGet())
                .isEqualTo(DatetimeProperty.builder()
                        .property(OffsetDateTime.parse("2022-08-26T18:38:00Z"))
                        .build());
    }

    @Test
    void datetimePut() {
        api.datetimePut(
                DatetimeProperty.builder().property(OffsetDateTime.parse("2022-08-26T18:38:00Z")).build());
    }

    @Test
    void durationGet() {
        assertThat(api.durationGet())
                .isEqualTo(DurationProperty.builder()
                        .property("P123DT22H14M12.011S")
                        .build());
    }

    @Test
    void durationPut() {
        api.durationPut(
                DurationProperty.builder().property("P123DT22H14M12.011S").build());
    }

    @Test
    void enumGet() {
        assertThat(api.enumGet())
                .isEqualTo(EnumProperty.builder()
                        .property(FixedInnerEnum.VALUE_ONE)
                        .build());
    }

    @Test
    void enumPut() {
        api.enumPut(EnumProperty.builder().property(FixedInnerEnum.VALUE_ONE).build());
    }

    @Test
    void extensibleEnumGet() {
        assertThat(api.extensibleEnumGet())
                .isEqualTo(ExtensibleEnumProperty.builder()
                        .property(InnerEnum.of("UnknownValue"))
                        .build());
    }

    @Test
    void extensibleEnumPut() {
        api.extensibleEnumPut(ExtensibleEnumProperty.builder()
                .property(InnerEnum.of("UnknownValue"))
                .build());
    }

    @Test
    void modelGet() {
        assertThat(api.modelGet())
                .isEqualTo(ModelProperty.builder()
                        .property(InnerModel.builder().property("hello").build())
                        .build());
    }

    @Test
    void modelPut() {
        api.modelPut(ModelProperty.builder()
                .property(InnerModel.builder().property("hello").build())
                .build());
    }

    @Test
    void collectionsStringGet() {
        assertThat(api.collectionsStringGet())
                .isEqualTo(CollectionsStringProperty.builder()
                        .property(List.of("hello", "world"))
                        .build());
    }

    @Test
    void collectionsStringPut() {
        api.collectionsStringPut(CollectionsStringProperty.builder()
                .property(List.of("hello", "world"))
                .build());
    }

    @Test
    void collectionsIntGet() {
        assertThat(api.collectionsIntGet())
                .isEqualTo(
                        CollectionsIntProperty.builder().property(List.of(1, 2)).build());
    }

    @Test
    void collectionsIntPut() {
        api.collectionsIntPut(
                CollectionsIntProperty.builder().property(List.of(1, 2)).build());
    }

    @Test
    void collectionsModelGet() {
        assertThat(api.collectionsModelGet())
                .isEqualTo(CollectionsModelProperty.builder()
                        .property(List.of(
                                InnerModel.builder().property("hello").build(),
                                InnerModel.builder().property("world").build()))
                        .build());
    }

    @Test
    void collectionsModelPut() {
        api.collectionsModelPut(CollectionsModelProperty.builder()
                .property(List.of(
                        InnerModel.builder().property("hello").build(),
                        InnerModel.builder().property("world").build()))
                .build());
    }

    @Test
    void dictionaryStringGet() {
        assertThat(api.dictionaryStringGet())
                .isEqualTo(DictionaryStringProperty.builder()
                        .property(Map.of("k1", "hello", "k2", "world"))
                        .build());
    }

    @Test
    void dictionaryStringPut() {
        api.dictionaryStringPut(DictionaryStringProperty.builder()
                .property(Map.of("k1", "hello", "k2", "world"))
                .build());
    }

    @Test
    void neverGet() {
        assertThat(api.neverGet()).isEqualTo(Map.of());
    }

    @Test
    void neverPut() {
        api.neverPut(Map.of());
    }

    @Test
    void unknownStringGet() {
        assertThat(api.unknownStringGet())
                .isEqualTo(UnknownStringProperty.builder()
                        .property(json("\"hello\""))
                        .build());
    }

    @Test
    void unknownStringPut() {
        api.unknownStringPut(
                UnknownStringProperty.builder().property(json("\"hello\"")).build());
    }

    @Test
    void unknownIntGet() {
        assertThat(api.unknownIntGet())
                .isEqualTo(UnknownIntProperty.builder().property(json("42")).build());
    }

    @Test
    void unknownIntPut() {
        api.unknownIntPut(UnknownIntProperty.builder().property(json("42")).build());
    }

    @Test
    void unknownDictGet() {
        assertThat(api.unknownDictGet())
                .isEqualTo(UnknownDictProperty.builder()
                        .property(json("{\"k1\": \"hello\", \"k2\": 42}"))
                        .build());
    }

    @Test
    void unknownDictPut() {
        api.unknownDictPut(UnknownDictProperty.builder()
                .property(json("{\"k1\": \"hello\", \"k2\": 42}"))
                .build());
    }

    @Test
    void unknownArrayGet() {
        assertThat(api.unknownArrayGet())
                .isEqualTo(UnknownArrayProperty.builder()
                        .property(json("[\"hello\", \"world\"]"))
                        .build());
    }

    @Test
    void unknownArrayPut() {
        api.unknownArrayPut(UnknownArrayProperty.builder()
                .property(json("[\"hello\", \"world\"]"))
                .build());
    }

    @Test
    void stringLiteralGet() {
        assertThat(api.stringLiteralGet())
                .isEqualTo(StringLiteralProperty.builder().build());
    }

    @Test
    void stringLiteralPut() {
        api.stringLiteralPut(StringLiteralProperty.builder().build());
    }

    @Test
    void intLiteralGet() {
        assertThat(api.intLiteralGet()).isEqualTo(IntLiteralProperty.builder().build());
    }

    @Test
    void intLiteralPut() {
        api.intLiteralPut(IntLiteralProperty.builder().build());
    }

    @Test
    void floatLiteralGet() {
        assertThat(api.floatLiteralGet())
                .isEqualTo(FloatLiteralProperty.builder().build());
    }

    @Test
    void floatLiteralPut() {
        api.floatLiteralPut(FloatLiteralProperty.builder().build());
    }

    @Test
    void booleanLiteralGet() {
        assertThat(api.booleanLiteralGet())
                .isEqualTo(BooleanLiteralProperty.builder().build());
    }

    @Test
    void booleanLiteralPut() {
        api.booleanLiteralPut(BooleanLiteralProperty.builder().build());
    }

    @Test
    void unionStringLiteralGet() {
        assertThat(api.unionStringLiteralGet())
                .isEqualTo(UnionStringLiteralProperty.builder()
                        .property(UnionStringLiteralPropertyProperty.of("world"))
                        .build());
    }

    @Test
    void unionStringLiteralPut() {
        api.unionStringLiteralPut(UnionStringLiteralProperty.builder()
                .property(UnionStringLiteralPropertyProperty.of("world"))
                .build());
    }

    @Test
    void unionIntLiteralGet() {
        assertThat(api.unionIntLiteralGet())
                .isEqualTo(UnionIntLiteralProperty.builder()
                        .property(UnionIntLiteralPropertyProperty._42)
                        .build());
    }

    @Test
    void unionIntLiteralPut() {
        api.unionIntLiteralPut(UnionIntLiteralProperty.builder()
                .property(UnionIntLiteralPropertyProperty._42)
                .build());
    }

    @Test
    void unionFloatLiteralGet() {
        assertThat(api.unionFloatLiteralGet())
                .isEqualTo(UnionFloatLiteralProperty.builder().property(46.875).build());
    }

    @Test
    void unionFloatLiteralPut() {
        api.unionFloatLiteralPut(
                UnionFloatLiteralProperty.builder().property(46.875).build());
    }

    @Test
    void unionEnumValueGet() {
        assertThat(api.unionEnumValueGet())
                .isEqualTo(UnionEnumValueProperty.builder().build());
    }

    @Test
    void unionEnumValuePut() {
        api.unionEnumValuePut(UnionEnumValueProperty.builder().build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
