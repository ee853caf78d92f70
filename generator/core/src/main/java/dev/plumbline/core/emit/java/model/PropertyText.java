package dev.plumbline.core.emit.java.model;

import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JoinedSentences;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Docs;

/** What Javadoc says of a property: the document's words, what is demanded, its default. */
final class PropertyText {

    private PropertyText() {}

    /** Javadoc in one paragraph; empty where there is nothing to say. */
    static String of(EmitContext context, Component component) {
        Property property = component.property();
        return JoinedSentences.join(
                said(property.docs()),
                demands(context, property),
                context.constraints().defaultOf(property.at()),
                nullness(component),
                property.access().sentence(),
                property.docs().deprecated() ? "Deprecated." : "");
    }

    /** The title only where there is no description: it is mostly the name over again. */
    private static String said(Docs docs) {
        return docs.description() == null || docs.description().isBlank()
                ? Javadoc.inline(docs, "")
                : Javadoc.inline(docs.description());
    }

    /** A type with a name of its own says itself what it demands. */
    private static String demands(EmitContext context, Property property) {
        return property.type().named().isPresent() ? "" : context.constraints().of(property.at());
    }

    /** Only what the Java type does not say. */
    private static String nullness(Component component) {
        if (component.isTakenByNull()) {
            return "In a merge patch null takes it away.";
        }
        return component.presence() == Presence.REQUIRED_OR_NULL ? "Null is sent as null." : "";
    }
}
