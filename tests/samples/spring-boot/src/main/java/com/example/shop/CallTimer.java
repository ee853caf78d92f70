package com.example.shop;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import io.micrometer.core.instrument.MeterRegistry;

/** Measures each attempt of a call under the name and the tags that Spring's own clients use. */
final class CallTimer implements Interceptor {

    private final MeterRegistry meters;

    CallTimer(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void afterAttempt(CallContext call, AttemptOutcome outcome) {
        HttpReply reply = outcome.reply();
        meters.timer(
                        "http.client.requests",
                        "method",
                        call.method(),
                        "uri",
                        call.pathTemplate(),
                        "status",
                        reply == null ? "IO_ERROR" : Integer.toString(reply.status()))
                .record(outcome.elapsed());
    }
}
