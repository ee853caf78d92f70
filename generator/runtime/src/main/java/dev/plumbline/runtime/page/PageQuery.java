package dev.plumbline.runtime.page;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.CallRunner;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is asked for, and where it begins. */
final class PageQuery<T, R extends @Nullable Object> {

    final CallRunner calls;
    final Paging<T, R> paging;
    final Arguments arguments;
    final CallOptions options;
    final @Nullable String start;

    /** From this position on; null for the first page. */
    PageQuery(CallRunner calls, Paging<T, R> paging, Arguments arguments, CallOptions options, @Nullable String start) {
        this.calls = calls;
        this.paging = paging;
        this.arguments = arguments;
        this.options = options;
        this.start = start;
    }

    PageQuery<T, R> from(String position) {
        return new PageQuery<>(calls, paging, arguments, options, position);
    }

    ApiResponse<R> call(OngoingPages<T, R> pages) {
        return calls.call(paging.operation(), pages.arguments(), pages.options());
    }

    CompletableFuture<ApiResponse<R>> callAsync(OngoingPages<T, R> pages) {
        return calls.callAsync(paging.operation(), pages.arguments(), pages.options());
    }
}
