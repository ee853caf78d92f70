package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.RuleSections;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.model.Operation;

/** All rules and advisories, with their sources. */
final class RulesPage {

    static final String KEY = "rules";

    private RulesPage() {}

    static Page of(PageContext material) {
        PageBuilder page = new PageBuilder("rules", Line.words("Rules and advice"), KEY);
        page.paragraph("A request that breaks a rule contradicts what is documented: the client refuses it before"
                + " anything is sent, and says which rule it is. Advice is about requests that are legal, but probably"
                + " do not do what their author means: it is reported, and the request is sent.");
        for (Operation operation : material.api().operations()) {
            if (material.hasRules(operation)) {
                page.heading(2, PageContext.title(operation), PageContext.rulesKey(operation));
                for (RequestContent request : material.requests(operation)) {
                    if (request.hasRules()) {
                        section(material, request, operation, page);
                    }
                }
            }
        }
        return page.build();
    }

    private static void section(PageContext material, RequestContent request, Operation operation, PageBuilder page) {
        Body body = request.body().orElseThrow();
        Line line = Line.words("For the body of ")
                .then(Line.link(Line.verbatim(operation.method() + " " + operation.path()), PageContext.key(operation)));
        page.paragraph(
                material.requests(operation).size() == 1
                        ? line.then(".")
                        : line.then(" as ")
                                .thenCode(request.content().mediaType())
                                .then("."));
        RuleSections sections = new RuleSections(body, request.scope());
        if (body.entries().stream().anyMatch(entry -> !entry.advisory())) {
            page.heading(3, "Rules");
            sections.add(false, page, 4);
        }
        if (body.entries().stream().anyMatch(RuleEntry::advisory)) {
            page.heading(3, "Advice");
            sections.add(true, page, 4);
        }
    }
}
