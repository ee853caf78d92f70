package dev.plumbline.core.emit.docs;

import dev.plumbline.core.emit.docs.form.RequestForm;
import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.pages.PageContext;
import dev.plumbline.core.emit.docs.pages.Pages;
import dev.plumbline.core.emit.docs.site.SiteWriter;
import dev.plumbline.core.emit.docs.site.TextWriter;
import dev.plumbline.core.emit.docs.verdict.VerdictTables;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Prints the documentation: one set of pages, written as whatever is wanted. */
public final class DocsEmitter {

    /** The folder of the pages. */
    private static final String FOLDER = "docs/";

    private static final String SITE = FOLDER + "site/";

    private DocsEmitter() {}

    /** The pages as Markdown: path below {@code docs/} to text. */
    public static SortedMap<String, String> emit(Api api, SchemaSet schemas, Plan plan) {
        SortedMap<String, String> files = new TreeMap<>();
        MarkdownWriter.write(Pages.of(api, schemas, plan)).forEach((path, text) -> files.put(FOLDER + path, text));
        return files;
    }

    /**
     * The pages.
     *
     * @param formats what they are written as
     * @param verdicts what verdicts on a page come from
     * @param document the document, to be downloaded
     * @return path below {@code docs/} to text
     */
    public static SortedMap<String, String> emit(
            Api api,
            SchemaSet schemas,
            Plan plan,
            Set<DocsFormat> formats,
            Supplier<VerdictTables> verdicts,
            Supplier<String> document) {
        if (formats.equals(DocsFormat.DEFAULT)) {
            return emit(api, schemas, plan);
        }
        SortedMap<String, String> files = new TreeMap<>();
        if (formats.isEmpty()) {
            return files;
        }
        Site site = Pages.of(api, schemas, plan);
        if (formats.contains(DocsFormat.MARKDOWN)) {
            MarkdownWriter.write(site).forEach((path, text) -> files.put(FOLDER + path, text));
        }
        if (formats.contains(DocsFormat.HTML)) {
            RequestForm forms = new RequestForm(api, schemas, plan, site, verdicts.get());
            SortedMap<String, String> scripts = new TreeMap<>();
            for (Operation operation : api.operations()) {
                String page = site.target(PageContext.key(operation)).page();
                forms.file(operation).ifPresent(text -> scripts.put(page, text));
            }
            SiteWriter.write(site, scripts).forEach((path, text) -> files.put(SITE + path, text));
            files.put(SITE + "openapi.yaml", document.get());
        }
        if (formats.contains(DocsFormat.TEXT)) {
            TextWriter.write(site).forEach((path, text) -> files.put(SITE + path, text));
        }
        return files;
    }
}
