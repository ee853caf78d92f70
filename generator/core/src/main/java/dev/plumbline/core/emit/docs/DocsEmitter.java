package dev.plumbline.core.emit.docs;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.pages.Pages;
import dev.plumbline.core.emit.docs.site.SiteWriter;
import dev.plumbline.core.emit.docs.site.TextWriter;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints the documentation: one set of pages, written as whatever is wanted. */
public final class DocsEmitter {

    /** The folder of the pages. */
    private static final String FOLDER = "docs/";

    private static final String SITE = FOLDER + "site/";

    private DocsEmitter() {}

    /**
     * The pages.
     *
     * @return path below {@code docs/} to text
     */
    public static SortedMap<String, String> emit(Api api, SchemaSet schemas, Plan plan, Set<DocsFormat> formats) {
        SortedMap<String, String> files = new TreeMap<>();
        if (formats.isEmpty()) {
            return files;
        }
        Site site = Pages.of(api, schemas, plan);
        if (formats.contains(DocsFormat.MARKDOWN)) {
            MarkdownWriter.write(site).forEach((path, text) -> files.put(FOLDER + path, text));
        }
        if (formats.contains(DocsFormat.HTML)) {
            SiteWriter.write(site).forEach((path, text) -> files.put(SITE + path, text));
        }
        if (formats.contains(DocsFormat.TEXT)) {
            TextWriter.write(site).forEach((path, text) -> files.put(SITE + path, text));
        }
        return files;
    }
}
