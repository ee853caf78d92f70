package dev.plumbline.core.read;

import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.ProviderRequest;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.types.SchemaPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What an OpenAPI document calls the places of its schemas: by operation, parameter, body and component. */
final class OpenApiPlaces implements SchemaPlaces {

    private static final Pattern BODY_NAME = Pattern.compile("(?i).*(request|response|body)");

    private final Index index;
    private final Map<Location, List<String>> known = new HashMap<>();

    OpenApiPlaces(Index index, List<Route> routes, List<ProviderRequest> received) {
        this.index = index;
        routes.forEach(this::name);
        received.forEach(request -> known.putIfAbsent(request.at(), List.of(request.name())));
    }

    private void name(Route route) {
        // Two paths with one path item have the same operation: its schemas are called after the first.
        known.putIfAbsent(route.at(), List.of(route.id()));
        route.parameters().forEach(parameter -> {
            Location at = parameter.at();
            if (at.pointer().startsWith(route.at().pointer() + "/")) {
                known.putIfAbsent(
                        at,
                        parameter.in() == ParameterObject.In.PATH
                                ? List.of(route.id(), parameter.name())
                                : List.of(route.id(), "Params", parameter.name()));
            } else if (!at.pointer().startsWith("/components/")) {
                known.putIfAbsent(at, List.of(parameter.name()));
            }
        });
    }

    /** A component, or a whole document. */
    @Override
    public boolean isNamed(Location schema) {
        return schema.pointer().isEmpty() || ComponentSchemas.isComponent(schema);
    }

    @Override
    public Optional<String> typeName(Location schema) {
        return Optional.of(raw(schema).path("x-class-name"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(name -> !name.isBlank());
    }

    @Override
    public List<String> valueNames(Location schema) {
        return texts(schema, "x-enum-varnames");
    }

    @Override
    public List<String> valueTexts(Location schema) {
        return texts(schema, "x-enum-descriptions");
    }

    private List<String> texts(Location schema, String extension) {
        JsonNode texts = raw(schema).path(extension);
        boolean complete = texts.isArray()
                && texts.size() == raw(schema).path("enum").size()
                && texts.valueStream()
                        .allMatch(text -> text.isString() && !text.stringValue().isBlank());
        return complete ? texts.valueStream().map(JsonNode::stringValue).toList() : List.of();
    }

    private JsonNode raw(Location schema) {
        return index.find(schema).orElse(MissingNode.getInstance());
    }

    @Override
    public Optional<List<String>> words(Location place, Function<Location, List<String>> around) {
        List<String> own = known.get(place);
        if (own != null) {
            return Optional.of(own);
        }
        if (isComponent(place.pointer())) {
            return Optional.of(component(place.lastName(), place.parent().lastName()));
        }
        String name = place.lastName();
        Location parent = parent(place);
        if (parent(parent).lastName().equals("properties")) {
            // A property may be called as OpenAPI calls a field.
            return Optional.empty();
        }
        switch (parent.lastName()) {
            case "responses":
                return Optional.of(and(around.apply(parent(parent)), response(name)));
            case "content":
                return Optional.of(content(name, parent(parent), around));
            case "headers":
                return Optional.of(and(around.apply(parent(parent)), name));
            case "encoding":
                return Optional.of(and(around.apply(parent(parent)), name));
            default:
                break;
        }
        return switch (name) {
            case "requestBody" -> Optional.of(and(around.apply(parent), "Request"));
            case "schema", "itemSchema", "contentSchema", "content", "headers", "encoding" ->
                Optional.of(around.apply(parent));
            default -> Optional.empty();
        };
    }

    /** Whether the pointer leads to something that components have under a name. */
    private static boolean isComponent(String pointer) {
        int name = pointer.lastIndexOf('/');
        int kind = pointer.lastIndexOf('/', name - 1);
        return pointer.startsWith("/components/")
                && kind == "/components".length()
                && name > kind + 1
                && name < pointer.length() - 1;
    }

    private static String response(String status) {
        if (status.startsWith("2")) {
            return "Response";
        }
        return "Response" + (status.equals("default") ? "Default" : status);
    }

    /** A body is called as what it is, so that a schema of the same name does not rename it. */
    private static List<String> component(String name, String kind) {
        String word =
                Map.of("requestBodies", "Request", "responses", "Response").getOrDefault(kind, "");
        return word.isEmpty() || BODY_NAME.matcher(name).matches() ? List.of(name) : List.of(name, word);
    }

    /** Forms and streams are called after what they are: they may stand beside JSON. */
    private static List<String> content(String mediaType, Location body, Function<Location, List<String>> around) {
        MediaKind kind = MediaKind.of(mediaType);
        boolean form = kind == MediaKind.FORM || kind == MediaKind.MULTIPART;
        if (form && body.lastName().equals("requestBody")) {
            return and(around.apply(parent(body)), "Form");
        }
        List<String> words = around.apply(body);
        return switch (kind) {
            case EVENTS -> and(words, "Event");
            case JSON_LINES -> and(words, "Line");
            default -> words;
        };
    }

    private static List<String> and(List<String> words, String word) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return List.copyOf(longer);
    }

    /** The place around one, whichever meaning the schema there has. */
    private static Location parent(Location at) {
        return new Location(at.document(), at.parent().pointer());
    }
}
