package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;

/** What Javadoc says of a value that a caller gives: the document's words, what is demanded, its default. */
public final class ParameterText {

    private ParameterText() {}

    /** Javadoc in one paragraph; empty where there is nothing to say. A type with a name says itself what it demands. */
    public static String of(EmitContext context, Docs docs, Type type, Location schema) {
        return JoinedSentences.join(
                Javadoc.inline(docs, ""),
                type.named().isPresent() ? "" : context.constraints().of(schema),
                context.constraints().defaultOf(schema),
                deprecation(docs));
    }

    /** The same of a value that no schema says anything of. */
    public static String of(Docs docs) {
        return JoinedSentences.join(Javadoc.inline(docs, ""), deprecation(docs));
    }

    /** The first sentence alone. */
    public static String sentence(Docs docs) {
        return JoinedSentences.join(Javadoc.firstSentence(docs), deprecation(docs));
    }

    private static String deprecation(Docs docs) {
        return docs.deprecated() ? "Deprecated." : "";
    }
}
