package dev.plumbline.core.text;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Pointers;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads every {@code x-i18n} of a run into one {@link Catalogue}, and reports what is wrong with them. */
public final class TranslationReader {

    /** What people read; anything else is for programs, and the same in every language. */
    private static final List<String> FIELDS =
            List.of("title", "summary", "description", "message", "x-enum-descriptions");

    private final Problems problems;
    private final Catalogue.Builder catalogue = new Catalogue.Builder();

    /** @param problems takes {@code InvalidTranslation} warnings */
    public TranslationReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads that of one object, where it has one. */
    public void read(Document document, String pointer, ObjectNode object) {
        JsonNode raw = object.get(Translations.KEY);
        if (raw == null) {
            return;
        }
        String at = pointer + Pointers.step(Translations.KEY);
        if (!raw.isObject()) {
            warning(
                    document,
                    at,
                    "translations are an object",
                    "write a language, such as zh-CN, and its texts under it");
            return;
        }
        raw.forEachEntry((tag, fields) -> language(document, at + Pointers.step(tag), tag, fields, object));
    }

    /** All that was read. */
    public Catalogue catalogue() {
        return catalogue.build();
    }

    private void language(Document document, String at, String tag, JsonNode fields, ObjectNode object) {
        Optional<String> language = Translations.language(tag);
        if (language.isEmpty()) {
            warning(document, at, "\"" + tag + "\" names no language", "write a tag of BCP 47, such as zh-CN");
        } else if (!fields.isObject()) {
            warning(document, at, "the texts of a language are an object", "write title, description or both under it");
        } else {
            fields.forEachEntry(
                    (name, text) -> field(document, at + Pointers.step(name), language.get(), name, text, object));
        }
    }

    private void field(Document document, String at, String language, String name, JsonNode text, ObjectNode object) {
        JsonNode own = object.get(name);
        if (!FIELDS.contains(name)) {
            warning(document, at, "\"" + name + "\" is no text for people", "translate title, summary or description");
        } else if (own == null) {
            warning(
                    document,
                    at,
                    "there is no " + name + " beside \"" + Translations.KEY + "\" that this could be a translation of",
                    "add it, or take this out");
        } else if (own.isString() && text.isString()) {
            catalogue.add(language, own.stringValue(), text.stringValue());
        } else if (isListLike(own, text)) {
            IntStream.range(0, own.size())
                    .forEach(i -> catalogue.add(
                            language, own.get(i).stringValue(), text.get(i).stringValue()));
        } else {
            warning(document, at, "this is not " + kind(own) + " as what it translates is", "write " + kind(own));
        }
    }

    private static boolean isListLike(JsonNode own, @Nullable JsonNode text) {
        return text != null
                && own.isArray()
                && text.isArray()
                && own.size() == text.size()
                && own.valueStream().allMatch(JsonNode::isString)
                && text.valueStream().allMatch(JsonNode::isString);
    }

    private static String kind(JsonNode own) {
        return own.isArray() ? "a list of " + own.size() + " texts" : "a text";
    }

    private void warning(Document document, String pointer, String what, String fix) {
        problems.add(Problem.warning(
                "InvalidTranslation", document.place(pointer), pointer, what + ", so it is passed over", fix));
    }
}
