package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.error.PlumblineException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How far a wait is, after a query. */
public final class WaitProgress<T extends @Nullable Object> {
    private final String id;
    private final int polls;
    private final Duration elapsed;
    private final @Nullable String status;
    private final @Nullable Double percent;
    private final @Nullable ApiResponse<T> response;
    private final @Nullable PlumblineException error;

    /**
     * Of its parts.
     *
     * @param id the id that is waited for
     * @param polls how many queries were made
     * @param elapsed the time since the wait began
     * @param status the status word of the response, where the document says where it stands
     * @param percent the percentage of the response, where the document says where it stands
     * @param response the response, or null where the query failed
     * @param error why the query failed, in passing or as the document expects, or null; the wait goes on
     */
    public WaitProgress(
            String id,
            int polls,
            Duration elapsed,
            @Nullable String status,
            @Nullable Double percent,
            @Nullable ApiResponse<T> response,
            @Nullable PlumblineException error) {
        this.id = id;
        this.polls = polls;
        this.elapsed = elapsed;
        this.status = status;
        this.percent = percent;
        this.response = response;
        this.error = error;
    }

    /** The id that is waited for. */
    public String id() {
        return id;
    }

    /** How many queries were made. */
    public int polls() {
        return polls;
    }

    /** The time since the wait began. */
    public Duration elapsed() {
        return elapsed;
    }

    /** The status word of the response, where the document says where it stands. */
    public @Nullable String status() {
        return status;
    }

    /** The percentage of the response, where the document says where it stands. */
    public @Nullable Double percent() {
        return percent;
    }

    /** The response, or null where the query failed. */
    public @Nullable ApiResponse<T> response() {
        return response;
    }

    /** Why the query failed, in passing or as the document expects, or null; the wait goes on. */
    public @Nullable PlumblineException error() {
        return error;
    }
}
