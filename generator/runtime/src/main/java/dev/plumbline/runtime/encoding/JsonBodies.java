package dev.plumbline.runtime.encoding;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies. Numbers keep every digit. */
public final class JsonBodies {

    private final JsonMapper mapper;

    public JsonBodies(int maxDepth) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .build())
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * The tree of a body.
     *
     * @throws JacksonException if it is empty or no JSON, or has a number that nothing can hold
     */
    public JsonNode read(byte[] body) {
        return readAny(body);
    }

    /** As {@link #read(byte[])}. */
    public JsonNode read(String text) {
        return readAny(text);
    }

    private JsonNode readAny(Object json) {
        try {
            return json instanceof String text ? mapper.readTree(text) : mapper.readTree((byte[]) json);
        } catch (NumberFormatException e) {
            throw new StreamReadException("the exponent of a number is too large");
        }
    }
}
