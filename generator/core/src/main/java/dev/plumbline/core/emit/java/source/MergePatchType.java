package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Type;

/** What a type becomes in a JSON merge patch (RFC 7396): the values of a map may be null there, which removes them. */
public final class MergePatchType {

    private MergePatchType() {}

    /** The type of a body. */
    public static Type of(Content content, Type type) {
        return content.isMergePatch() ? of(type) : type;
    }

    /** The type, with nulls in the map that it is; what stands in a list is replaced as a whole. */
    public static Type of(Type type) {
        return type instanceof Type.MapOf map && !map.value().includesNull()
                ? new Type.MapOf(of(map.value()), true)
                : type;
    }
}
