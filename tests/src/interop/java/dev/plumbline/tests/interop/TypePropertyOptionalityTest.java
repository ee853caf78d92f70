package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typepropertyoptionality.DefaultApi;
import spector.typepropertyoptionality.TitleClient;
import spector.typepropertyoptionality.model.BooleanLiteralProperty;
import spector.typepropertyoptionality.model.BytesProperty;
import spector.typepropertyoptionality.model.CollectionsByteProperty;
import spector.typepropertyoptionality.model.CollectionsModelProperty;
import spector.typepropertyoptionality.model.DatetimeProperty;
import spector.typepropertyoptionality.model.DurationProperty;
import spector.typepropertyoptionality.model.FloatLiteralProperty;
import spector.typepropertyoptionality.model.IntLiteralProperty;
import spector.typepropertyoptionality.model.PlainDateProperty;
import spector.typepropertyoptionality.model.PlainTimeProperty;
import spector.typepropertyoptionality.model.RequiredAndOptionalProperty;
import spector.typepropertyoptionality.model.StringLiteralProperty;
import spector.typepropertyoptionality.model.StringLiteralPropertyProperty;
import spector.typepropertyoptionality.model.StringProperty;
import spector.typepropertyoptionality.model.UnionFloatLiteralProperty;
import spector.typepropertyoptionality.model.UnionIntLiteralProperty;
import spector.typepropertyoptionality.model.UnionIntLiteralPropertyProperty;
import spector.typepropertyoptionality.model.UnionStringLiteralProperty;
import spector.typepropertyoptionality.model.UnionStringLiteralPropertyProperty;

/** The scenarios of {@code type/property/optionality}. */
@ExtendWith(SpectorServer.class)
class TypePropertyOptionalityTest {

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
    void stringGetDefault() {
        assertThat(api.stringGetDefault()).isEqualTo(StringProperty.builder().build());
    }

    @Test
    void stringPutDefault() {
        api.stringPutDefault(StringProperty.builder().build());
    }

    @Test
    void stringGetAll() {
        assertThat(api.stringGetAll())
                .isEqualTo(StringProperty.builder().property("hello").build());
    }

    @Test
    void stringPutAll() {
        api.stringPutAll(StringProperty.builder().property("hello").build());
    }

    @Test
    void bytesGetDefault() {
        assertThat(api.bytesGetDefault()).isEqualTo(BytesProperty.builder().build());
    }

    @Test
    void bytesPutDefault() {
        api.bytesPutDefault(BytesProperty.builder().build());
    }

