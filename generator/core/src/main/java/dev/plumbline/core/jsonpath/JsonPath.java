package dev.plumbline.core.jsonpath;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A query of RFC 9535. It holds no state, so that many threads may use it. */
public final class JsonPath {

    private final String text;
    private final PathQuery query;

    private JsonPath(String text, PathQuery query) {
        this.text = text;
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @param text the query, from its {@code $} on
     * @throws JsonPathSyntaxException where RFC 9535 does not know it as one
     */
    public static JsonPath parse(String text) throws JsonPathSyntaxException {
        return new JsonPath(text, new QueryParser(text).parse());
    }

    /** What the query selects of a tree, in the order of RFC 9535; a value that is selected twice is there twice. */
    public List<Match> select(JsonNode root) {
        return query.select(root, new Match("", root));
    }

    @Override
    public String toString() {
        return text;
    }
}
