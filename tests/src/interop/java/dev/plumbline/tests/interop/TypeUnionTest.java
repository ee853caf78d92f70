package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typeunion.DefaultApi;
import spector.typeunion.TitleClient;
import spector.typeunion.model.EnumsOnlyCases;
import spector.typeunion.model.EnumsOnlyCasesLr;
import spector.typeunion.model.EnumsOnlyCasesUd;
import spector.typeunion.model.EnumsOnlyGetResponse;
import spector.typeunion.model.EnumsOnlySendRequest;
import spector.typeunion.model.FloatsOnlyGetResponse;
import spector.typeunion.model.FloatsOnlySendRequest;
import spector.typeunion.model.IntsOnlyGetResponse;
import spector.typeunion.model.IntsOnlySendRequest;
import spector.typeunion.model.MixedLiteralsCases;
import spector.typeunion.model.MixedLiteralsCasesBooleanLiteral;
import spector.typeunion.model.MixedLiteralsCasesFloatLiteral;
import spector.typeunion.model.MixedLiteralsCasesIntLiteral;
import spector.typeunion.model.MixedLiteralsCasesStringLiteral;
import spector.typeunion.model.MixedLiteralsGetResponse;
import spector.typeunion.model.MixedLiteralsSendRequest;
import spector.typeunion.model.MixedTypesCases;
import spector.typeunion.model.MixedTypesCasesArrayItem;
import spector.typeunion.model.MixedTypesCasesBoolean;
import spector.typeunion.model.MixedTypesCasesInt;
import spector.typeunion.model.MixedTypesCasesLiteral;
import spector.typeunion.model.MixedTypesCasesModel;
import spector.typeunion.model.MixedTypesCasesModelOption2;
import spector.typeunion.model.MixedTypesGetResponse;
import spector.typeunion.model.MixedTypesSendRequest;
import spector.typeunion.model.ModelsOnlyGetResponse;
import spector.typeunion.model.ModelsOnlyGetResponseProp;
import spector.typeunion.model.ModelsOnlySendRequest;
import spector.typeunion.model.ModelsOnlySendRequestProp;
import spector.typeunion.model.StringAndArrayCases;
import spector.typeunion.model.StringAndArrayCasesArray;
import spector.typeunion.model.StringAndArrayCasesString;
import spector.typeunion.model.StringAndArrayGetResponse;
import spector.typeunion.model.StringAndArraySendRequest;
import spector.typeunion.model.StringExtensibleGetResponse;
import spector.typeunion.model.StringExtensibleGetResponseProp;
import spector.typeunion.model.StringExtensibleNamedGetResponse;
import spector.typeunion.model.StringExtensibleNamedSendRequest;
import spector.typeunion.model.StringExtensibleNamedUnion;
import spector.typeunion.model.StringExtensibleSendRequest;
import spector.typeunion.model.StringsOnlyGetResponse;
import spector.typeunion.model.StringsOnlyGetResponseProp;
import spector.typeunion.model.StringsOnlySendRequest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/union}. */
@ExtendWith(SpectorServer.class)
class TypeUnionTest {

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
    void stringsOnlyGet() {
        assertThat(api.stringsOnlyGet())
                .isEqualTo(StringsOnlyGetResponse.builder()
                        .prop(StringsOnlyGetResponseProp.B)
                        .build());
    }

    @Test
    void stringsOnlySend() {
        api.stringsOnlySend(StringsOnlySendRequest.builder()
                .prop(StringsOnlyGetResponseProp.B)
                .build());
    }

    @Test
    void stringExtensibleGet() {
        assertThat(api.stringExtensibleGet())
                .isEqualTo(StringExtensibleGetResponse.builder()
                        .prop(StringExtensibleGetResponseProp.of("custom"))
                        .build());
    }

    @Test
    void stringExtensibleSend() {
        api.stringExtensibleSend(StringExtensibleSendRequest.builder()
                .prop(StringExtensibleGetResponseProp.of("custom"))
                .build());
    }

    @Test
    void stringExtensibleNamedGet() {
        assertThat(api.stringExtensibleNamedGet())
                .isEqualTo(StringExtensibleNamedGetResponse.builder()
                        .prop(StringExtensibleNamedUnion.of("custom"))
                        .build());
    }

    @Test
    void stringExtensibleNamedSend() {
        api.stringExtensibleNamedSend(StringExtensibleNamedSendRequest.builder()
                .prop(StringExtensibleNamedUnion.of("custom"))
                .build());
    }

    @Test
    void intsOnlyGet() {
        assertThat(api.intsOnlyGet())
                .isEqualTo(IntsOnlyGetResponse.builder().prop(2).build());
    }

    @Test
    void intsOnlySend() {
        api.intsOnlySend(IntsOnlySendRequest.builder().prop(2).build());
    }

    @Test
    void floatsOnlyGet() {
        assertThat(api.floatsOnlyGet())
                .isEqualTo(FloatsOnlyGetResponse.builder().prop(2.2).build());
    }

    @Test
    void floatsOnlySend() {
        api.floatsOnlySend(FloatsOnlySendRequest.builder().prop(2.2).build());
    }

