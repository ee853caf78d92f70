package dev.plumbline.runtime.download;

import dev.plumbline.runtime.async.AsyncSteps;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs a download, blocking or not: asks one address after the other until one has the file. */
public final class DownloadRunner {

    private final Transport transport;
    private final ClientConfig config;

    public DownloadRunner(Transport transport, ClientConfig config) {
        this.transport = transport;
        this.config = config;
    }

    public Path run(Download download, Path target, DownloadOptions options) {
        try (OngoingDownload run = OngoingDownload.begin(download, target, options, config)) {
            Duration pause = step(run);
            while (pause != null) {
                sleep(pause);
                pause = step(run);
            }
            return target;
        }
    }

    private @Nullable Duration step(OngoingDownload run) {
        HttpCall call = run.call();
        HttpReply reply;
        try {
            reply = transport.send(call);
        } catch (IOException | RuntimeException e) {
            return run.failed(e);
        }
        return run.responded(reply);
    }

    private void sleep(Duration pause) {
        if (pause.isZero()) {
            return;
        }
        try {
            config.timekeeper().sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DownloadFailedException(Reason.INTERRUPTED, "it was interrupted", 0, e);
        }
    }

    /** What lies beside the target is as it will stay before the future ends, whichever way it does. */
    public CompletableFuture<Path> runAsync(Download download, Path target, DownloadOptions options) {
        OngoingDownload run = OngoingDownload.begin(download, target, options, config);
        AsyncSteps<Path> steps = new AsyncSteps<>(false);
        steps.start(() -> ask(steps, run, target));
        return AsyncSteps.mapping(
                steps.result(),
                path -> {
                    run.close();
                    return path;
                },
                failure -> {
                    run.close();
                    return failure;
                });
    }

    private void ask(AsyncSteps<Path> steps, OngoingDownload run, Path target) {
        steps.after(transport.sendAsync(run.call()), (reply, failure) -> {
            Duration pause = reply != null ? run.responded(reply) : run.failed(AsyncSteps.noReply(failure));
            if (pause == null) {
                steps.result().complete(target);
            } else if (pause.isZero()) {
                ask(steps, run, target);
            } else {
                steps.after(config.timekeeper().sleepAsync(pause), (done, cancelled) -> ask(steps, run, target));
            }
        });
    }
}
