package dev.plumbline.runtime.call;

import dev.plumbline.runtime.encoding.ParameterCodec;
import dev.plumbline.runtime.encoding.ParameterJson;
import dev.plumbline.runtime.encoding.PathTemplate;
import dev.plumbline.runtime.encoding.QueryString;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The arguments of a call beside what the document says of them. */
final class RequestParameters {

    /** A parameter that a value is given for, and the value. */
    record Given(Parameter parameter, JsonNode value) {

        /** Its text for its place; nothing where nothing is to be sent. */
        List<String> texts() {
            return ParameterCodec.write(parameter, value);
        }
    }

    private final Operation<?> operation;
    private final List<Given> given;

    private RequestParameters(Operation<?> operation, List<Given> given) {
        this.operation = operation;
        this.given = given;
    }

    static RequestParameters of(Operation<?> operation, Arguments arguments) {
        if (!arguments.hasParameters()) {
            return new RequestParameters(operation, List.of());
        }
        List<Given> given = new ArrayList<>();
        for (Parameter.In in : Parameter.In.values()) {
            arguments.in(in).forEach((name, value) -> {
                Parameter parameter = described(operation, in, name);
                JsonNode json = ParameterJson.of(parameter.name(), value);
                // Null leaves a parameter out, unless it is content: there it can be a value.
                if (!json.isNull() || parameter.mediaType() != null) {
                    given.add(new Given(parameter, json));
                }
            });
        }
        return new RequestParameters(operation, given);
    }

    private static Parameter described(Operation<?> operation, Parameter.In in, String name) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() == in && isNamed(parameter, name)) {
                return parameter;
            }
        }
        return in == Parameter.In.QUERYSTRING ? Parameter.queryString("querystring") : Parameter.of(in, name);
    }

    /** The names of headers have no case, and a whole query has no name that is sent. */
    private static boolean isNamed(Parameter parameter, String name) {
        return switch (parameter.in()) {
            case QUERYSTRING -> true;
            case HEADER -> parameter.name().equalsIgnoreCase(name);
            default -> parameter.name().equals(name);
        };
    }

    /** All that values are given for. */
    List<Given> given() {
        return given;
    }

    private List<Given> given(Parameter.In in) {
        return given.isEmpty()
                ? given
                : given.stream().filter(each -> each.parameter().in() == in).toList();
    }

    String path() {
        Map<String, String> values = new HashMap<>();
        given(Parameter.In.PATH).forEach(each -> values.put(each.parameter().name(), String.join("", each.texts())));
        return PathTemplate.expand(operation.path(), values);
    }

    QueryString query() {
        QueryString query = new QueryString();
        given(Parameter.In.QUERYSTRING)
                .forEach(each -> query.put(each.parameter().name(), each.texts()));
        given(Parameter.In.QUERY).forEach(each -> query.put(each.parameter().name(), each.texts()));
        return query;
    }

    void writeTo(RequestHeaders headers) {
        given(Parameter.In.HEADER)
                .forEach(each -> each.texts()
                        .forEach(text -> headers.put(each.parameter().name(), text)));
        given(Parameter.In.COOKIE).forEach(each -> headers.addCookies(each.texts()));
    }

    /** Refuses a request without a parameter that it must have; the options of the call may have brought it. */
    void requireAll(QueryString query, RequestHeaders headers) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isRequired() && !isSent(parameter, query, headers)) {
                boolean empty = given.stream().anyMatch(each -> each.parameter() == parameter);
                throw new InvalidArgumentException(
                        parameter.name(),
                        empty
                                ? "is empty, so that it would not be sent: the " + parameter + " is required"
                                : "is missing: the " + parameter + " is required");
            }
        }
    }

    private boolean isSent(Parameter parameter, QueryString query, RequestHeaders headers) {
        return switch (parameter.in()) {
            case PATH -> true;
            case QUERY, QUERYSTRING -> query.has(parameter.name());
            case HEADER -> headers.has(parameter.name());
            case COOKIE ->
                given.stream()
                        .anyMatch(each ->
                                each.parameter() == parameter && !each.texts().isEmpty());
        };
    }
}
