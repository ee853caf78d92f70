package dev.plumbline.tests.corpus;

import dev.plumbline.runtime.call.CallOptions;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * One set of arguments of a generated method, and what they say.
 *
 * @param values as the method takes them
 * @param request what the document demands of the request
 * @param missing the parameters for which the method has no place
 */
record GeneratedArguments(List<@Nullable Object> values, DocumentedRequest request, List<RawNode> missing) {

    private static final String UNDECLARED = "undeclared";

    /** Arguments for an overload: the path's names in its order, then what the Java names say. */
    static GeneratedArguments of(RawOperation operation, Method overload, Instances instances, CallOptions options)
            throws ReflectiveOperationException {
        Map<RawNode, JsonNode> chosen = parameters(operation, instances);
        Map<String, String> undeclared = new LinkedHashMap<>();
        Map<RawNode, JsonNode> left = new LinkedHashMap<>(chosen);
        List<@Nullable Object> values = new ArrayList<>();
        JsonNode body = MissingNode.getInstance();
        Parameter[] parameters = overload.getParameters();
        List<String> path = operation.pathNames();
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            Optional<RawNode> documented =
                    i < path.size() ? named("path", path.get(i), chosen) : byJavaName(parameter, left);
            if (parameter.getType() == CallOptions.class) {
                values.add(options);
            } else if (parameter.getType().getName().contains(".request.")
                    && parameter.getType().getSimpleName().matches(".*Params[0-9]*")) {
                values.add(group(parameter.getType(), operation, left));
            } else if (documented.isPresent()) {
                JsonNode value = left.remove(documented.get());
                values.add(value == null ? null : JavaValues.of(parameter.getParameterizedType(), value));
            } else if (i < path.size()) {
                undeclared.put(path.get(i), UNDECLARED);
                values.add(JavaValues.of(
                        parameter.getParameterizedType(), JsonNodeFactory.instance.stringNode(UNDECLARED)));
            } else {
                body = body(operation, instances);
                values.add(body.isMissingNode() ? null : JavaValues.of(parameter.getParameterizedType(), body));
            }
        }
        left.keySet().removeIf(GeneratedArguments::isSaidByTheClient);
        chosen.keySet().removeAll(left.keySet());
        return new GeneratedArguments(
                values, new DocumentedRequest(operation, chosen, undeclared, body), List.copyOf(left.keySet()));
    }

    private static Map<RawNode, JsonNode> parameters(RawOperation operation, Instances instances) {
        Map<RawNode, JsonNode> chosen = new LinkedHashMap<>();
        for (RawNode parameter : operation.parameters()) {
            boolean required =
                    parameter.is("required") || parameter.text("in").orElse("").equals("path");
            if (!required && !instances.wants()) {
                continue;
            }
            RawNode holder = parameter
                    .find("content")
                    .flatMap(content -> content.properties().values().stream().findFirst())
                    .orElse(parameter);
            Optional<RawNode> schema = holder.find("schema");
            JsonNode value = schema.isEmpty()
                    ? JsonNodeFactory.instance.stringNode("text")
                    : MediaExample.of(parameter, schema.get(), instances);
            boolean says = !value.isNull()
                    && !(value.isContainer() && value.isEmpty())
                    && !value.asString("-").isEmpty();
            if (required || says) {
                chosen.put(parameter, value);
            }
        }
        return chosen;
    }

    /** A header that must be there and can say one thing only: callers do not see it, the server has to. */
    private static boolean isSaidByTheClient(RawNode parameter) {
        return parameter.text("in").orElse("").equals("header")
                && parameter.is("required")
                && parameter
                        .get("schema")
                        .filter(schema -> schema.json().has("const")
                                || schema.json().path("enum").size() == 1)
                        .isPresent();
    }

    private static Optional<RawNode> named(String in, String name, Map<RawNode, JsonNode> among) {
        return among.keySet().stream()
                .filter(node -> node.text("in").orElse("").equals(in)
                        && node.text("name").orElse("").equals(name))
                .findFirst();
    }

    private static Optional<RawNode> byJavaName(Parameter parameter, Map<RawNode, JsonNode> among) {
        String plain = JavaValues.plain(parameter.getName());
        return among.keySet().stream()
                .filter(node -> JavaValues.plain(node.text("name").orElse("")).equals(plain))
                .findFirst();
    }

    /** The record of all that stands in no place of its own; what it takes is removed from what is left. */
    private static Object group(Class<?> type, RawOperation operation, Map<RawNode, JsonNode> left)
            throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (RawNode node : List.copyOf(left.keySet())) {
            if (JavaValues.set(builder, Map.of(setter(operation, node), left.get(node)))
                    .isEmpty()) {
                left.remove(node);
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Names that differ in their signs alone are numbered, as the document has them; two signs have words. */
    private static String setter(RawOperation operation, RawNode parameter) {
        String name = spoken(parameter);
        int alike = 0;
        for (RawNode other : operation.parameters()) {
            alike += JavaValues.plain(spoken(other)).equals(JavaValues.plain(name)) ? 1 : 0;
            if (other.equals(parameter)) {
                break;
            }
        }
        return alike < 2 ? name : name + alike;
    }

    private static String spoken(RawNode parameter) {
        return parameter.text("name").orElse("").replace("<", "LessThan").replace(">", "GreaterThan");
    }

    private static JsonNode body(RawOperation operation, Instances instances) {
        Map<String, RawNode> contents = operation.requestContents();
        if (contents.isEmpty()) {
            return MissingNode.getInstance();
        }
        Map.Entry<String, RawNode> first = contents.entrySet().iterator().next();
        Optional<RawNode> schema = first.getValue().find("schema");
        boolean tree = MediaTypes.isJson(first.getKey())
                || MediaTypes.isForm(first.getKey())
                || MediaTypes.isMultipart(first.getKey());
        if (schema.isPresent() && tree) {
            return MediaExample.of(first.getValue(), schema.get(), instances);
        }
        return tree
                ? JsonNodeFactory.instance.objectNode().put("key", "text")
                : JsonNodeFactory.instance.stringNode("some bytes or text");
    }
}
