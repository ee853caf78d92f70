package dev.plumbline.testing;

import dev.plumbline.runtime.http.BodySink;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Hands a response over as a transport does: to the sink where there is one, and not beyond the limit. */
final class Delivery {

    private Delivery() {}

    static HttpReply of(HttpCall call, HttpReply reply) throws TransportException {
        BodySink sink = call.sink();
        if (sink != null && reply.isSuccess()) {
            write(sink, reply);
            return new HttpReply(reply.status(), reply.headers(), new byte[0]);
        }
        if (reply.body().length > call.maxResponseBytes()) {
            String message = reply + ", more than the allowed " + call.maxResponseBytes();
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        return reply;
    }

    private static void write(BodySink sink, HttpReply reply) throws TransportException {
        try {
            sink.start(reply.status(), reply.headers());
            sink.write(ByteBuffer.wrap(reply.body()));
        } catch (TransportException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TransportException(Failure.SINK, true, "the response could not be stored", e);
        }
    }
}
