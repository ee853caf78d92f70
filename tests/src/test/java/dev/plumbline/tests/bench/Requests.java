package dev.plumbline.tests.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import tools.jackson.databind.JsonNode;

/** Requests as each validator wants them. */
final class Requests {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private Requests() {}

    /** The tree of Jackson 2 for one of Jackson 3. */
    static com.fasterxml.jackson.databind.JsonNode jackson2(JsonNode request) {
        try {
            return JACKSON_2.readTree(request.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
