package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.RuleSections;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** All rules and advisories, with their sources. */
final class RulesPage {

    static final String KEY = "rules";

    private RulesPage() {}

    /** One page; where there are many operations one for each, and a list of them. */
    static List<Page> of(PageContext material) {
        List<Operation> operations =
                material.api().operations().stream().filter(material::hasRules).toList();
        PageBuilder page = new PageBuilder("rules", Line.words("Rules and advice"), KEY);
        page.paragraph("A request that breaks a rule contradicts what is documented: the client refuses it before"
                + " anything is sent, and says which rule it is. Advice is about requests that are legal, but probably"
                + " do not do what their author means: it is reported, and the request is sent.");
        if (!material.groups().isLarge()) {
            for (Operation operation : operations) {
                page.heading(2, PageContext.title(operation), PageContext.rulesKey(operation));
                sections(material, operation, page);
            }
            return List.of(page.build());
        }
        List<Page> pages = new ArrayList<>();
        page.bullets(operations.stream()
                .map(operation -> Line.link(PageContext.title(operation), PageContext.rulesKey(operation)))
                .toList());
        pages.add(page.build());
        for (Operation operation : operations) {
            PageBuilder own = new PageBuilder(
                    "rules/" + material.file(operation),
                    Line.words("Rules and advice: ").then(PageContext.title(operation)),
                    PageContext.rulesKey(operation));
            sections(material, operation, own);
            pages.add(own.build());
        }
        return pages;
    }

    private static void sections(PageContext material, Operation operation, PageBuilder page) {
        for (RequestContent request : material.requests(operation)) {
            if (request.hasRules()) {
                section(material, request, operation, page);
            }
        }
    }

    private static void section(PageContext material, RequestContent request, Operation operation, PageBuilder page) {
        Body body = request.body().orElseThrow();
        Line line = Line.words("For the body of ")
                .then(Line.link(
                        Line.verbatim(operation.method() + " " + operation.path()), PageContext.key(operation)));
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
