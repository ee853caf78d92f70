package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code x-waiter} of a query operation: when to stop asking.
 *
 * @param name the document's name for it, {@code waitForVideo}
 * @param success the schema of a response that means done
 * @param failures what means that it will never be done; the first that matches is told
 * @param progress JSON pointer of a percentage in the response
 * @param status JSON pointer of the status word in the response
 * @param downloads JSON pointers of the result's URL, the preferred first
 * @param pacing how often to ask, and for how long
 */
public record Waiter(
        Location at,
        String name,
        Location success,
        List<Failure> failures,
        @Nullable String progress,
        @Nullable String status,
        List<String> downloads,
        Pacing pacing) {

    public Waiter {
        failures = List.copyOf(failures);
        downloads = List.copyOf(downloads);
    }

    /** A final answer that is no success: a rule's title and sentence, and the schema that recognises it. */
    public record Failure(Location schema, String title, String description) {}

    /** In seconds: the first pause, the longest, what each is multiplied by, and the whole wait. */
    public record Pacing(double initial, double maximum, double factor, double deadline) {}
}
