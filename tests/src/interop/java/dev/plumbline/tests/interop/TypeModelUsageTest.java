package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typemodelusage.DefaultApi;
import spector.typemodelusage.TitleClient;
import spector.typemodelusage.model.InputOutputRecord;
import spector.typemodelusage.model.InputRecord;
import spector.typemodelusage.model.OutputRecord;

/** The scenarios of {@code type/model/usage}. */
@ExtendWith(SpectorServer.class)
class TypeModelUsageTest {

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
    void input() {
        api.input(InputRecord.builder().requiredProp("example-value").build());
    }

    @Test
    void output() {
        assertThat(api.output())
                .isEqualTo(OutputRecord.builder().requiredProp("example-value").build());
    }

    @Test
    void inputAndOutput() {
        assertThat(api.inputAndOutput(InputOutputRecord.builder()
                        .requiredProp("example-value")
                        .build()))
                .isEqualTo(InputOutputRecord.builder()
                        .requiredProp("example-value")
                        .build());
    }
}
