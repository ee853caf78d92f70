package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-waiter} says of an operation.
 *
 * @param schemas where its schemas stand, also those of one with mistakes
 * @param parts all that it says, where it is written without a mistake
 * @param mistakes what is written wrong
 */
public record WaiterExtension(Location at, List<Location> schemas, Optional<Parts> parts, List<Mistake> mistakes) {

    /** The extension's name. */
    public static final String KEY = "x-waiter";

    public WaiterExtension {
        schemas = List.copyOf(schemas);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * The parts.
     *
     * @param success the schema of a response that means done
     * @param progress JSON pointer of a number in the response that says how far it is
     * @param complete that number where all is done: 100 for a percentage
     * @param status JSON pointer of the status word in the response
     * @param downloads JSON pointers of the result's URL, the preferred first
     * @param urls JSON pointers of the URL that asks for a created object, the preferred first; empty where its id is enough
     * @param hosts the hosts, with all below them, that such a URL may lead to beside the API's own
     */
    public record Parts(
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

        public Parts {
            retries = List.copyOf(retries);
            failures = List.copyOf(failures);
            downloads = List.copyOf(downloads);
            urls = List.copyOf(urls);
            hosts = List.copyOf(hosts);
        }
    }

    /** A response that is not final yet: by its HTTP status, the schema of its body, or both. */
    public record Retry(OptionalInt status, Optional<Location> schema, String description) {}

    /** A final response that is no success: the schema that recognises it, and its texts. */
    public record Failure(Location schema, String title, String description) {}

    /** In seconds: the first pause, the longest, what each is multiplied by, and the whole wait. */
    public record Pacing(double initial, double maximum, double factor, double deadline) {}
}
