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

    /** A parameter that a value is given for, and the value. */
    static final class Given {
        private final Parameter parameter;
        private final JsonNode value;

        Given(Parameter parameter, JsonNode value) {
            this.parameter = parameter;
            this.value = value;
        }

        Parameter parameter() {
            return parameter;
        }

        JsonNode value() {
            return value;
        }

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
            for (Map.Entry<String, Object> argument : arguments.in(in).entrySet()) {
                Parameter parameter = described(operation, in, argument.getKey());
                JsonNode json = ParameterJson.of(parameter.name(), argument.getValue());
                // Null leaves a parameter out, unless it is content: there it can be a value.
                if (!json.isNull() || parameter.mediaType() != null) {
                    given.add(new Given(parameter, json));
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
    List<Given> given() {
        return given;
    }

    String path() {
        String plain = operation.plainPath();
        if (plain != null) {
            return plain;
        }
        Map<String, String> values = new HashMap<>();
        for (Given each : given) {
            if (each.parameter().in() == Parameter.In.PATH) {
                values.put(each.parameter().name(), String.join("", each.texts()));
            }
        }
        return PathTemplate.expand(operation.path(), values);
    }

    /** The whole query first, where it is given as one. */
    QueryString query() {
        QueryString query = new QueryString().literal(operation.literalQuery());
        for (Parameter.In in : List.of(Parameter.In.QUERYSTRING, Parameter.In.QUERY)) {
            for (Given each : given) {
                if (each.parameter().in() == in) {
                    query.put(each.parameter().name(), each.texts());
                }
            }
        }
        return query;
    }

    void writeTo(RequestHeaders headers) {
        for (Given each : given) {
            if (each.parameter().in() == Parameter.In.HEADER) {
                for (String text : each.texts()) {
                    headers.put(each.parameter().name(), text);
                }
            } else if (each.parameter().in() == Parameter.In.COOKIE) {
                headers.addCookies(each.texts());
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
        Given value = of(parameter);
        return switch (parameter.in().word()) {
            case "path" -> true;
            case "header" -> headers.has(parameter.name());
            case "cookie" -> value != null && !value.texts().isEmpty();
            default -> query.has(parameter.name());
        };
    }

    private @Nullable Given of(Parameter parameter) {
        for (Given each : given) {
            if (each.parameter() == parameter) {
                return each;
            }
        }
        return null;
    }
}
