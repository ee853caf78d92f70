package dev.plumbline.core.plan;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import java.util.Locale;
import java.util.Set;

/** What tells the method for one of several request bodies from the others: {@code Form}, {@code MergePatch}. */
final class ContentWord implements Payload.Visitor<String> {

    private static final Set<String> PLAIN = Set.of("plain", "*", "x-www-form-urlencoded");

    private final String subtype;

    private ContentWord(String subtype) {
        this.subtype = subtype;
    }

    static String of(Content content) {
        String type = content.mediaType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return content.payload().accept(new ContentWord(type.substring(type.indexOf('/') + 1)));
    }

    @Override
    public String json(Payload.Json json) {
        return JavaNames.type(subtype.replaceFirst("\\+json$", ""));
    }

    @Override
    public String form(Payload.Form form) {
        return "Form";
    }

    @Override
    public String multipart(Payload.Multipart multipart) {
        return "Multipart";
    }

    @Override
    public String text(Payload.Text text) {
        if (subtype.endsWith("xml")) {
            return "Xml";
        }
        return PLAIN.contains(subtype) ? "Text" : JavaNames.type(subtype);
    }

    @Override
    public String binary(Payload.Binary binary) {
        return "Binary";
    }

    @Override
    public String events(Payload.Events events) {
        return "Events";
    }

    @Override
    public String jsonLines(Payload.JsonLines lines) {
        return "JsonLines";
    }
}
