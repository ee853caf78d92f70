package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Javadoc says of a value that a caller gives: the document's words, what is demanded, its default. */
public final class ParameterText {

    private ParameterText() {}

    /** Javadoc in one paragraph; empty where there is nothing to say. A type with a name says itself what it demands. */
    public static String of(EmitContext context, Docs docs, Type type, Location schema) {
        return Stream.of(
                        Javadoc.inline(docs, ""),
                        type.named().isPresent() ? "" : context.constraints().of(schema),
                        context.constraints().defaultOf(schema),
                        docs.deprecated() ? "Deprecated." : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The same of a value that no schema says anything of. */
    public static String of(Docs docs) {
        return (Javadoc.inline(docs, "") + (docs.deprecated() ? " Deprecated." : "")).strip();
    }

    /** The first sentence alone. */
    public static String sentence(Docs docs) {
        String first = Javadoc.firstSentence(docs);
        return docs.deprecated() ? (first + " Deprecated.").strip() : first;
    }
}
