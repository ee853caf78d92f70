package dev.plumbline.tests.quickstart;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.ClipSeconds;
import dev.plumbline.uniall.veo31.model.MultiImageReferenceToVideo;
import dev.plumbline.uniall.veo31.model.ReferenceVideoModel;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Requests that would be rejected, or paid for and made wrong, if they were sent. */
final class Refusals {

    private final UniAllVeo31Client client;

    Refusals(UniAllVeo31Client client) {
        this.client = client;
    }

    void show(Page page) {
        refused(
                page,
                "A 720p model is asked for 1080p",
                () -> TextToVideo.builder()
                        .model(VideoModel.VEO3_1_VIDEO_720P)
                        .prompt("A street interview at golden hour.")
                        .size(VideoSize._1080P)
                        .build());
        refused(
                page,
                "One picture as a list of references",
                () -> MultiImageReferenceToVideo.builder()
                        .model(ReferenceVideoModel.VEO3_1_VIDEO_1080P)
                        .prompt("The same character walks through an alley.")
                        .images(List.of("https://example.com/ref-1.png"))
                        .size(VideoSize._1080P)
                        .duration(ClipSeconds._8)
                        .build());
        refused(
                page,
                "References on a fast model, as JSON from elsewhere (the typed builder does not even compile)",
                () -> VideoRequest.fromJson(JsonMapper.shared().readTree("""
                        {
                          "model": "veo3.1-fast-video-720p",
                          "prompt": "The same character walks through an alley.",
                          "images": ["https://example.com/ref-1.png", "https://example.com/ref-2.png"],
                          "size": "720p"
                        }
                        """)));
    }

    private void refused(Page page, String what, Supplier<VideoRequest> request) {
        page.line(what);
        try {
            client.video().createVideo(request.get());
        } catch (InvalidRequestException e) {
            e.errors().forEach(error -> print(page, error));
            return;
        }
        throw new IllegalStateException("this was not refused");
    }

    static void print(Page page, Violation violation) {
        String where = violation.instancePointer().isEmpty() ? "the request" : violation.instancePointer();
        page.line("  " + where + ": " + (violation.title() == null ? violation.keyword() : violation.title()));
        page.paragraph(violation.message());
        if (violation.source() != null) {
            page.paragraph("Source: " + violation.source());
        }
    }
}
