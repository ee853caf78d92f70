package dev.plumbline.runtime.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The parts of a multipart body, in their order. A name may stand several times: so lists are sent. Immutable.
 *
 * <pre>{@code
 * MultipartForm.builder()
 *         .text("title", "Holidays")
 *         .file("photo", FileContent.of(Path.of("beach.jpg")).withType("image/jpeg"))
 *         .build()
 * }</pre>
 */
public final class MultipartForm {

    /** One part: a value or a file. */
    public static final class Part {
        private final String name;
        private final @Nullable JsonNode value;
        private final @Nullable FileContent file;
        private final @Nullable String contentType;
        private final boolean isJson;
        private final Map<String, String> headers;

        /**
         * A part with headers of its own.
         *
         * @param name the part's name
         * @param value what a text or JSON part says; null for a file
         * @param file what is sent where it is a file; null for a value
         * @param contentType the part's media type, or null for the usual one of its kind
         * @param isJson whether a value is sent as JSON
         * @param headers the part's headers, but for its name and media type; they take the place of those of the same name
         */
        public Part(
                String name,
                @Nullable JsonNode value,
                @Nullable FileContent file,
                @Nullable String contentType,
                boolean isJson,
                Map<String, String> headers) {
            Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            own.putAll(headers);
            headers = Collections.unmodifiableMap(own);
            this.name = name;
            this.value = value;
            this.file = file;
            this.contentType = contentType;
            this.isJson = isJson;
            this.headers = headers;
        }

        /** The part's name. */
        public String name() {
            return name;
        }

        /** What a text or JSON part says; null for a file. */
        public @Nullable JsonNode value() {
            return value;
        }

        /** What is sent where it is a file; null for a value. */
        public @Nullable FileContent file() {
            return file;
        }

        /** The part's media type, or null for the usual one of its kind. */
        public @Nullable String contentType() {
            return contentType;
        }

        /** Whether a value is sent as JSON. */
        public boolean isJson() {
            return isJson;
        }

        /** The part's headers, but for its name and media type; they take the place of those of the same name. */
        public Map<String, String> headers() {
            return headers;
        }

        /** The name alone; values may be secrets. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Collects parts. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();

        private Builder() {}

        /** A text. */
        public Builder text(String name, String value) {
            return text(name, JsonNodeFactory.instance.stringNode(value));
        }

        /** A text of this media type. */
        public Builder text(String name, String value, String contentType) {
            return text(name, JsonNodeFactory.instance.stringNode(value), contentType);
        }

        /** A text, number or boolean, sent as text. */
        public Builder text(String name, JsonNode scalar) {
            return add(name, scalar, null, false, Map.of());
        }

        /** A text, number or boolean, sent as text of this media type. */
        public Builder text(String name, JsonNode scalar, String contentType) {
            return add(name, scalar, contentType, false, Map.of());
        }

        /** JSON; it is not copied and must not be changed before it is sent. */
        public Builder json(String name, JsonNode value) {
            return add(name, value, null, true, Map.of());
        }

        /** JSON of this media type. */
        public Builder json(String name, JsonNode value, String contentType) {
            return add(name, value, contentType, true, Map.of());
        }

        /** A value as OpenAPI assumes it: an object is JSON, each item of an array is a part, all else is text. */
        public Builder value(String name, JsonNode value) {
            if (!value.isArray()) {
                return value.isObject() ? json(name, value) : text(name, value);
            }
            for (JsonNode item : value) {
                add(name, item, null, item.isContainer(), Map.of());
            }
            return this;
        }

        /** A file, under its own name and media type. */
        public Builder file(String name, FileContent file) {
            return part(name, file, Map.of());
        }

        /** A file with headers of its own. */
        public Builder part(String name, FileContent file, Map<String, String> headers) {
            parts.add(new Part(name, null, file, file.type(), false, headers));
            return this;
        }

        /** The last part with these headers, too. */
        public Builder headers(Map<String, String> headers) {
            Part last = parts.remove(parts.size() - 1);
            Map<String, String> all = new LinkedHashMap<>(last.headers());
            all.putAll(headers);
            parts.add(new Part(last.name(), last.value(), last.file(), last.contentType(), last.isJson(), all));
            return this;
        }

        private Builder add(
                String name, JsonNode value, @Nullable String type, boolean json, Map<String, String> headers) {
            parts.add(new Part(name, value, null, type, json, headers));
            return this;
        }

        /** The form. */
        public MultipartForm build() {
            return new MultipartForm(parts);
        }
    }

    private final List<Part> parts;

    private MultipartForm(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A form without parts so far. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parts in their order. */
    public List<Part> parts() {
        return parts;
    }

    /** The parts' names; values may be secrets. */
    @Override
    public String toString() {
        return "MultipartForm" + parts;
    }
}
