package dev.plumbline.core.resolve;

import dev.plumbline.core.problem.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What stands where, over all documents of a run. */
public interface Index {

    /** The root document's location. */
    Location root();

    /** The raw value; throws {@link IllegalArgumentException} for a location that is not there. */
    JsonNode node(Location at);

    /** Where the value stands in its file. */
    Place place(Location at);

    /**
     * What a reference means.
     *
     * @param base the object that holds the {@code $ref}
     * @param ref its text
     * @return the value it names, or empty where nothing is there (the caller reports it)
     */
    Optional<Location> resolve(Location base, String ref);
}
