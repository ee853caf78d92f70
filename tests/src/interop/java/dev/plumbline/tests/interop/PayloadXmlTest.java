package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.ApiStatusException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.payloadxml.DefaultApi;
import spector.payloadxml.TitleClient;

/** The scenarios of {@code payload/xml}. */
@ExtendWith(SpectorServer.class)
class PayloadXmlTest {

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
    void simpleModelValueGet() {
        assertThat(api.simpleModelValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<SimpleModel>\n  <name>foo</name>\n  <age>123</age>\n</SimpleModel>\n");
    }

    @Test
    void simpleModelValuePut() {
        api.simpleModelValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<SimpleModel>\n  <name>foo</name>\n  <age>123</age>\n</SimpleModel>\n");
    }

    @Test
    void modelWithRenamedPropertyValueGet() {
        assertThat(api.modelWithRenamedPropertyValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedProperty>\n  <renamedTitle>foo</renamedTitle>\n  <author>bar</author>\n</ModelWithRenamedProperty>\n");
    }

    @Test
    void modelWithRenamedPropertyValuePut() {
        api.modelWithRenamedPropertyValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedProperty>\n  <renamedTitle>foo</renamedTitle>\n  <author>bar</author>\n</ModelWithRenamedProperty>\n");
    }

    @Test
    void modelWithRenamedFieldsValueGet() {
        assertThat(api.modelWithRenamedFieldsValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedFieldsSrc>\n  <InputData>\n    <name>foo</name>\n    <age>123</age>\n  </InputData>\n  <OutputData>\n    <name>bar</name>\n    <age>456</age>\n  </OutputData>\n</ModelWithRenamedFieldsSrc>\n");
    }

    @Test
    void modelWithRenamedFieldsValuePut() {
        api.modelWithRenamedFieldsValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedFieldsSrc>\n  <InputData>\n    <name>foo</name>\n    <age>123</age>\n  </InputData>\n  <OutputData>\n    <name>bar</name>\n    <age>456</age>\n  </OutputData>\n</ModelWithRenamedFieldsSrc>\n");
    }

    @Test
    void modelWithNestedModelValueGet() {
        assertThat(api.modelWithNestedModelValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithNestedModel>\n  <nested>\n    <name>foo</name>\n    <age>123</age>\n  </nested>\n</ModelWithNestedModel>\n");
    }

    @Test
    void modelWithNestedModelValuePut() {
        api.modelWithNestedModelValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithNestedModel>\n  <nested>\n    <name>foo</name>\n    <age>123</age>\n  </nested>\n</ModelWithNestedModel>\n");
    }

    @Test
    void modelWithRenamedNestedModelValueGet() {
        assertThat(api.modelWithRenamedNestedModelValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedNestedModel>\n  <author>\n    <name>foo</name>\n  </author>\n</ModelWithRenamedNestedModel>\n");
    }

    @Test
    void modelWithRenamedNestedModelValuePut() {
        api.modelWithRenamedNestedModelValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedNestedModel>\n  <author>\n    <name>foo</name>\n  </author>\n</ModelWithRenamedNestedModel>\n");
    }

    @Test
    void modelWithSimpleArraysValueGet() {
        assertThat(api.modelWithSimpleArraysValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithSimpleArrays>\n  <colors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithSimpleArrays>\n");
    }

    @Test
    void modelWithSimpleArraysValuePut() {
        api.modelWithSimpleArraysValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithSimpleArrays>\n  <colors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithSimpleArrays>\n");
    }

    @Test
    void modelWithUnwrappedArrayValueGet() {
        assertThat(api.modelWithUnwrappedArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedArray>\n  <colors>red</colors>\n  <colors>green</colors>\n  <colors>blue</colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithUnwrappedArray>\n");
    }

    @Test
    void modelWithUnwrappedArrayValuePut() {
        api.modelWithUnwrappedArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedArray>\n  <colors>red</colors>\n  <colors>green</colors>\n  <colors>blue</colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithUnwrappedArray>\n");
    }

    @Test
    void modelWithRenamedArraysValueGet() {
        assertThat(api.modelWithRenamedArraysValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedArrays>\n  <Colors>red</Colors>\n  <Colors>green</Colors>\n  <Colors>blue</Colors>\n  <Counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </Counts>\n</ModelWithRenamedArrays>\n");
    }

    @Test
    void modelWithRenamedArraysValuePut() {
        api.modelWithRenamedArraysValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedArrays>\n  <Colors>red</Colors>\n  <Colors>green</Colors>\n  <Colors>blue</Colors>\n  <Counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </Counts>\n</ModelWithRenamedArrays>\n");
    }

    @Test
    void modelWithWrappedPrimitiveCustomItemNamesValueGet() {
        assertThat(api.modelWithWrappedPrimitiveCustomItemNamesValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithWrappedPrimitiveCustomItemNames>\n  <ItemsTags>\n    <ItemName>fiction</ItemName>\n    <ItemName>classic</ItemName>\n  </ItemsTags>\n</ModelWithWrappedPrimitiveCustomItemNames>\n");
    }

    @Test
    void modelWithWrappedPrimitiveCustomItemNamesValuePut() {
        api.modelWithWrappedPrimitiveCustomItemNamesValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithWrappedPrimitiveCustomItemNames>\n  <ItemsTags>\n    <ItemName>fiction</ItemName>\n    <ItemName>classic</ItemName>\n  </ItemsTags>\n</ModelWithWrappedPrimitiveCustomItemNames>\n");
    }

    @Test
    void modelWithArrayOfModelValueGet() {
        assertThat(api.modelWithArrayOfModelValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithArrayOfModel>\n  <items>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </items>\n</ModelWithArrayOfModel>\n");
    }

    @Test
    void modelWithArrayOfModelValuePut() {
        api.modelWithArrayOfModelValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithArrayOfModel>\n  <items>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </items>\n</ModelWithArrayOfModel>\n");
    }

    @Test
    void modelWithUnwrappedModelArrayValueGet() {
        assertThat(api.modelWithUnwrappedModelArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedModelArray>\n  <items>\n    <name>foo</name>\n    <age>123</age>\n  </items>\n  <items>\n    <name>bar</name>\n    <age>456</age>\n  </items>\n</ModelWithUnwrappedModelArray>\n");
    }

    @Test
    void modelWithUnwrappedModelArrayValuePut() {
        api.modelWithUnwrappedModelArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedModelArray>\n  <items>\n    <name>foo</name>\n    <age>123</age>\n  </items>\n  <items>\n    <name>bar</name>\n    <age>456</age>\n  </items>\n</ModelWithUnwrappedModelArray>\n");
    }

    @Test
    void modelWithRenamedWrappedModelArrayValueGet() {
        assertThat(api.modelWithRenamedWrappedModelArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedModelArray>\n  <AllItems>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </AllItems>\n</ModelWithRenamedWrappedModelArray>\n");
    }

    @Test
    void modelWithRenamedWrappedModelArrayValuePut() {
        api.modelWithRenamedWrappedModelArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedModelArray>\n  <AllItems>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </AllItems>\n</ModelWithRenamedWrappedModelArray>\n");
    }

    @Test
    void modelWithRenamedUnwrappedModelArrayValueGet() {
        assertThat(api.modelWithRenamedUnwrappedModelArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedUnwrappedModelArray>\n  <ModelItem>\n    <name>foo</name>\n    <age>123</age>\n  </ModelItem>\n  <ModelItem>\n    <name>bar</name>\n    <age>456</age>\n  </ModelItem>\n</ModelWithRenamedUnwrappedModelArray>\n");
    }

    @Test
    void modelWithRenamedUnwrappedModelArrayValuePut() {
        api.modelWithRenamedUnwrappedModelArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedUnwrappedModelArray>\n  <ModelItem>\n    <name>foo</name>\n    <age>123</age>\n  </ModelItem>\n  <ModelItem>\n    <name>bar</name>\n    <age>456</age>\n  </ModelItem>\n</ModelWithRenamedUnwrappedModelArray>\n");
    }

    @Test
    void modelWithRenamedWrappedAndItemModelArrayValueGet() {
        assertThat(api.modelWithRenamedWrappedAndItemModelArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedAndItemModelArray>\n  <AllBooks>\n    <XmlBook>\n      <title>The Great Gatsby</title>\n    </XmlBook>\n    <XmlBook>\n      <title>Les Miserables</title>\n    </XmlBook>\n  </AllBooks>\n</ModelWithRenamedWrappedAndItemModelArray>\n");
    }

    @Test
    void modelWithRenamedWrappedAndItemModelArrayValuePut() {
        api.modelWithRenamedWrappedAndItemModelArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedAndItemModelArray>\n  <AllBooks>\n    <XmlBook>\n      <title>The Great Gatsby</title>\n    </XmlBook>\n    <XmlBook>\n      <title>Les Miserables</title>\n    </XmlBook>\n  </AllBooks>\n</ModelWithRenamedWrappedAndItemModelArray>\n");
    }

    @Test
    void modelWithAttributesValueGet() {
        assertThat(api.modelWithAttributesValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithAttributes id1=\"123\" id2=\"foo\">\n  <enabled>true</enabled>\n</ModelWithAttributes>\n");
    }

    @Test
    void modelWithAttributesValuePut() {
        api.modelWithAttributesValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithAttributes id1=\"123\" id2=\"foo\">\n  <enabled>true</enabled>\n</ModelWithAttributes>\n");
    }

    @Test
    void modelWithRenamedAttributeValueGet() {
        assertThat(api.modelWithRenamedAttributeValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedAttribute xml-id=\"123\">\n  <title>The Great Gatsby</title>\n  <author>F. Scott Fitzgerald</author>\n</ModelWithRenamedAttribute>\n");
    }

    @Test
    void modelWithRenamedAttributeValuePut() {
        api.modelWithRenamedAttributeValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedAttribute xml-id=\"123\">\n  <title>The Great Gatsby</title>\n  <author>F. Scott Fitzgerald</author>\n</ModelWithRenamedAttribute>\n");
    }

    @Test
    void modelWithNamespaceValueGet() {
        assertThat(api.modelWithNamespaceValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespace xmlns:smp=\"http://example.com/schema\">\n  <id>123</id>\n  <title>The Great Gatsby</title>\n</smp:ModelWithNamespace>\n");
    }

    @Test
    void modelWithNamespaceValuePut() {
        api.modelWithNamespaceValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespace xmlns:smp=\"http://example.com/schema\">\n  <id>123</id>\n  <title>The Great Gatsby</title>\n</smp:ModelWithNamespace>\n");
    }

    @Test
    void modelWithNamespaceOnPropertiesValueGet() {
        assertThat(api.modelWithNamespaceOnPropertiesValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespaceOnProperties xmlns:smp=\"http://example.com/schema\" xmlns:ns2=\"http://example.com/ns2\">\n  <id>123</id>\n  <smp:title>The Great Gatsby</smp:title>\n  <ns2:author>F. Scott Fitzgerald</ns2:author>\n</smp:ModelWithNamespaceOnProperties>\n");
    }

    @Test
    void modelWithNamespaceOnPropertiesValuePut() {
        api.modelWithNamespaceOnPropertiesValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespaceOnProperties xmlns:smp=\"http://example.com/schema\" xmlns:ns2=\"http://example.com/ns2\">\n  <id>123</id>\n  <smp:title>The Great Gatsby</smp:title>\n  <ns2:author>F. Scott Fitzgerald</ns2:author>\n</smp:ModelWithNamespaceOnProperties>\n");
    }

    @Test
    void modelWithTextValueGet() {
        assertThat(api.modelWithTextValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithText language=\"foo\">\n  This is some text.\n</ModelWithText>\n");
    }

    @Test
    void modelWithTextValuePut() {
        api.modelWithTextValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithText language=\"foo\">\n  This is some text.\n</ModelWithText>\n");
    }

    @Test
    void modelWithOptionalFieldValueGet() {
        assertThat(api.modelWithOptionalFieldValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithOptionalField>\n  <item>widget</item>\n</ModelWithOptionalField>\n");
    }

    @Test
    void modelWithOptionalFieldValuePut() {
        api.modelWithOptionalFieldValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithOptionalField>\n  <item>widget</item>\n</ModelWithOptionalField>\n");
    }

    @Test
    void modelWithEmptyArrayValueGet() {
        assertThat(api.modelWithEmptyArrayValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEmptyArray>\n  <items />\n</ModelWithEmptyArray>\n");
    }

    @Test
    void modelWithEmptyArrayValuePut() {
        api.modelWithEmptyArrayValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEmptyArray>\n  <items />\n</ModelWithEmptyArray>\n");
    }

    @Test
    void modelWithDictionaryValueGet() {
        assertThat(api.modelWithDictionaryValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDictionary>\n  <metadata>\n    <Color>blue</Color>\n    <Count>123</Count>\n    <Enabled>false</Enabled>\n  </metadata>\n</ModelWithDictionary>\n");
    }

    @Test
    void modelWithDictionaryValuePut() {
        api.modelWithDictionaryValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDictionary>\n  <metadata>\n    <Color>blue</Color>\n    <Count>123</Count>\n    <Enabled>false</Enabled>\n  </metadata>\n</ModelWithDictionary>\n");
    }

    @Test
    void modelWithEncodedNamesValueGet() {
        assertThat(api.modelWithEncodedNamesValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEncodedNamesSrc>\n  <SimpleModelData>\n    <name>foo</name>\n    <age>123</age>\n  </SimpleModelData>\n  <PossibleColors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </PossibleColors>\n</ModelWithEncodedNamesSrc>\n");
    }

    @Test
    void modelWithEncodedNamesValuePut() {
        api.modelWithEncodedNamesValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEncodedNamesSrc>\n  <SimpleModelData>\n    <name>foo</name>\n    <age>123</age>\n  </SimpleModelData>\n  <PossibleColors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </PossibleColors>\n</ModelWithEncodedNamesSrc>\n");
    }

    @Test
    void modelWithEnumValueGet() {
        assertThat(api.modelWithEnumValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEnum>\n  <status>success</status>\n</ModelWithEnum>\n");
    }

    @Test
    void modelWithEnumValuePut() {
        api.modelWithEnumValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEnum>\n  <status>success</status>\n</ModelWithEnum>\n");
    }

    @Test
    void modelWithDatetimeValueGet() {
        assertThat(api.modelWithDatetimeValueGet())
                .isEqualTo(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDatetime>\n  <rfc3339>2022-08-26T18:38:00.000Z</rfc3339>\n  <rfc7231>Fri, 26 Aug 2022 14:38:00 GMT</rfc7231>\n</ModelWithDatetime>\n");
    }

    @Test
    void modelWithDatetimeValuePut() {
        api.modelWithDatetimeValuePut(
                "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDatetime>\n  <rfc3339>2022-08-26T18:38:00.000Z</rfc3339>\n  <rfc7231>Fri, 26 Aug 2022 14:38:00 GMT</rfc7231>\n</ModelWithDatetime>\n");
    }

    @Test
    void xmlErrorValueGet() {
        assertThatThrownBy(() -> api.xmlErrorValueGet()).isInstanceOf(ApiStatusException.class);
    }
}
