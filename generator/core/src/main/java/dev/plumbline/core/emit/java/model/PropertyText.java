package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Docs;
import java.util.List;
import java.util.stream.Collectors;

/** What Javadoc says of a property: the document's words, what is demanded, its default. */
final class PropertyText {

    private PropertyText() {}

    /** Javadoc in one paragraph. */
    static String of(EmitContext context, Component component) {
        Property property = component.property();
        return List.of(
                        said(property.docs()),
                        demands(context, property),
                        context.constraints().defaultOf(property.at()),
                        nullness(component.presence()),
                        property.access().sentence(),
                        property.docs().deprecated() ? "Deprecated." : "")
                .stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The title only where there is no description: it is mostly the name over again. */
    private static String said(Docs docs) {
        return docs.description() == null || docs.description().isBlank()
                ? Javadoc.inline(docs, "Not described.")
                : Javadoc.inline(docs.description());
    }

    /** A type with a name of its own says itself what it demands. */
    private static String demands(EmitContext context, Property property) {
        return property.type().named().isPresent() ? "" : context.constraints().of(property.at());
    }

    private static String nullness(Presence presence) {
        return switch (presence) {
            case REQUIRED -> "Required.";
            case REQUIRED_OR_NULL -> "Required; null is sent as null.";
            case OPTIONAL -> "Null where it is absent.";
            case THREE_STATES -> "May be absent or null.";
        };
    }
}
