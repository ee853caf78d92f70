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
import dev.plumbline.core.text.TextFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Prints the documentation: one set of pages, written as whatever is wanted. */
public final class DocsEmitter {

    /** The folder of the pages. */
    private static final String FOLDER = "docs/";

    private static final String SITE = FOLDER + "site/";

    private DocsEmitter() {}

    /** The pages as Markdown: path below {@code docs/} to text. */
    public static TextFiles emit(Api api, SchemaSet schemas, Plan plan) {
        return MarkdownWriter.write(Pages.of(api, schemas, plan)).in(FOLDER);
    }

    /**
     * The pages, each made when it is asked for.
     *
     * @param formats what they are written as
     * @param verdicts what verdicts on a page come from
     * @param document the document, to be downloaded
     * @return path below {@code docs/} to text
     */
    public static TextFiles emit(
            Api api,
            SchemaSet schemas,
            Plan plan,
            Set<DocsFormat> formats,
            Supplier<VerdictTables> verdicts,
            Supplier<String> document) {
        if (formats.equals(DocsFormat.DEFAULT)) {
            return emit(api, schemas, plan);
        }
        TextFiles files = TextFiles.copyOf(Map.of());
        if (formats.isEmpty()) {
            return files;
        }
        Site site = Pages.of(api, schemas, plan);
        if (formats.contains(DocsFormat.MARKDOWN)) {
            files = files.with(MarkdownWriter.write(site).in(FOLDER));
        }
        if (formats.contains(DocsFormat.HTML)) {
            RequestForm forms = new RequestForm(api, schemas, plan, site, verdicts.get());
            Map<String, Supplier<String>> scripts = new TreeMap<>();
            for (Operation operation : api.operations()) {
                String page = site.target(PageContext.key(operation)).page();
                scripts.put(page, () -> forms.file(operation));
            }
            files = files.with(SiteWriter.write(site, TextFiles.made(scripts)).in(SITE));
            files = files.with(Map.of(SITE + "openapi.yaml", document.get()));
        }
        if (formats.contains(DocsFormat.TEXT)) {
            files = files.with(TextWriter.write(site).in(SITE));
        }
        return files;
    }
}
