package dev.plumbline.tests.interop;

import dev.plumbline.runtime.content.FileContent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.payloadmultipart.DefaultApi;
import spector.payloadmultipart.TitleClient;
import spector.payloadmultipart.model.Address;
import spector.payloadmultipart.request.ContentTypeImageJpegContentTypeForm;
import spector.payloadmultipart.request.ContentTypeOptionalContentTypeForm;
import spector.payloadmultipart.request.ContentTypeRequiredContentTypeForm;
import spector.payloadmultipart.request.FileUploadFileArrayForm;
import spector.payloadmultipart.request.FileUploadFileRequiredFilenameForm;
import spector.payloadmultipart.request.FileUploadFileSpecificContentTypeForm;
import spector.payloadmultipart.request.FormDataAnonymousModelForm;
import spector.payloadmultipart.request.FormDataBasicForm;
import spector.payloadmultipart.request.FormDataBinaryArrayPartsForm;
import spector.payloadmultipart.request.FormDataCheckFileNameAndContentTypeForm;
import spector.payloadmultipart.request.FormDataFileArrayAndBasicForm;
import spector.payloadmultipart.request.FormDataJsonPartForm;
import spector.payloadmultipart.request.FormDataMultiBinaryPartsForm;
import spector.payloadmultipart.request.FormDataOptionalPartsForm;
import spector.payloadmultipart.request.FormDataWithWireNameForm;
import spector.payloadmultipart.request.HttpPartsJsonArrayAndFileArrayForm;
import spector.payloadmultipart.request.NonStringFloatForm;

/** The scenarios of {@code payload/multipart}. */
@ExtendWith(SpectorServer.class)
class PayloadMultipartTest {

    private static Path png;
    private static Path jpg;
    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        png = server.asset("image.png");
        jpg = server.asset("image.jpg");
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void basic() {
        api.formDataBasic(FormDataBasicForm.builder()
                .id("123")
                .profileImage(FileContent.of(jpg))
                .build());
    }

    @Test
    void withWireName() {
        api.formDataWithWireName(FormDataWithWireNameForm.builder()
                .id("123")
                .profileImage(FileContent.of(jpg))
                .build());
    }

    @Test
    void optionalParts() {
        api.formDataOptionalParts(FormDataOptionalPartsForm.builder().id("123").build());
        api.formDataOptionalParts(FormDataOptionalPartsForm.builder()
                .profileImage(FileContent.of(jpg))
                .build());
        api.formDataOptionalParts(FormDataOptionalPartsForm.builder()
                .id("123")
                .profileImage(FileContent.of(jpg))
                .build());
    }

    @Test
    void fileArrayAndBasic() {
        api.formDataFileArrayAndBasic(FormDataFileArrayAndBasicForm.builder()
                .id("123")
                .address(Address.builder().city("X").build())
                .profileImage(FileContent.of(jpg))
                .pictures(List.of(FileContent.of(png), FileContent.of(png)))
                .build());
    }

    @Test
    void jsonPart() {
        api.formDataJsonPart(FormDataJsonPartForm.builder()
                .address(Address.builder().city("X").build())
                .profileImage(FileContent.of(jpg))
                .build());
    }

    @Test
    void binaryArrayParts() {
        api.formDataBinaryArrayParts(FormDataBinaryArrayPartsForm.builder()
                .id("123")
                .pictures(List.of(FileContent.of(png), FileContent.of(png)))
                .build());
    }

    @Test
    void multiBinaryParts() {
        api.formDataMultiBinaryParts(FormDataMultiBinaryPartsForm.builder()
                .profileImage(FileContent.of(jpg))
                .build());
        api.formDataMultiBinaryParts(FormDataMultiBinaryPartsForm.builder()
                .profileImage(FileContent.of(jpg))
                .picture(FileContent.of(png))
                .build());
    }

    @Test
    void checkFileNameAndContentType() {
        api.formDataCheckFileNameAndContentType(FormDataCheckFileNameAndContentTypeForm.builder()
                .id("123")
                .profileImage(FileContent.of(jpg).withName("hello.jpg").withType("image/jpg"))
                .build());
    }

    @Test
    void anonymousModel() {
        api.formDataAnonymousModel(FormDataAnonymousModelForm.builder()
                .profileImage(FileContent.of(jpg))
                .build());
    }

    @Test
    void httpPartsContentTypeImageJpegContentType() {
        api.contentTypeImageJpegContentType(ContentTypeImageJpegContentTypeForm.builder()
                .profileImage(FileContent.of(jpg).withName("hello.jpg"))
                .build());
    }

    @Test
    void httpPartsContentTypeRequiredContentType() {
        api.contentTypeRequiredContentType(ContentTypeRequiredContentTypeForm.builder()
                .profileImage(FileContent.of(jpg).withType("application/octet-stream"))
                .build());
    }

    @Test
    void httpPartsContentTypeOptionalContentType() {
        api.contentTypeOptionalContentType(ContentTypeOptionalContentTypeForm.builder()
                .profileImage(FileContent.of(jpg).withType("application/octet-stream"))
                .build());
    }

    @Test
    void httpPartsJsonArrayAndFileArray() {
        api.httpPartsJsonArrayAndFileArray(HttpPartsJsonArrayAndFileArrayForm.builder()
                .id("123")
                .address(Address.builder().city("X").build())
                .profileImage(FileContent.of(jpg).withType("application/octet-stream"))
                .previousAddresses(List.of(
                        Address.builder().city("Y").build(),
                        Address.builder().city("Z").build()))
                .pictures(List.of(
                        FileContent.of(png).withType("application/octet-stream"),
                        FileContent.of(png).withType("application/octet-stream")))
                .build());
    }

    @Test
    void httpPartsNonStringFloat() {
        api.nonStringFloat(NonStringFloatForm.builder().temperature(0.5).build());
    }

    @Test
    void fileUploadFileSpecificContentType() {
        api.fileUploadFileSpecificContentType(FileUploadFileSpecificContentTypeForm.builder()
                .file(FileContent.of(png))
                .build());
    }

    @Test
    void fileUploadFileRequiredFilename() {
        api.fileUploadFileRequiredFilename(FileUploadFileRequiredFilenameForm.builder()
                .file(FileContent.of(png))
                .build());
    }

    @Test
    void fileUploadFileArray() {
        api.fileUploadFileArray(FileUploadFileArrayForm.builder()
                .files(List.of(FileContent.of(png), FileContent.of(png)))
                .build());
    }
}
