package dev.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class SentMarkTest {

    private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);

    @Test
    void aBodyGoesOutOnce() {
        SentMark mark = new SentMark(BODY);
        BodyPublisher publisher = mark.publisher();
        assertThat(publisher.contentLength()).isEqualTo(4);
        assertThat(mark.mayHaveBeenSent()).isFalse();
        assertThat(read(publisher).toCompletableFuture().join()).isEqualTo(BODY);
        assertThat(mark.mayHaveBeenSent()).isTrue();
        assertThatThrownBy(() -> read(publisher).toCompletableFuture().join())
                .hasRootCauseMessage("the request was sent once already and is not sent again");
    }

    @Test
    void ofARequestWithoutABodyNothingIsKnown() {
        assertThat(new SentMark(null).mayHaveBeenSent()).isTrue();
        assertThat(new SentMark(new byte[0]).mayHaveBeenSent()).isTrue();
        assertThat(new SentMark(null).publisher().contentLength()).isZero();
    }

    private static CompletionStage<byte[]> read(BodyPublisher publisher) {
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
        return bytes.getBody();
    }
}
