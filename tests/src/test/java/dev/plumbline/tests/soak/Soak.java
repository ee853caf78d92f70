package dev.plumbline.tests.soak;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.tests.faults.Transports;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import dev.plumbline.uniall.veo31.model.TextToVideo;
import dev.plumbline.uniall.veo31.model.VideoModel;
import dev.plumbline.uniall.veo31.model.VideoRequest;
import dev.plumbline.uniall.veo31.model.VideoSize;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many calls at once with one client: by turns a query and an order, blocking and asynchronous. */
final class Soak {

    private static final int CALLERS = 64;
    private static final VideoRequest REQUEST = TextToVideo.builder()
            .model(VideoModel.VEO3_1_VIDEO_720P)
            .prompt("A street interview at golden hour.")
            .size(VideoSize._720P)
            .build();

    private final Semaphore turns = new Semaphore(CALLERS);
    private final UniAllVeo31Client client;
    private final Outcomes outcomes;

    private Soak(UniAllVeo31Client client, Outcomes outcomes) {
        this.client = client;
        this.outcomes = outcomes;
    }

    /** Makes so many calls, and gives what came of them once the last has ended. */
    static Outcomes run(FlakyProvider provider, Transports transports, int calls) throws InterruptedException {
        Outcomes outcomes = new Outcomes(provider);
        try (Transport transport = transports.open(null);
                UniAllVeo31Client client = UniAllVeo31Client.of(config(provider, transport))) {
            new Soak(client, outcomes).call(calls);
        }
        return outcomes;
    }

    private static ClientConfig config(FlakyProvider provider, Transport transport) {
        return ClientConfig.builder()
                .baseUrl(provider.url())
                .apiKey("sk-planted")
                .timeout(Duration.ofSeconds(30))
                .retry(RetryPolicy.standard().withDelays(Duration.ofMillis(2), Duration.ofMillis(8)))
                .transport(transport)
                .build();
    }

    private void call(int calls) throws InterruptedException {
        ExecutorService callers = Callers.open(CALLERS);
        for (int i = 0; i < calls; i++) {
            turns.acquire();
            String order = i % 2 == 0 ? null : "order-" + i;
            if (i % 4 < 2) {
                callers.execute(() -> blocking(order));
            } else {
                async(order);
            }
        }
        turns.acquire(CALLERS);
        callers.shutdown();
        if (!callers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("callers did not end");
        }
    }

    private void blocking(@Nullable String order) {
        try {
            if (order == null) {
                client.video().getVideo("t1");
            } else {
                client.video().createVideo(REQUEST, options(order));
            }
            ended(order, null);
        } catch (RuntimeException e) {
            ended(order, e);
        }
    }

    private void async(@Nullable String order) {
        CompletableFuture<?> call = order == null
                ? client.video().async().getVideo("t1")
                : client.video().async().createVideo(REQUEST, options(order));
        call.whenComplete((task, failure) ->
                ended(order, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure));
    }

    private void ended(@Nullable String order, @Nullable Throwable thrown) {
        if (order == null) {
            outcomes.query(thrown);
        } else {
            outcomes.order(order, thrown);
        }
        turns.release();
    }

    private static CallOptions options(String order) {
        return CallOptions.none().withHeader(FlakyProvider.ORDER, order);
    }
}
