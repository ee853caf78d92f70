package dev.plumbline.tests.faults;

import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.CallOutcome;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything that a client says of its calls: every log line, every exception, every object's own text. */
final class Overheard implements Logger, Interceptor {

    private final StringBuffer text = new StringBuffer();
    private final AtomicInteger lines = new AtomicInteger();

    /** All of it. */
    String text() {
        return text.toString();
    }

    /** How many log lines there were. */
    int lines() {
        return lines.get();
    }

    /** Adds an object's own text. */
    void object(@Nullable Object object) {
        text.append(object).append('\n');
    }

    /** Adds an exception as it is printed, its causes and suppressed ones included, and the text of each. */
    void exception(Throwable thrown) {
        StringWriter printed = new StringWriter();
        thrown.printStackTrace(new PrintWriter(printed, true));
        text.append(printed).append(thrown.getLocalizedMessage()).append('\n');
    }

    @Override
    public String getName() {
        return "overheard";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String line, @Nullable Throwable thrown) {
        lines.incrementAndGet();
        object(line);
        if (thrown != null) {
            exception(thrown);
        }
    }

    @Override
    public void log(
            Level level,
            @Nullable ResourceBundle bundle,
            @Nullable String line,
            @Nullable Object @Nullable ... values) {
        lines.incrementAndGet();
        object(line);
        if (values == null) {
            return;
        }
        for (Object value : values) {
            object(value);
        }
    }

    @Override
    public void beforeCall(CallContext call, RequestEditor request) {
        object(call);
        object(request);
    }

    @Override
    public void beforeAttempt(CallContext call, RequestEditor request) {
        object(request);
    }

    @Override
    public void afterAttempt(CallContext call, AttemptOutcome outcome) {
        object(outcome);
        object(outcome.reply());
    }

    @Override
    public void afterCall(CallContext call, CallOutcome outcome) {
        object(outcome);
        if (outcome.failure() != null) {
            exception(outcome.failure());
        }
    }
}
