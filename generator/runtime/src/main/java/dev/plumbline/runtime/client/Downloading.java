package dev.plumbline.runtime.client;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs a download, blocking or not: asks one address after the other until one has the file. */
final class Downloading {

    private final Transport transport;
    private final ClientConfig config;

    Downloading(Transport transport, ClientConfig config) {
        this.transport = transport;
        this.config = config;
    }

    Path run(Download download, Path target) {
        try (DownloadHops hops = DownloadHops.begin(download, target, config)) {
            while (!hops.isDone(send(hops))) {
                // The answer was a redirect: ask there.
            }
            return target;
        }
    }

    private HttpReply send(DownloadHops hops) {
        try {
            return transport.send(hops.call());
        } catch (IOException e) {
            throw hops.failure(e);
        }
    }

    /** The file beside the target is removed before the future ends, whichever way it does. */
    CompletableFuture<Path> runAsync(Download download, Path target) {
        DownloadHops hops = DownloadHops.begin(download, target, config);
        AsyncSteps<Path> steps = new AsyncSteps<>();
        steps.start(() -> hop(steps, hops, target));
        return Futures.mapping(
                steps.result(),
                path -> {
                    hops.close();
                    return path;
                },
                failure -> {
                    hops.close();
                    return failure;
                });
    }

    private void hop(AsyncSteps<Path> steps, DownloadHops hops, Path target) {
        steps.after(transport.sendAsync(hops.call()), (reply, failure) -> next(steps, hops, target, reply, failure));
    }

    private void next(
            AsyncSteps<Path> steps,
            DownloadHops hops,
            Path target,
            @Nullable HttpReply reply,
            @Nullable Throwable failure) {
        if (reply == null) {
            throw hops.failure(failure);
        }
        if (hops.isDone(reply)) {
            steps.result().complete(target);
        } else {
            hop(steps, hops, target);
        }
    }
}
