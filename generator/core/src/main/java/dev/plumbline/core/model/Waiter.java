package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The {@code x-waiter} of a query operation: when to stop asking.
 *
 * @param name the document's name for it, {@code waitForVideo}
 * @param success the schema of a response that means done
 * @param retries what means that it is not done yet, though a failure or an error status may speak against it
 * @param failures what means that it will never be done; the first that matches is reported
 * @param progress JSON pointer of a number in the response that says how far it is
 * @param complete that number where all is done: 100 for a percentage
 * @param status JSON pointer of the status word in the response
 * @param downloads JSON pointers of the result's URL, the preferred first
 * @param urls JSON pointers of the URL that asks for a created object, the preferred first; empty where its id is enough
 * @param hosts the hosts, with all below them, that such a URL may lead to beside the API's own
 * @param pacing how often to ask, and for how long
 */
public record Waiter(
        Location at,
        String name,
        Location success,
        List<Retry> retries,
        List<Failure> failures,
        @Nullable String progress,
        BigDecimal complete,
        @Nullable String status,
        List<String> downloads,
        List<String> urls,
        List<String> hosts,
        Pacing pacing) {

    public Waiter {
        retries = List.copyOf(retries);
        failures = List.copyOf(failures);
        downloads = List.copyOf(downloads);
        urls = List.copyOf(urls);
        hosts = List.copyOf(hosts);
    }

    /**
     * A response that is not final yet.
     *
     * @param status its HTTP status; empty for any success
     * @param schema the schema of its body; empty where any body will do. One of the two is there
     * @param description what it means, in the document's words; may be empty
     */
    public record Retry(OptionalInt status, Optional<Location> schema, String description) {}

    /** A final response that is no success: a rule's title and sentence, and the schema that recognises it. */
    public record Failure(Location schema, String title, String description) {}

    /** In seconds: the first pause, the longest, what each is multiplied by, and the whole wait. */
    public record Pacing(double initial, double maximum, double factor, double deadline) {}
}
