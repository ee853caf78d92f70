package dev.plumbline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a fixture says of its request: all of it must be so. */
final class RequestPattern implements Predicate<ReceivedRequest> {

    private final List<Predicate<ReceivedRequest>> conditions;

    private RequestPattern(List<Predicate<ReceivedRequest>> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(ReceivedRequest request) {
        return conditions.stream().allMatch(condition -> condition.test(request));
    }

    static RequestPattern of(FixtureObject json) {
        List<Predicate<ReceivedRequest>> conditions = new ArrayList<>();
        String method = json.text("method");
        if (method != null && !method.equals("ANY")) {
            conditions.add(request -> request.method().equals(method));
        }
        address(json, conditions);
        each(
                json.object("headers"),
                (name, values) ->
                        conditions.add(request -> values.test(request.headers().allValues(name))));
        each(
                json.object("queryParameters"),
                (name, values) -> conditions.add(
                        request -> values.test(Query.of(request.url()).getOrDefault(name, List.of()))));
        JsonNode bodies = json.get("bodyPatterns");
        if (bodies != null) {
            bodies.forEach(body -> conditions.add(BodyPattern.of(new FixtureObject(body, "bodyPatterns"))));
        }
        json.end();
        return new RequestPattern(conditions);
    }

    private static void address(FixtureObject json, List<Predicate<ReceivedRequest>> conditions) {
        String url = json.text("url");
        String path = json.text("urlPath");
        String pattern = json.text("urlPathPattern");
        if (url != null) {
            conditions.add(request -> request.url().equals(url));
        }
        if (path != null) {
            conditions.add(request -> request.path().equals(path));
        }
        if (pattern != null) {
            Pattern compiled = Pattern.compile(pattern);
            conditions.add(request -> compiled.matcher(request.path()).matches());
        }
    }

    private interface Named {
        void add(String name, Predicate<List<String>> values);
    }

    private static void each(@Nullable FixtureObject json, Named conditions) {
        if (json != null) {
            json.names().forEach(name -> conditions.add(name, ValuePattern.of(json.needed(name))));
        }
    }
}
