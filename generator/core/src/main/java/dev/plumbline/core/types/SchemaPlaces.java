package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a document calls the places in which its schemas stand; only the keywords of schemas are known here. */
public interface SchemaPlaces {

    /** Whether the schema there has a name of its own. */
    boolean isNamed(Location schema);

    /** The name that the document gives the type of the schema there ({@code x-class-name}), whatever it is called else. */
    Optional<String> typeName(Location schema);

    /**
     * What the document calls the values of the {@code enum} in the schema there ({@code x-enum-varnames}), in its order;
     * empty where it says nothing, or has not a name for each.
     */
    List<String> valueNames(Location schema);

    /** What the document says of each of those values ({@code x-enum-descriptions}); as for {@link #valueNames}. */
    List<String> valueTexts(Location schema);

    /**
     * The words for a place that is no part of a schema, outermost first.
     *
     * @param around gives the words for another place, for one that is called after what is around it
     * @return empty where the place is called by its own name after what is around it
     */
    Optional<List<String>> words(Location place, Function<Location, List<String>> around);
}
