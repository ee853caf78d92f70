package dev.plumbline.runtime.client;

import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A transport that gives the answers and failures of a script, one for each request, and keeps the requests. */
final class Scripted implements Transport {

    private final Deque<Object> script = new ArrayDeque<>();
    final List<HttpCall> calls = Collections.synchronizedList(new ArrayList<>());

    /** An answer; the headers are names and values in turn. */
    Scripted answer(int status, String body, String... headers) {
        Map<String, List<String>> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        HttpHeaders all = HttpHeaders.of(map, (name, value) -> true);
        script.add(new HttpReply(status, all, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Scripted ok() {
        return answer(200, "{'id':'t1','status':'queued'}");
    }

    Scripted failure(Failure failure, boolean mayHaveBeenSent) {
        return failure(new TransportException(failure, mayHaveBeenSent, "failed as scripted", null));
    }

    Scripted failure(Throwable failure) {
        script.add(failure);
        return this;
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException {
        Object next = next(call);
        if (next instanceof HttpReply reply) {
            return reply;
        }
        if (next instanceof IOException failure) {
            throw failure;
        }
        throw (RuntimeException) next;
    }

    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        Object next = next(call);
        return next instanceof HttpReply reply
                ? CompletableFuture.completedFuture(reply)
                : CompletableFuture.failedFuture((Throwable) next);
    }

    private Object next(HttpCall call) {
        calls.add(call);
        return script.size() == 1 ? script.peek() : script.remove();
    }

    List<String> headers(String name) {
        return calls.stream()
                .map(call -> call.headers().firstValue(name).orElse("none"))
                .toList();
    }
}
