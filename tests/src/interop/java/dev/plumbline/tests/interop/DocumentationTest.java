package dev.plumbline.tests.interop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.documentation.DefaultApi;
import spector.documentation.TitleClient;
import spector.documentation.model.ListsBulletPointsEnum;
import spector.documentation.model.ListsBulletPointsModel;
import spector.documentation.model.ListsBulletPointsModelRequest;

/** The scenarios of {@code documentation}. */
@ExtendWith(SpectorServer.class)
class DocumentationTest {

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
    void listsBulletPointsOp() {
        api.listsBulletPointsOp();
    }

    @Test
    void listsBulletPointsModel() {
        api.listsBulletPointsModel(ListsBulletPointsModelRequest.builder()
                .input(ListsBulletPointsModel.builder()
                        .prop(ListsBulletPointsEnum.SIMPLE)
                        .build())
                .build());
    }

    @Test
    void listsNumbered() {
        api.listsNumbered();
    }

    @Test
    void textFormattingBoldText() {
        api.textFormattingBoldText();
    }

    @Test
    void textFormattingItalicText() {
        api.textFormattingItalicText();
    }

    @Test
    void textFormattingCombinedFormatting() {
        api.textFormattingCombinedFormatting();
    }
}
