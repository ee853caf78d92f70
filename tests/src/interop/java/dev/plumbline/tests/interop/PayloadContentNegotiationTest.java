package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.error.BadRequestException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.payloadcontentnegotiation.DefaultApi;
import spector.payloadcontentnegotiation.TitleClient;

/** The scenarios of {@code payload/content-negotiation}. */
@ExtendWith(SpectorServer.class)
class PayloadContentNegotiationTest {

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
    void sameBody() throws Exception {
        for (String type : List.of("image/png", "image/jpeg")) {
            CallOptions options = CallOptions.none().withHeader("Accept", type);
            try (BinaryContent image = api.sameBodyGetAvatarAsPngSameBodyGetAvatarAsJpeg(options)) {
                Path expected = type.equals("image/png") ? png : jpg;
                assertThat(image.type()).isEqualTo(type);
                assertThat(image.stream()).hasSameContentAs(Files.newInputStream(expected));
            }
        }
        CallOptions other = CallOptions.none().withHeader("Accept", "wrongAccept");
        assertThatThrownBy(() -> api.sameBodyGetAvatarAsPngSameBodyGetAvatarAsJpeg(other))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void differentBody() throws Exception {
        CallOptions json = CallOptions.none().withHeader("Accept", "application/json");
        byte[] content = api.differentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJson(json)
                .content();
        assertThat(content).isEqualTo(Files.readAllBytes(png));
        // Of the two the method gives JSON; the image is in the raw form.
        CallOptions image = CallOptions.none().withHeader("Accept", "image/png");
        assertThat(api.raw()
                        .differentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJson(image)
                        .body())
                .isEqualTo(Files.readAllBytes(png));
        CallOptions other = CallOptions.none().withHeader("Accept", "wrongAccept");
        assertThatThrownBy(() -> api.differentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJson(other))
                .isInstanceOf(BadRequestException.class);
    }
}
