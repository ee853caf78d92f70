package dev.plumbline.tests.corpus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A value of a raw document, and where it stands.
 *
 * @param files the documents that are read so far
 * @param file the document it stands in
 * @param pointer its JSON pointer there
 * @param json the value
 */
record RawNode(RawFiles files, Path file, String pointer, JsonNode json) {

    /** A property, as it is written; empty where there is none. */
    Optional<RawNode> find(String name) {
        JsonNode value = json.get(name);
        return value == null ? Optional.empty() : Optional.of(child(name, value));
    }

    /** A property with the references followed; empty where there is none. */
    Optional<RawNode> get(String name) {
        return find(name).map(RawNode::followed);
    }

    /** A property's text; empty where it has none. */
    Optional<String> text(String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** Whether a property is true. */
    boolean is(String name) {
        return json.path(name).asBoolean(false);
    }

    /** The properties of an object, or none. */
    Map<String, RawNode> properties() {
        Map<String, RawNode> all = new LinkedHashMap<>();
        if (json.isObject()) {
            json.properties().forEach(entry -> all.put(entry.getKey(), child(entry.getKey(), entry.getValue())));
        }
        return all;
    }

    /** The items of an array, or none. */
    List<RawNode> items() {
        List<RawNode> all = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                all.add(child(String.valueOf(i), json.get(i)));
            }
        }
        return all;
    }

    /** What it refers to in the end, or itself. */
    RawNode followed() {
        RawNode at = this;
        for (int steps = 0; steps < 50; steps++) {
            Optional<String> reference = at.text("$ref");
            if (reference.isEmpty()) {
                return at;
            }
            at = at.target(reference.get());
        }
        throw new IllegalStateException("references go in a circle at " + this);
    }

    /** What a reference that stands here leads to. */
    RawNode target(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        RawNode at = path.isEmpty()
                ? files.root(file)
                : files.root(file.resolveSibling(path).normalize());
        for (String token : fragment.split("/")) {
            if (!token.isEmpty()) {
                String name = URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8)
                        .replace("~1", "/")
                        .replace("~0", "~");
                at = at.step(name, reference);
            }
        }
        return at;
    }

    /** What stands at a JSON pointer below. */
    RawNode at(String below) {
        RawNode at = this;
        for (String token : below.split("/")) {
            if (!token.isEmpty()) {
                at = at.step(token.replace("~1", "/").replace("~0", "~"), below);
            }
        }
        return at;
    }

    private RawNode step(String name, String reference) {
        JsonNode next = json.isArray() && name.matches("\\d{1,6}") ? json.get(Integer.parseInt(name)) : json.get(name);
        if (next == null) {
            throw new IllegalStateException(reference + " leads nowhere: there is no " + name + " at " + this);
        }
        return child(name, next);
    }

    private RawNode child(String name, JsonNode value) {
        return new RawNode(files, file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value);
    }

    /** The last token of its pointer. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawNode node && node.file.equals(file) && node.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + pointer.hashCode();
    }

    @Override
    public String toString() {
        return file.getFileName() + "#" + pointer;
    }
}
