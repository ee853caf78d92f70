package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One file as read: its raw tree and where each value stands.
 *
 * @param uri where it was read from
 * @param name how problems name it: as the user wrote it, or relative to the first document's folder
 * @param root the tree, with YAML read by the 1.2 core schema; nobody edits it
 * @param places JSON pointer of each value to the place where it (for a property: its key) begins
 */
public record Document(URI uri, String name, JsonNode root, Map<String, Place> places) {

    /** Where the value stands, or the nearest value around it that was written down. */
    public Place place(String pointer) {
        String at = pointer;
        while (true) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return Place.startOf(name);
            }
            at = at.substring(0, slash);
        }
    }
}
