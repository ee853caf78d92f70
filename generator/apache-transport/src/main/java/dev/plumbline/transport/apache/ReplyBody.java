package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.BodySink;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Reads a response, and stops as soon as it is longer than allowed or its sink refuses it. */
final class ReplyBody implements AsyncResponseConsumer<HttpReply> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final HttpCall call;
    private @Nullable HttpResponse head;
    private @Nullable BodySink sink;
    private @Nullable FutureCallback<HttpReply> whole;
    private long received;

    ReplyBody(HttpCall call) {
        this.call = call;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<HttpReply> callback)
            throws IOException {
        head = response;
        whole = callback;
        sink = response.getCode() / 100 == 2 ? call.sink() : null;
        if (sink != null) {
            start(sink, response);
        }
        if (entity == null) {
            finish();
        } else if (sink == null && entity.getContentLength() > call.maxResponseBytes()) {
            throw tooLarge(response);
        }
    }

    private static void start(BodySink sink, HttpResponse response) throws IOException {
        try {
            sink.start(response.getCode(), headers(response));
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    @Override
    public void consume(ByteBuffer buffer) throws IOException {
        received += buffer.remaining();
        if (sink != null) {
            write(sink, buffer);
        } else if (received > call.maxResponseBytes() && head != null) {
            throw tooLarge(head);
        } else {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.write(part, 0, part.length);
        }
    }

    private static void write(BodySink sink, ByteBuffer buffer) throws IOException {
        try {
            sink.write(buffer);
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    @Override
    public void updateCapacity(CapacityChannel capacity) throws IOException {
        capacity.update(Integer.MAX_VALUE);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        finish();
    }

    private void finish() {
        if (whole != null && head != null) {
            whole.completed(new HttpReply(head.getCode(), headers(head), bytes.toByteArray()));
        }
    }

    static HttpHeaders headers(HttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(value == null ? "" : value);
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static TransportException refused(Exception failure) {
        return failure instanceof TransportException known
                ? known
                : new TransportException(Failure.SINK, true, "the response could not be stored", failure);
    }

    private TransportException tooLarge(HttpResponse response) {
        String message =
                "HTTP " + response.getCode() + " with more than the allowed " + call.maxResponseBytes() + " bytes";
        return new TransportException(Failure.TOO_LARGE, true, message, null);
    }

    /** An early word such as {@code 103} is no response. */
    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    /** The exchange's own callback is told, too. */
    @Override
    public void failed(Exception failure) {}

    @Override
    public void releaseResources() {}
}
