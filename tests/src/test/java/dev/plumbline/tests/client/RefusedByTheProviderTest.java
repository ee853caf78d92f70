package dev.plumbline.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.BadRequestException;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.validator.ErrorResponseValidator;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the client was told not to check, the embedded provider checks: it answers in the document's shape of an error. */
class RefusedByTheProviderTest extends ClientTestBase {

    @Test
    void anInvalidRequestIsRefusedAsTheDocumentSays() {
        VideoRequest invalid = VideoRequest.fromJson(JsonMapper.shared()
                .readTree("{\"model\":\"veo3.1-video-720p\",\"prompt\":\"A street.\",\"size\":\"1080p\"}"));
        assertThatThrownBy(() ->
                        client.video().createVideo(invalid, CallOptions.none().withValidation(ValidationPolicy.OFF)))
                .isInstanceOfSatisfying(BadRequestException.class, e -> {
                    assertThat(e.details().type()).isEqualTo("invalid_request_error");
                    assertThat(ErrorResponseValidator.INSTANCE.validate(
                                    JsonMapper.shared().readTree(e.bodyText())))
                            .isEmpty();
                });
        assertThat(provider.refused())
                .singleElement()
                .satisfies(reason -> assertThat(reason.violations())
                        .isEqualTo(VideoRequestValidator.INSTANCE.validate(invalid.toJson()).stream()
                                .filter(violation -> violation.isError())
                                .toList()));
    }

    @Test
    void theClientTellsItsOperations() {
        assertThat(UniAllVeo31Client.operations())
                .extracting(operation -> operation.id())
                .containsExactly("createVideo", "getVideo");
    }
}
