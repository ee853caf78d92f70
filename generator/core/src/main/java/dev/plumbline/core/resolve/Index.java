package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.text.Catalogue;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What stands where, over all documents of a run. */
public interface Index {

    /** The keyword of 2019-09 that leads to the outermost resource that allows it. */
    String RECURSIVE_REF = "$recursiveRef";

    /** The keyword by which a resource allows that, and the name of its {@link #dynamicAnchor}. */
    String RECURSIVE_ANCHOR = "$recursiveAnchor";

    /** What is indexed. */
    Documents documents();

    /** What the documents say in other languages, too. */
    Catalogue texts();

    /** Whether the root document is an OpenAPI document, which has more in it than one schema. */
    default boolean isOpenApi() {
        return documents().isOpenApi();
    }

    /** The root document's location. */
    Location root();

    /** The raw value; throws {@link IllegalArgumentException} for a location that is not there. */
    JsonNode node(Location at);

    /** The raw value; empty where there is none. */
    Optional<JsonNode> find(Location at);

    /** Whether there is a value. */
    boolean has(Location at);

    /** Where the value stands in its file. */
    Place place(Location at);

    /**
     * What a reference means.
     *
     * @param base the object that holds the {@code $ref}
     * @param ref its text
     * @return the value it names, or empty where nothing is there (the caller reports it); in an OpenAPI document also what
     *     a pointer names that goes on behind another reference
     */
    Optional<Location> resolve(Location base, String ref);

    /** Whether a reference names the value that it {@link #resolve leads to}, and nothing behind another reference. */
    boolean isNamed(Location found, String ref);

    /** The schema resource a value belongs to: the nearest object around it with an {@code $id}, or its document. */
    Location resource(Location at);

    /**
     * The absolute location of a value by the nearest {@code $id} around it; empty where there is none. No path of a
     * machine: what stands beside the root document is named from there.
     */
    Optional<String> absoluteLocation(Location at);

    /** The schema with that {@code $dynamicAnchor} in a {@link #resource resource}. */
    Optional<Location> dynamicAnchor(Location resource, String name);

    /** Whether any document has a {@code $dynamicAnchor}, or what 2019-09 has for it. */
    boolean hasDynamicAnchors();

    /** The schemas with that {@code $dynamicAnchor} in any resource. */
    Collection<Location> dynamicAnchors(String name);
}
