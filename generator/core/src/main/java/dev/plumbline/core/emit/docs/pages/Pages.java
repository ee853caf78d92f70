package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.markdown.ChineseTexts;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;

/** All pages of an API. */
public final class Pages {

    private Pages() {}

    /** The pages, in the order to read them; {@code bodies} are worked out from the same schemas. */
    public static Site of(Api api, SchemaSet schemas, Plan plan, Bodies bodies) {
        PageContext material = new PageContext(api, schemas, plan, bodies);
        List<Draft> pages = new ArrayList<>();
        pages.add(Draft.of(Page.FRONT, FrontPage.KEY, () -> FrontPage.of(material))
                .withPlaces());
        pages.addAll(material.groups().pages());
        for (Operation operation : api.operations()) {
            pages.add(OperationPage.draft(material, operation));
            if (material.hasExamples(operation)) {
                pages.add(ExamplesPage.draft(material, operation));
            }
        }
        if (material.hasRules()) {
            pages.addAll(RulesPage.drafts(material));
        }
        if (material.hasWaiters()) {
            pages.add(Draft.of(TasksPage.PATH, TasksPage.KEY, () -> TasksPage.of(material)));
        }
        plan.webhooks()
                .ifPresent(webhooks -> pages.add(
                        Draft.of(WebhooksPage.PATH, WebhooksPage.KEY, () -> WebhooksPage.of(material, webhooks))));
        pages.add(Draft.of(ErrorsPage.PATH, ErrorsPage.KEY, () -> ErrorsPage.of(material)));
        pages.addAll(SchemaPages.drafts(material));
        return new Site(pages, Contents.of(material), new ChineseTexts(api.texts()));
    }
}
