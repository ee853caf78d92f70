package dev.plumbline.opentelemetry;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallContext;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** The attributes of the conventions, and what each says here. */
final class HttpAttributes {

    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ORIGINAL_METHOD = AttributeKey.stringKey("http.request.method_original");
    private static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("url.template");

    /** RFC 9110 and PATCH; other words are {@code _OTHER}. */
    private static final Set<String> KNOWN =
            Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

    private static final int FIRST_ERROR = 400;
    private static final long HTTP_PORT = 80;
    private static final long HTTPS_PORT = 443;

    private HttpAttributes() {}

    static String spanName(CallContext call) {
        return (KNOWN.contains(call.method()) ? call.method() : "HTTP") + " " + call.pathTemplate();
    }

    /** Of the span and of the measurement. Few values each. */
    static Attributes dimensions(CallContext call, URI uri) {
        AttributesBuilder attributes = Attributes.builder()
                .put(METHOD, KNOWN.contains(call.method()) ? call.method() : "_OTHER")
                .put(PORT, port(uri))
                .put(TEMPLATE, call.pathTemplate());
        if (uri.getHost() != null) {
            attributes.put(ADDRESS, uri.getHost());
        }
        return attributes.build();
    }

    /** Of the span alone. */
    static Attributes ofRequest(CallContext call, URI uri) {
        AttributesBuilder attributes = Attributes.builder().put(URL, RedactedUrl.of(uri));
        if (!KNOWN.contains(call.method())) {
            attributes.put(ORIGINAL_METHOD, call.method());
        }
        if (call.attempt() > 1) {
            attributes.put(RESEND_COUNT, (long) call.attempt() - 1);
        }
        return attributes.build();
    }

    /** Of the span and of the measurement. */
    static Attributes ofOutcome(AttemptOutcome outcome) {
        AttributesBuilder attributes = Attributes.builder();
        HttpReply reply = outcome.reply();
        if (reply != null) {
            attributes.put(STATUS, (long) reply.status());
        }
        if (reply != null && reply.status() >= FIRST_ERROR) {
            attributes.put(ERROR_TYPE, String.valueOf(reply.status()));
        } else if (outcome.failure() != null) {
            attributes.put(ERROR_TYPE, cause(outcome.failure()).getClass().getName());
        }
        return attributes.build();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static long port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "http".equalsIgnoreCase(uri.getScheme()) ? HTTP_PORT : HTTPS_PORT;
    }
}
