import java.time.Duration;
import java.util.function.UnaryOperator;
import peer.ApiClient;
import peer.ApiException;
import peer.api.VideoApi;
import peer.model.TextToVideo;
import peer.model.VideoModel;
import peer.model.VideoRequest;
import peer.model.VideoSize;

/** With what OpenAPI Generator's {@code native} library makes of the same document. */
public final class NativePeer implements UnaryOperator<String> {

    private final VideoApi api;

    public NativePeer(String url) {
        // Its constructor without arguments refuses the document's server, which is a variable.
        ApiClient client =
                new ApiClient(ApiClient.createDefaultHttpClientBuilder(), ApiClient.createDefaultObjectMapper(), url);
        client.setReadTimeout(Duration.ofMinutes(2));
        client.setConnectTimeout(Duration.ofSeconds(10));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer sk-planted"));
        api = new VideoApi(client);
    }

    @Override
    public String apply(String prompt) {
        TextToVideo request = new TextToVideo()
                .model(VideoModel.VEO3_1_VIDEO_720P)
                .prompt(prompt)
                .size(VideoSize._720P);
        try {
            return api.createVideo(new VideoRequest(request)).getTaskId();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
