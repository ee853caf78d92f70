package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typescalar.DefaultApi;
import spector.typescalar.TitleClient;
import spector.typescalar.request.Decimal128TypeRequestParameterParams;
import spector.typescalar.request.DecimalTypeRequestParameterParams;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/scalar}. */
@ExtendWith(SpectorServer.class)
class TypeScalarTest {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

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
    void stringGet() {
        assertThat(api.stringGet()).isEqualTo("test");
    }

    @Test
    void stringPut() {
        api.stringPut("test");
    }

    @Test
    void booleanGet() {
        assertThat(api.booleanGet()).isEqualTo(true);
    }

    @Test
    void booleanPut() {
        api.booleanPut(true);
    }

    @Test
    void unknownGet() {
        assertThat(api.unknownGet()).isEqualTo(json("\"test\""));
    }

    @Test
    void unknownPut() {
        api.unknownPut(json("\"test\""));
    }

    @Test
    void decimalTypeResponseBody() {
        assertThat(api.decimalTypeResponseBody()).isEqualTo("0.33333");
    }

    @Test
    void decimal128TypeResponseBody() {
        assertThat(api.decimal128TypeResponseBody()).isEqualTo("0.33333");
    }

    @Test
    void decimalTypeRequestBody() {
        api.decimalTypeRequestBody(new BigDecimal("0.33333"));
    }

    @Test
    void decimal128TypeRequestBody() {
        api.decimal128TypeRequestBody(new BigDecimal("0.33333"));
    }

    @Test
    void decimalTypeRequestParameter() {
        api.decimalTypeRequestParameter(
                DecimalTypeRequestParameterParams.builder().value(0.33333).build());
    }

    @Test
    void decimal128TypeRequestParameter() {
        api.decimal128TypeRequestParameter(
                Decimal128TypeRequestParameterParams.builder().value(0.33333).build());
    }

    @Test
    void decimalVerifyPrepareVerify() {
        assertThat(api.decimalVerifyPrepareVerify()).isEqualTo(List.of(TENTH, TENTH, TENTH));
    }

    @Test
    void decimal128VerifyPrepareVerify() {
        assertThat(api.decimal128VerifyPrepareVerify()).isEqualTo(List.of(TENTH, TENTH, TENTH));
    }

    @Test
    void decimalVerifyVerify() {
        api.decimalVerifyVerify(new BigDecimal("0.3"));
    }

    @Test
    void decimal128VerifyVerify() {
        api.decimal128VerifyVerify(new BigDecimal("0.3"));
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
