package dev.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendTrackerTest {

    private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);

    @Test
    void aBodyGoesOutOnce() {
        SendTracker mark = new SendTracker(call("POST", BODY));
        assertThat(mark.contentLength()).isEqualTo(4);
        assertThat(read(mark)).isEqualTo(BODY);
        assertThatThrownBy(() -> read(mark))
                .hasRootCauseMessage("the request was sent once already and is not sent again");
        assertThat(mark.end()).isEqualTo(SendTracker.SENT);
    }

    @Test
    void withoutABodyTheRequestGoesOutWhenItsLengthIsAskedFor() {
        for (byte[] none : new byte[][] {null, new byte[0]}) {
            SendTracker mark = new SendTracker(call("DELETE", none));
            assertThat(mark.contentLength()).isZero();
            assertThatThrownBy(mark::contentLength)
                    .hasRootCauseMessage("the request was sent once already and is not sent again");
            assertThat(mark.end()).isEqualTo(SendTracker.SENT);
        }
    }

    @Test
    void theJdkMayRepeatAGet() {
        SendTracker mark = new SendTracker(call("GET", null));
        assertThat(mark.contentLength()).isZero();
        assertThat(mark.contentLength()).isZero();
    }

    @Test
    void nothingGoesOutOnceItWasSaidThatNothingDid() {
        for (String method : List.of("POST", "GET")) {
            SendTracker mark = new SendTracker(call(method, null));
            assertThat(mark.end()).isEqualTo(SendTracker.CONNECTING);
            assertThatThrownBy(mark::contentLength)
                    .hasRootCauseMessage("the call has ended, and its request is not sent any more");
            assertThat(mark.end()).isEqualTo(SendTracker.CONNECTING);
        }
        SendTracker connected = new SendTracker(call("POST", BODY));
        assertThat(connected.contentLength()).isEqualTo(4);
        assertThat(connected.end()).isEqualTo(SendTracker.CONNECTED);
        assertThatThrownBy(() -> read(connected))
                .hasRootCauseMessage("the call has ended, and its request is not sent any more");
        assertThat(connected.end()).isEqualTo(SendTracker.CONNECTED);
    }

    @Test
    void theTimeToConnectEndsNothingThatIsConnected() {
        SendTracker connected = new SendTracker(call("POST", BODY));
        assertThat(connected.contentLength()).isEqualTo(4);
        assertThat(connected.endUnlessConnected()).isFalse();
        assertThat(read(connected)).isEqualTo(BODY);
        SendTracker connecting = new SendTracker(call("POST", BODY));
        assertThat(connecting.endUnlessConnected()).isTrue();
        assertThatThrownBy(connecting::contentLength)
                .hasRootCauseMessage("the call has ended, and its request is not sent any more");
    }

    private static HttpCall call(String method, byte @Nullable [] body) {
        HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new HttpCall(
                method,
                URI.create("http://localhost"),
                none,
                body == null ? null : HttpBody.of(body),
                Duration.ofSeconds(1),
                1,
                null);
    }

    private static byte[] read(BodyPublisher publisher) {
        var bytes = BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                bytes.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer item) {
                bytes.onNext(List.of(item));
            }

            @Override
            public void onError(Throwable failure) {
                bytes.onError(failure);
            }

            @Override
            public void onComplete() {
                bytes.onComplete();
            }
        });
        return bytes.getBody().toCompletableFuture().join();
    }
}
