package dev.plumbline.core.emit.docs.pages;

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

    /** The pages, in the order to read them. */
    public static Site of(Api api, SchemaSet schemas, Plan plan) {
        PageContext material = new PageContext(api, schemas, plan);
        List<Page> pages = new ArrayList<>();
        pages.add(FrontPage.of(material));
        for (Operation operation : api.operations()) {
            pages.add(OperationPage.of(material, operation));
            if (material.hasExamples(operation)) {
                pages.add(ExamplesPage.of(material, operation));
            }
        }
        if (api.operations().stream().anyMatch(material::hasRules)) {
            pages.add(RulesPage.of(material));
        }
        if (material.hasWaiters()) {
            pages.add(TasksPage.of(material));
        }
        plan.webhooks().ifPresent(webhooks -> pages.add(WebhooksPage.of(material, webhooks)));
        pages.add(ErrorsPage.of(material));
        return new Site(pages, Contents.of(material));
    }
}
