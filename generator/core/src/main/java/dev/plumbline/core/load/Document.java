package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One file as read: its raw tree and where each value stands.
 *
 * @param uri where it was read from
 * @param name how problems name it: as the user wrote it, or relative to the first document's folder
 * @param root the tree, with YAML read by the 1.2 core schema; nobody edits it
 * @param places where its values stand
 */
public record Document(URI uri, String name, JsonNode root, Places places) {

    /** Documents that are known by their URIs, and have not been read from anywhere. */
    public static List<Document> known(Map<URI, JsonNode> trees) {
        return trees.entrySet().stream()
                .map(tree -> new Document(tree.getKey(), tree.getKey().toString(), tree.getValue(), Places.none()))
                .toList();
    }

    /** Where the value stands, or the nearest value around it that was written down. */
    public Place place(String pointer) {
        Place place = places.nearest(root, pointer);
        return place == null ? Place.startOf(name) : place;
    }
}
