package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where a document keeps schemas by name: an OpenAPI document its components, a bare JSON Schema its definitions. */
public final class ComponentSchemas {

    private static final String COMPONENTS = "/components/schemas";

    /** The keyword that dialects have now, and the older one. */
    private static final List<String> DEFINITIONS = List.of("/$defs", "/definitions");

    private ComponentSchemas() {}

    /** Whether a component of an OpenAPI document stands there; what is inside one is none. */
    public static boolean isComponent(Location at) {
        return isIn(COMPONENTS, at);
    }

    /** Whether a component stands there, or something inside one. */
    public static boolean isWithinComponents(Location at) {
        return at.pointer().startsWith(COMPONENTS + "/");
    }

    /** Whether a component stands there, or a definition of a whole document that is a bare JSON Schema. */
    public static boolean isComponentOrDefinition(Location at) {
        return isComponent(at) || DEFINITIONS.stream().anyMatch(holder -> isIn(holder, at));
    }

    /** Whether the document gives the schema there a name: a component, or a definition of any schema. */
    public static boolean isNamed(Location at) {
        return isComponent(at)
                || !at.pointer().isEmpty()
                        && DEFINITIONS.stream().anyMatch(at.parent().pointer()::endsWith);
    }

    private static boolean isIn(String holder, Location at) {
        return at.pointer().lastIndexOf('/') == holder.length()
                && at.pointer().startsWith(holder + "/")
                && at.pointer().length() > holder.length() + 1;
    }

    /** The {@code $ref} to a component of the same document. */
    public static String ref(String name) {
        return "#" + COMPONENTS + Pointers.step(name);
    }

    /** The names of the root document's components, in document order. */
    public static Map<Location, String> components(Index index) {
        Map<Location, String> names = new LinkedHashMap<>();
        JsonNode components = index.node(index.root()).at(COMPONENTS);
        components.propertyNames().forEach(name -> names.put(in(COMPONENTS, name, index), name));
        return names;
    }

    /** The names of the definitions of a root document that is a bare JSON Schema; a value that is no schema is none. */
    public static Map<Location, String> definitions(Index index) {
        Map<Location, String> names = new LinkedHashMap<>();
        for (String holder : DEFINITIONS) {
            index.node(index.root()).at(holder).forEachEntry((name, value) -> {
                if (value.isObject() || value.isBoolean()) {
                    names.put(in(holder, name, index), name);
                }
            });
        }
        return names;
    }

    private static Location in(String holder, String name, Index index) {
        return new Location(index.root().document(), holder + Pointers.step(name));
    }
}
