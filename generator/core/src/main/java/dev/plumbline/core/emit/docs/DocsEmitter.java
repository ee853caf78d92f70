package dev.plumbline.core.emit.docs;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.pages.Pages;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints the documentation: one set of pages, written as Markdown. */
public final class DocsEmitter {

    /** The folder of the pages. */
    private static final String FOLDER = "docs/";

    private DocsEmitter() {}

    /**
     * The pages.
     *
     * @return path below {@code docs/} to Markdown
     */
    public static SortedMap<String, String> emit(Api api, SchemaSet schemas, Plan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        MarkdownWriter.write(Pages.of(api, schemas, plan)).forEach((path, text) -> files.put(FOLDER + path, text));
        return files;
    }
}
