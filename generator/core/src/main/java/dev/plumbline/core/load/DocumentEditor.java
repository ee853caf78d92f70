package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of a document that is changed. Every value keeps the place where it was written, so that a problem with what
 * came from another document points there. The document it was made from stays as it is.
 */
public final class DocumentEditor {

    private final Document original;
    private final Places places = new Places();
    private JsonNode root;

    /** A copy to be changed. */
    public DocumentEditor(Document original) {
        this.original = original;
        this.root = copy(original.places(), original.root());
        places.root(original.place(""));
    }

    /** The tree as it is now; it is changed by the methods of this class alone. */
    public JsonNode root() {
        return root;
    }

    /** The document with all changes; the editor is not used after it. */
    public Document document() {
        return new Document(original.uri(), original.name(), root, places);
    }

    /** A value of the document as it is now, as a document of its own. */
    public Document part(String pointer) {
        JsonNode value = Pointers.find(root, pointer);
        Document whole = document();
        DocumentEditor part =
                new DocumentEditor(new Document(whole.uri(), whole.name(), value == null ? root : value, places));
        part.places.root(whole.place(pointer));
        return part.document();
    }

    /**
     * Sets a property to a copy of another document's.
     *
     * @param object an object of {@link #root()}
     * @param name the property
     * @param from the document that the value is from
     * @param parent the object there that has a property of that name
     */
    public void setProperty(ObjectNode object, String name, Document from, ObjectNode parent) {
        setProperty(object, name, from, parent.get(name), from.places().property(parent, name));
    }

    /** Sets a property to a copy of another document's value, which was written at a place. */
    public void setProperty(ObjectNode object, String name, Document from, JsonNode value, @Nullable Place place) {
        object.set(name, copy(from.places(), value));
        if (place != null) {
            places.property(object, name, place);
        }
    }

    /** Appends a copy of another document's value, which was written at a place. */
    public void append(ArrayNode array, Document from, JsonNode value, Place place) {
        int index = array.size();
        array.add(copy(from.places(), value));
        places.insertItem(array, index, place);
    }

    /** Appends a copy of an item of another document's. */
    public void appendItem(ArrayNode array, Document from, ArrayNode parent, int index) {
        Place place = from.places().item(parent, index);
        append(array, from, parent.get(index), place == null ? from.place("") : place);
    }

    /** Puts a copy of another document's value in an item's stead. */
    public void replaceItem(ArrayNode array, int index, Document from, JsonNode value, Place place) {
        array.set(index, copy(from.places(), value));
        places.removeItem(array, index);
        places.insertItem(array, index, place);
    }

    /** Puts a copy of another document's value in the root's stead. */
    public void replaceRoot(Document from, JsonNode value, Place place) {
        root = copy(from.places(), value);
        places.root(place);
    }

    public void removeProperty(ObjectNode object, String name) {
        object.remove(name);
    }

    public void removeItem(ArrayNode array, int index) {
        array.remove(index);
        places.removeItem(array, index);
    }

    private JsonNode copy(Places from, JsonNode value) {
        if (value.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                copy.set(property.getKey(), copy(from, property.getValue()));
            }
            places.copyOf(copy, from, value);
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> copy.add(copy(from, item)));
            places.copyOf(copy, from, value);
            return copy;
        }
        return value;
    }
}
