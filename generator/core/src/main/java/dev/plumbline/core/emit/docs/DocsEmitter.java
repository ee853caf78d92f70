package dev.plumbline.core.emit.docs;

import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.form.RequestForm;
import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.page.Language;
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
        return new MarkdownWriter(Pages.of(api, schemas, plan, new Bodies(schemas)))
                .files()
                .in(FOLDER);
    }

    /**
     * The pages, each made when it is asked for. All that is written of a page is asked for in one turn, so that whoever
     * asks in turns has each page made once.
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
        Bodies bodies = new Bodies(schemas);
        Site site = Pages.of(api, schemas, plan, bodies);
        MarkdownWriter markdown = new MarkdownWriter(site);
        if (formats.contains(DocsFormat.MARKDOWN)) {
            files = files.with(markdown.files().in(FOLDER));
        }
        if (formats.contains(DocsFormat.HTML)) {
            RequestForm forms = new RequestForm(api, schemas, plan, site.in(Language.CHINESE), bodies, verdicts.get());
            Map<String, Supplier<String>> scripts = new TreeMap<>();
            for (Operation operation : api.operations()) {
                String page = site.target(PageContext.key(operation)).page();
                scripts.put(page, () -> forms.file(operation));
            }
            files = files.with(SiteWriter.write(site, scripts).in(SITE));
            files = files.with(TextFiles.made(Map.of(SITE + "openapi.yaml", document)));
        }
        if (formats.contains(DocsFormat.TEXT)) {
            files = files.with(TextWriter.write(site, markdown).in(SITE));
        }
        return files;
    }
}
