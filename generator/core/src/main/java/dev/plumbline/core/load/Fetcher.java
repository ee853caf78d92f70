package dev.plumbline.core.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets the bytes of a document, from a file or over HTTP; says in one clause why it could not. */
final class Fetcher {

    /** Why there are no bytes. */
    static final class NotThereException extends Exception {
        private static final long serialVersionUID = 1L;

        NotThereException(String why) {
            super(why);
        }
    }

    byte[] file(Path path) throws NotThereException {
        if (Files.isDirectory(path)) {
            throw new NotThereException("it is a directory");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new NotThereException("it is not a regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return capped(in);
        } catch (NoSuchFileException e) {
            throw new NotThereException("there is no such file");
        } catch (AccessDeniedException e) {
            throw new NotThereException("it may not be read");
        } catch (IOException e) {
            throw new NotThereException("it could not be read");
        }
    }

    /** Fetches over HTTP(S); the time for all of it is {@link ReadingLimits#FETCH_TIME}. */
    byte[] remote(URI uri) throws NotThereException {
        CompletableFuture<byte[]> reply = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        reply.complete(exchange(uri));
                    } catch (NotThereException | IOException | InterruptedException | RuntimeException e) {
                        reply.completeExceptionally(e);
                    }
                },
                "document fetch");
        thread.setDaemon(true);
        thread.start();
        try {
            return reply.get(ReadingLimits.FETCH_TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotThereException why) {
                throw why;
            }
            throw new NotThereException("it could not be fetched");
        } catch (TimeoutException e) {
            throw new NotThereException("it was not there after " + ReadingLimits.FETCH_TIME.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotThereException("the fetch was interrupted");
        } finally {
            thread.interrupt();
        }
    }

    private static byte[] exchange(URI uri) throws NotThereException, IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(ReadingLimits.FETCH_TIME)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/yaml, application/json, */*;q=0.5")
                .timeout(ReadingLimits.FETCH_TIME)
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new NotThereException("the server responded with status " + response.statusCode());
            }
            return capped(body);
        }
    }

    private static byte[] capped(InputStream in) throws IOException, NotThereException {
        byte[] bytes = in.readNBytes(ReadingLimits.FILE_BYTES + 1);
        if (bytes.length > ReadingLimits.FILE_BYTES) {
            throw new NotThereException("it has more than " + ReadingLimits.FILE_BYTES / (1024 * 1024) + " MB");
        }
        return bytes;
    }
}
