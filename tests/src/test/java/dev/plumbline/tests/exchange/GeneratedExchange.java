package dev.plumbline.tests.exchange;

import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoSize;

/** With the checked-in client. */
final class GeneratedExchange implements Exchange {

    private final UniAllVeo31Client client;

    GeneratedExchange(String url) {
        client = UniAllVeo31Client.builder().baseUrl(url).apiKey("sk-planted").build();
    }

    @Override
    public String create(String prompt) {
        TextToVideo request = TextToVideo.builder()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt(prompt)
                .size(VideoSize._720P)
                .build();
        return String.valueOf(client.video().createVideo(request).taskId());
    }

    @Override
    public void close() {
        client.close();
    }
}
