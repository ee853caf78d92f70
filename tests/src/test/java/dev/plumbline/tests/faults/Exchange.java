package dev.plumbline.tests.faults;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.node.StringNode;

/** The two calls that are made to every fault: one that may be repeated, and one that is paid for. */
enum Exchange {
    GET,
    POST;

    private static final String LARGE = "x".repeat(16 << 20);

    /** Makes the call, which is given so much time, and waits for it. */
    void run(UniAllVeo31Client client, Fault fault, boolean async, Duration timeout) throws Throwable {
        CallOptions options = CallOptions.none().withTimeout(timeout);
        if (fault.large() && this == POST) {
            options = options.withBodyProperty("padding", StringNode.valueOf(LARGE))
                    .withValidation(ValidationPolicy.OFF);
        }
        try {
            if (this == GET && async) {
                client.video().async().getVideo("t1", options).join();
            } else if (this == GET) {
                client.video().getVideo("t1", options);
            } else if (async) {
                client.video().async().createVideo(request(), options).join();
            } else {
                client.video().createVideo(request(), options);
            }
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    private static VideoRequest request() {
        return TextToVideo.builder()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt("A street interview at golden hour.")
                .size(VideoSize._720P)
                .build();
    }
}