    @Test
    void modelsOnlyGet() {
        assertThat(api.modelsOnlyGet())
                .isEqualTo(ModelsOnlyGetResponse.builder()
                        .prop(ModelsOnlyGetResponseProp.fromJson(json("{\"name\": \"test\"}")))
                        .build());
    }

    @Test
    void modelsOnlySend() {
        api.modelsOnlySend(ModelsOnlySendRequest.builder()
                .prop(ModelsOnlySendRequestProp.fromJson(json("{\"name\": \"test\"}")))
                .build());
    }

    @Test
    void enumsOnlyGet() {
        assertThat(api.enumsOnlyGet())
                .isEqualTo(EnumsOnlyGetResponse.builder()
                        .prop(EnumsOnlyCases.builder()
                                .lr(EnumsOnlyCasesLr.RIGHT)
                                .ud(EnumsOnlyCasesUd.UP)
                                .build())
                        .build());
    }

    @Test
    void enumsOnlySend() {
        api.enumsOnlySend(EnumsOnlySendRequest.builder()
                .prop(EnumsOnlyCases.builder()
                        .lr(EnumsOnlyCasesLr.RIGHT)
                        .ud(EnumsOnlyCasesUd.UP)
                        .build())
                .build());
    }

    @Test
    void stringAndArrayGet() {
        assertThat(api.stringAndArrayGet())
                .isEqualTo(StringAndArrayGetResponse.builder()
                        .prop(StringAndArrayCases.builder()
                                .string(new StringAndArrayCasesString.Text("test"))
                                .array(StringAndArrayCasesArray.fromJson(json("[\"test1\", \"test2\"]")))
                                .build())
                        .build());
    }

    @Test
    void stringAndArraySend() {
        api.stringAndArraySend(StringAndArraySendRequest.builder()
                .prop(StringAndArrayCases.builder()
                        .string(new StringAndArrayCasesString.Text("test"))
                        .array(StringAndArrayCasesArray.fromJson(json("[\"test1\", \"test2\"]")))
                        .build())
                .build());
    }

    @Test
    void mixedLiteralsGet() {
        assertThat(api.mixedLiteralsGet())
                .isEqualTo(MixedLiteralsGetResponse.builder()
                        .prop(MixedLiteralsCases.builder()
                                .stringLiteral(MixedLiteralsCasesStringLiteral.fromJson(json("\"a\"")))
                                .intLiteral(new MixedLiteralsCasesIntLiteral.NumberVariant(new BigDecimal("2")))
                                .floatLiteral(new MixedLiteralsCasesFloatLiteral.NumberVariant(new BigDecimal("3.3")))
                                .booleanLiteral(new MixedLiteralsCasesBooleanLiteral.Truth(true))
                                .build())
                        .build());
    }

    @Test
    void mixedLiteralsSend() {
        api.mixedLiteralsSend(MixedLiteralsSendRequest.builder()
                .prop(MixedLiteralsCases.builder()
                        .stringLiteral(MixedLiteralsCasesStringLiteral.fromJson(json("\"a\"")))
                        .intLiteral(new MixedLiteralsCasesIntLiteral.NumberVariant(new BigDecimal("2")))
                        .floatLiteral(new MixedLiteralsCasesFloatLiteral.NumberVariant(new BigDecimal("3.3")))
                        .booleanLiteral(new MixedLiteralsCasesBooleanLiteral.Truth(true))
                        .build())
                .build());
    }

    @Test
    void mixedTypesGet() {
        assertThat(api.mixedTypesGet())
                .isEqualTo(MixedTypesGetResponse.builder()
                        .prop(MixedTypesCases.builder()
                                .model(MixedTypesCasesModel.fromJson(json("{\"name\": \"test\"}")))
                                .literal(new MixedTypesCasesLiteral.Text(MixedTypesCasesModelOption2.A))
                                .int_(new MixedTypesCasesInt.IntegerVariant(2))
                                .boolean_(new MixedTypesCasesBoolean.Truth(true))
                                .array(List.of(
                                        MixedTypesCasesArrayItem.fromJson(json("{\"name\": \"test\"}")),
                                        new MixedTypesCasesArrayItem.Text(MixedTypesCasesModelOption2.A),
                                        new MixedTypesCasesArrayItem.IntegerVariant(2),
                                        new MixedTypesCasesArrayItem.Truth(true)))
                                .build())
                        .build());
    }

    @Test
    void mixedTypesSend() {
        api.mixedTypesSend(MixedTypesSendRequest.builder()
                .prop(MixedTypesCases.builder()
                        .model(MixedTypesCasesModel.fromJson(json("{\"name\": \"test\"}")))
                        .literal(new MixedTypesCasesLiteral.Text(MixedTypesCasesModelOption2.A))
                        .int_(new MixedTypesCasesInt.IntegerVariant(2))
                        .boolean_(new MixedTypesCasesBoolean.Truth(true))
                        .array(List.of(
                                MixedTypesCasesArrayItem.fromJson(json("{\"name\": \"test\"}")),
                                new MixedTypesCasesArrayItem.Text(MixedTypesCasesModelOption2.A),
                                new MixedTypesCasesArrayItem.IntegerVariant(2),
                                new MixedTypesCasesArrayItem.Truth(true)))
                        .build())
                .build());
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
