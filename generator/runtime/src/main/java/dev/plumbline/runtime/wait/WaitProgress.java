package dev.plumbline.runtime.wait;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.error.PlumblineException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a wait is, after a query.
 *
 * @param id the id that is waited for
 * @param polls how many queries were made
 * @param elapsed the time since the wait began
 * @param status the status word of the response, where the document says where it stands
 * @param percent the percentage of the response, where the document says where it stands
 * @param response the response, or null where the query failed
 * @param error why the query failed, in passing or as the document expects, or null; the wait goes on
 */
public record WaitProgress<T extends @Nullable Object>(
        String id,
        int polls,
        Duration elapsed,
        @Nullable String status,
        @Nullable Double percent,
        @Nullable ApiResponse<T> response,
        @Nullable PlumblineException error) {}
