package dev.plumbline.runtime.client;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallRunner;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.download.DownloadOptions;
import dev.plumbline.runtime.download.DownloadRunner;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.page.Pages;
import dev.plumbline.runtime.page.Paging;
import dev.plumbline.runtime.wait.WaitRunner;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a generated client calls: operations, waits and downloads with one configuration. Safe for all threads. */
public final class Caller implements AutoCloseable {

    private final CallRunner calls;

    /** A caller with this configuration. */
    public Caller(ClientConfig config) {
        this.calls = new CallRunner(config);
    }

    /**
     * Sends a request and waits for its response.
     *
     * @throws PlumblineException of the class that says what went wrong
     * @throws IllegalStateException if the caller is closed
     */
    public <T extends @Nullable Object> ApiResponse<T> call(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        return calls.call(operation, arguments, options);
    }

    /**
     * Sends a request without blocking. The future fails with what {@link #call} would throw; cancelling it ends the
     * exchange, which the server may have processed by then.
     */
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> callAsync(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        return calls.callAsync(operation, arguments, options);
    }

    /** The value alone; cancelling the future ends the exchange. */
    public <T extends @Nullable Object> CompletableFuture<T> callAsyncValue(
            Operation<T> operation, Arguments arguments, CallOptions options) {
        return calls.callAsyncValue(operation, arguments, options);
    }

    /** Waits with this caller's queries. */
    public WaitRunner waiting() {
        return new WaitRunner(calls);
    }

    /** The items of all pages, fetched as they are read; the options hold for each page. */
    public <T, R extends @Nullable Object> Pages<T, R> pages(
            Paging<T, R> paging, Arguments arguments, CallOptions options) {
        return Pages.of(calls, paging, arguments, options);
    }

    /** As {@link #download(Download, Path, DownloadOptions)}, without options. */
    public Path download(Download download, Path target) {
        return download(download, target, DownloadOptions.none());
    }

    /**
     * Fetches a file, without the API key. A connection that is lost is made anew, and the rest of the file asked for
     * where the server names the file's version and gives ranges of it.
     *
     * @param target the file to write; what is there is replaced once the whole download is stored beside it
     * @return the target
     * @throws DownloadFailedException if it cannot be fetched or stored; the target is as it was
     */
    public Path download(Download download, Path target, DownloadOptions options) {
        return downloads().run(download, target, options);
    }

    /** As {@link #downloadAsync(Download, Path, DownloadOptions)}, without options. */
    public CompletableFuture<Path> downloadAsync(Download download, Path target) {
        return downloadAsync(download, target, DownloadOptions.none());
    }

    /** The same as {@link #download} without blocking. Cancelling the future ends the download. */
    public CompletableFuture<Path> downloadAsync(Download download, Path target, DownloadOptions options) {
        try {
            return downloads().runAsync(download, target, options);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The configuration that this caller was made with. */
    public ClientConfig config() {
        return calls.config();
    }

    /**
     * Ends this caller; later calls fail. The JDK's client is closed where this caller made it: streams end at once, other
     * exchanges come to their end first; before JDK 21 its threads end by themselves some time after. A transport that was given stays open.
     */
    @Override
    public void close() {
        calls.close();
    }

    private DownloadRunner downloads() {
        return new DownloadRunner(calls.transport(), calls.config());
    }
}
