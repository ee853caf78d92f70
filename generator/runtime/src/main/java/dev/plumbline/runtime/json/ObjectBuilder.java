package dev.plumbline.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the builders of generated objects have in common.
 *
 * @param <B> the builder's own class
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {

    /** The properties that the document does not name, in the order in which they were set. */
    protected final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

    /** A builder with nothing set. */
    protected ObjectBuilder() {}

    /** A builder that has properties which the document does not name. */
    protected ObjectBuilder(Map<String, JsonNode> additionalProperties) {
        this.additionalProperties.putAll(additionalProperties);
    }

    /**
     * Sets a property that the document does not name. One that it names is set by its own method, which wins.
     *
     * @param name its name
     * @param value its value, as JSON
     * @return this builder
     */
    @SuppressWarnings("unchecked") // B is the class that extends this one
    public final B additionalProperty(String name, JsonNode value) {
        additionalProperties.put(name, value);
        return (B) this;
    }

    /** What is set so far, as JSON, in the document's order; the caller's own copy. */
    public abstract ObjectNode toJson();
}
