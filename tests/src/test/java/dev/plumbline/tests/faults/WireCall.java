package dev.plumbline.tests.faults;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * One call to a fault, in one of the two forms.
 *
 * @param caller what makes it
 * @param site where to
 * @param async whether without blocking
 * @param folder for files
 * @param got what came of it so far, in words
 */
record WireCall(Caller caller, WireSite site, boolean async, Path folder, List<String> got) {

    /** Makes the call, and gives the value of its response. */
    <T extends @Nullable Object> T value(Operation<T> operation, Arguments arguments) throws Throwable {
        if (!async) {
            return caller.call(operation, arguments, CallOptions.none()).value();
        }
        try {
            ApiResponse<T> response =
                    caller.callAsync(operation, arguments, CallOptions.none()).join();
            return response.value();
        } catch (CompletionException e) {
            throw e.getCause();
        }
    }

    /** Says what came of it. */
    void tell(String what) {
        got.add(what);
    }
}
