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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The arguments of a call beside what the document says of them. */
final class RequestParameters {

    private final Operation<?> operation;
    private final List<Map.Entry<Parameter, JsonNode>> given;

    private RequestParameters(Operation<?> operation, List<Map.Entry<Parameter, JsonNode>> given) {
        this.operation = operation;
        this.given = given;
    }

    static RequestParameters of(Operation<?> operation, Arguments arguments) {
        if (!arguments.hasParameters()) {
            return new RequestParameters(operation, List.of());
        }
        List<Map.Entry<Parameter, JsonNode>> given = new ArrayList<>();
        for (Parameter.In in : Parameter.In.values()) {
            for (Map.Entry<String, Object> argument : arguments.in(in).entrySet()) {
                Parameter parameter = described(operation, in, argument.getKey());
                JsonNode json = ParameterJson.of(parameter.name(), argument.getValue());
                // Null leaves a parameter out, unless it is content: there it can be a value.
                if (!json.isNull() || parameter.mediaType() != null) {
                    given.add(Map.entry(parameter, json));
                }
            }
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
        return switch (parameter.in().word()) {
            case "querystring" -> true;
            case "header" -> parameter.name().equalsIgnoreCase(name);
            default -> parameter.name().equals(name);
        };
    }

    /** All that values are given for. */
    List<Map.Entry<Parameter, JsonNode>> given() {
        return given;
    }

    /** A value's text for its place; nothing where nothing is to be sent. */
    private static List<String> texts(Map.Entry<Parameter, JsonNode> given) {
        return ParameterCodec.write(given.getKey(), given.getValue());
    }

    String path() {
        String plain = operation.plainPath();
        if (plain != null) {
            return plain;
        }
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<Parameter, JsonNode> each : given) {
            if (each.getKey().in() == Parameter.In.PATH) {
                values.put(each.getKey().name(), String.join("", texts(each)));
            }
        }
        return PathTemplate.expand(operation.path(), values);
    }

    /** The whole query first, where it is given as one. */
    QueryString query() {
        QueryString query = new QueryString().literal(operation.literalQuery());
        for (Parameter.In in : List.of(Parameter.In.QUERYSTRING, Parameter.In.QUERY)) {
            for (Map.Entry<Parameter, JsonNode> each : given) {
                if (each.getKey().in() == in) {
                    query.put(each.getKey().name(), texts(each));
                }
            }
        }
        return query;
    }

    void writeTo(RequestHeaders headers) {
        for (Map.Entry<Parameter, JsonNode> each : given) {
            if (each.getKey().in() == Parameter.In.HEADER) {
                for (String text : texts(each)) {
                    headers.put(each.getKey().name(), text);
                }
            } else if (each.getKey().in() == Parameter.In.COOKIE) {
                headers.addCookies(texts(each));
            }
        }
    }

    /** Refuses a request without a parameter that it must have; the options of the call may have brought it. */
    void requireAll(QueryString query, RequestHeaders headers) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isRequired() && !isSent(parameter, query, headers)) {
                throw new InvalidArgumentException(
                        parameter.name(),
                        of(parameter) != null
                                ? "is empty, so that it would not be sent: the " + parameter + " is required"
                                : "is missing: the " + parameter + " is required");
            }
        }
    }

    private boolean isSent(Parameter parameter, QueryString query, RequestHeaders headers) {
        Map.Entry<Parameter, JsonNode> value = of(parameter);
        return switch (parameter.in().word()) {
            case "path" -> true;
            case "header" -> headers.has(parameter.name());
            case "cookie" -> value != null && !texts(value).isEmpty();
            default -> query.has(parameter.name());
        };
    }

    private Map.@Nullable Entry<Parameter, JsonNode> of(Parameter parameter) {
        for (Map.Entry<Parameter, JsonNode> each : given) {
            if (each.getKey() == parameter) {
                return each;
            }
        }
        return null;
    }
}