    @Test
    void bytesGetAll() {
        assertThat(api.bytesGetAll())
                .isEqualTo(
                        BytesProperty.builder().property(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")).build());
    }

    @Test
    void bytesPutAll() {
        api.bytesPutAll(BytesProperty.builder().property(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")).build());
    }

    @Test
    void datetimeGetDefault() {
        assertThat(api.datetimeGetDefault())
                .isEqualTo(DatetimeProperty.builder().build());
    }

    @Test
    void datetimePutDefault() {
        api.datetimePutDefault(DatetimeProperty.builder().build());
    }

    @Test
    void datetimeGetAll() {
        assertThat(api.datetimeGetAll())
                .isEqualTo(DatetimeProperty.builder()
                        .property(OffsetDateTime.parse("2022-08-26T18:38:00Z"))
                        .build());
    }

    @Test
    void datetimePutAll() {
        api.datetimePutAll(
                DatetimeProperty.builder().property(OffsetDateTime.parse("2022-08-26T18:38:00Z")).build());
    }

    @Test
    void durationGetDefault() {
        assertThat(api.durationGetDefault())
                .isEqualTo(DurationProperty.builder().build());
    }

    @Test
    void durationPutDefault() {
        api.durationPutDefault(DurationProperty.builder().build());
    }

    @Test
    void durationGetAll() {
        assertThat(api.durationGetAll())
                .isEqualTo(DurationProperty.builder()
                        .property("P123DT22H14M12.011S")
                        .build());
    }

    @Test
    void durationPutAll() {
        api.durationPutAll(
                DurationProperty.builder().property("P123DT22H14M12.011S").build());
    }

    @Test
    void plainDateGetDefault() {
        assertThat(api.plainDateGetDefault())
                .isEqualTo(PlainDateProperty.builder().build());
    }

    @Test
    void plainDatePutDefault() {
        api.plainDatePutDefault(PlainDateProperty.builder().build());
    }

    @Test
    void plainDateGetAll() {
        assertThat(api.plainDateGetAll())
                .isEqualTo(PlainDateProperty.builder().property(LocalDate.parse("2022-12-12")).build());
    }

    @Test
    void plainDatePutAll() {
        api.plainDatePutAll(PlainDateProperty.builder().property(LocalDate.parse("2022-12-12")).build());
    }

    @Test
    void plainTimeGetDefault() {
        assertThat(api.plainTimeGetDefault())
                .isEqualTo(PlainTimeProperty.builder().build());
    }

    @Test
    void plainTimePutDefault() {
        api.plainTimePutDefault(PlainTimeProperty.builder().build());
    }

    @Test
    void plainTimeGetAll() {
        assertThat(api.plainTimeGetAll())
                .isEqualTo(PlainTimeProperty.builder().property("13:06:12").build());
    }

    @Test
    void plainTimePutAll() {
        api.plainTimePutAll(PlainTimeProperty.builder().property("13:06:12").build());
    }

    @Test
    void collectionsByteGetDefault() {
        assertThat(api.collectionsByteGetDefault())
                .isEqualTo(CollectionsByteProperty.builder().build());
    }

    @Test
    void collectionsBytePutDefault() {
        api.collectionsBytePutDefault(CollectionsByteProperty.builder().build());
    }

    @Test
    void collectionsByteGetAll() {
        assertThat(api.collectionsByteGetAll())
                .isEqualTo(CollectionsByteProperty.builder()
                        .property(List.of(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ=="), Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")))
                        .build());
    }

    @Test
    void collectionsBytePutAll() {
        api.collectionsBytePutAll(CollectionsByteProperty.builder()
                .property(List.of(Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ=="), Base64.getDecoder().decode("aGVsbG8sIHdvcmxkIQ==")))
                .build());
    }

    @Test
    void collectionsModelGetDefault() {
        assertThat(api.collectionsModelGetDefault())
                .isEqualTo(CollectionsModelProperty.builder().build());
    }

    @Test
    void collectionsModelPutDefault() {
        api.collectionsModelPutDefault(CollectionsModelProperty.builder().build());
    }

    @Test
    void collectionsModelGetAll() {
        assertThat(api.collectionsModelGetAll())
                .isEqualTo(CollectionsModelProperty.builder()
                        .property(List.of(
                                StringProperty.builder().property("hello").build(),
                                StringProperty.builder().property("world").build()))
                        .build());
    }

    @Test
    void collectionsModelPutAll() {
        api.collectionsModelPutAll(CollectionsModelProperty.builder()
                .property(List.of(
                        StringProperty.builder().property("hello").build(),
                        StringProperty.builder().property("world").build()))
                .build());
    }

    @Test
    void stringLiteralGetDefault() {
        assertThat(api.stringLiteralGetDefault())
                .isEqualTo(StringLiteralProperty.builder().build());
    }

    @Test
    void stringLiteralPutDefault() {
        api.stringLiteralPutDefault(StringLiteralProperty.builder().build());
    }

    @Test
    void stringLiteralGetAll() {
        assertThat(api.stringLiteralGetAll())
                .isEqualTo(StringLiteralProperty.builder()
                        .property(StringLiteralPropertyProperty.HELLO)
                        .build());
    }

    @Test
    void stringLiteralPutAll() {
        api.stringLiteralPutAll(StringLiteralProperty.builder()
                .property(StringLiteralPropertyProperty.HELLO)
                .build());
    }

    @Test
    void intLiteralGetDefault() {
        assertThat(api.intLiteralGetDefault())
                .isEqualTo(IntLiteralProperty.builder().build());
    }

    @Test
    void intLiteralPutDefault() {
        api.intLiteralPutDefault(IntLiteralProperty.builder().build());
    }

    @Test
    void intLiteralGetAll() {
        assertThat(api.intLiteralGetAll())
                .isEqualTo(IntLiteralProperty.builder().property(1).build());
    }

    @Test
    void intLiteralPutAll() {
        api.intLiteralPutAll(IntLiteralProperty.builder().property(1).build());
    }

    @Test
    void floatLiteralGetDefault() {
        assertThat(api.floatLiteralGetDefault())
                .isEqualTo(FloatLiteralProperty.builder().build());
    }

    @Test
    void floatLiteralPutDefault() {
        api.floatLiteralPutDefault(FloatLiteralProperty.builder().build());
    }

    @Test
    void floatLiteralGetAll() {
        assertThat(api.floatLiteralGetAll())
                .isEqualTo(FloatLiteralProperty.builder().property(1.25).build());
    }

    @Test
    void floatLiteralPutAll() {
        api.floatLiteralPutAll(FloatLiteralProperty.builder().property(1.25).build());
    }

    @Test
    void booleanLiteralGetDefault() {
        assertThat(api.booleanLiteralGetDefault())
                .isEqualTo(BooleanLiteralProperty.builder().build());
    }

    @Test
    void booleanLiteralPutDefault() {
        api.booleanLiteralPutDefault(BooleanLiteralProperty.builder().build());
    }

    @Test
    void booleanLiteralGetAll() {
        assertThat(api.booleanLiteralGetAll())
                .isEqualTo(BooleanLiteralProperty.builder().property(true).build());
    }

    @Test
    void booleanLiteralPutAll() {
        api.booleanLiteralPutAll(BooleanLiteralProperty.builder().property(true).build());
    }

    @Test
    void unionStringLiteralGetDefault() {
        assertThat(api.unionStringLiteralGetDefault())
                .isEqualTo(UnionStringLiteralProperty.builder().build());
    }

    @Test
    void unionStringLiteralPutDefault() {
        api.unionStringLiteralPutDefault(UnionStringLiteralProperty.builder().build());
    }

    @Test
    void unionStringLiteralGetAll() {
        assertThat(api.unionStringLiteralGetAll())
                .isEqualTo(UnionStringLiteralProperty.builder()
                        .property(UnionStringLiteralPropertyProperty.of("world"))
                        .build());
    }

    @Test
    void unionStringLiteralPutAll() {
        api.unionStringLiteralPutAll(UnionStringLiteralProperty.builder()
                .property(UnionStringLiteralPropertyProperty.of("world"))
                .build());
    }

    @Test
    void unionIntLiteralGetDefault() {
        assertThat(api.unionIntLiteralGetDefault())
                .isEqualTo(UnionIntLiteralProperty.builder().build());
    }

    @Test
    void unionIntLiteralPutDefault() {
        api.unionIntLiteralPutDefault(UnionIntLiteralProperty.builder().build());
    }

    @Test
    void unionIntLiteralGetAll() {
        assertThat(api.unionIntLiteralGetAll())
                .isEqualTo(UnionIntLiteralProperty.builder()
                        .property(UnionIntLiteralPropertyProperty._2)
                        .build());
    }

    @Test
    void unionIntLiteralPutAll() {
        api.unionIntLiteralPutAll(UnionIntLiteralProperty.builder()
                .property(UnionIntLiteralPropertyProperty._2)
                .build());
    }

    @Test
    void unionFloatLiteralGetDefault() {
        assertThat(api.unionFloatLiteralGetDefault())
                .isEqualTo(UnionFloatLiteralProperty.builder().build());
    }

    @Test
    void unionFloatLiteralPutDefault() {
        api.unionFloatLiteralPutDefault(UnionFloatLiteralProperty.builder().build());
    }

    @Test
    void unionFloatLiteralGetAll() {
        assertThat(api.unionFloatLiteralGetAll())
                .isEqualTo(UnionFloatLiteralProperty.builder().property(2.375).build());
    }

    @Test
    void unionFloatLiteralPutAll() {
        api.unionFloatLiteralPutAll(
                UnionFloatLiteralProperty.builder().property(2.375).build());
    }

    @Test
    void requiredAndOptionalGetRequiredOnly() {
        assertThat(api.requiredAndOptionalGetRequiredOnly())
                .isEqualTo(RequiredAndOptionalProperty.builder()
                        .requiredProperty(42)
                        .build());
    }

    @Test
    void requiredAndOptionalPutRequiredOnly() {
        api.requiredAndOptionalPutRequiredOnly(
                RequiredAndOptionalProperty.builder().requiredProperty(42).build());
    }

    @Test
    void requiredAndOptionalGetAll() {
        assertThat(api.requiredAndOptionalGetAll())
                .isEqualTo(RequiredAndOptionalProperty.builder()
                        .optionalProperty("hello")
                        .requiredProperty(42)
                        .build());
    }

    @Test
    void requiredAndOptionalPutAll() {
        api.requiredAndOptionalPutAll(RequiredAndOptionalProperty.builder()
                .optionalProperty("hello")
                .requiredProperty(42)
                .build());
    }
}
