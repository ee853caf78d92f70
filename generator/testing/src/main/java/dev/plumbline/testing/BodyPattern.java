package dev.plumbline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a fixture says of a body: {@code equalToJson} or {@code equalTo}.
 *
 * @param wanted the JSON
 * @param anyOrder whether the order of arrays does not count
 * @param extra whether objects may have more properties
 */
record BodyPattern(JsonNode wanted, boolean anyOrder, boolean extra) implements Predicate<ReceivedRequest> {

    static Predicate<ReceivedRequest> of(FixtureObject json) {
        JsonNode wanted = json.get("equalToJson");
        String text = json.text("equalTo");
        boolean anyOrder = json.is("ignoreArrayOrder");
        boolean extra = json.is("ignoreExtraElements");
        json.end();
        if (wanted != null) {
            JsonNode parsed = wanted.isString() ? JsonMapper.shared().readTree(wanted.asString()) : wanted;
            return new BodyPattern(parsed, anyOrder, extra);
        }
        if (text == null) {
            throw json.wrong("one of `equalToJson` and `equalTo` is needed");
        }
        return request -> request.bodyText().equals(text);
    }

    @Override
    public boolean test(ReceivedRequest request) {
        try {
            return matches(wanted, request.bodyJson());
        } catch (JacksonException e) {
            return false;
        }
    }

    private boolean matches(JsonNode expected, JsonNode found) {
        if (expected.isObject() && found.isObject()) {
            return (extra || expected.size() == found.size())
                    && expected.propertyStream()
                            .allMatch(property -> found.has(property.getKey())
                                    && matches(property.getValue(), found.get(property.getKey())));
        }
        if (expected.isArray() && found.isArray()) {
            return anyOrder ? sameMembers(expected, found) : sameItems(expected, found);
        }
        return expected.isNumber() && found.isNumber()
                ? expected.decimalValue().compareTo(found.decimalValue()) == 0
                : expected.equals(found);
    }

    private boolean sameItems(JsonNode expected, JsonNode found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!matches(expected.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameMembers(JsonNode expected, JsonNode found) {
        List<JsonNode> rest = new ArrayList<>(found.valueStream().toList());
        for (JsonNode item : expected) {
            int at = 0;
            while (at < rest.size() && !matches(item, rest.get(at))) {
                at++;
            }
            if (at == rest.size()) {
                return false;
            }
            rest.remove(at);
        }
        return extra || rest.isEmpty();
    }
}
