package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.RuleSections;
import dev.plumbline.core.emit.docs.page.Draft;
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
    private static final String PATH = "rules";

    private RulesPage() {}

    /** One page; where there are many operations one for each, and a list of them. */
    static List<Draft> drafts(PageContext material) {
        if (!material.groups().isLarge()) {
            return List.of(Draft.of(PATH, KEY, () -> all(material)).withPlaces());
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(PATH, KEY, () -> list(material)));
        for (Operation operation : operations(material)) {
            String path = "rules/" + material.file(operation);
            drafts.add(Draft.of(path, PageContext.rulesKey(operation), () -> own(material, operation, path))
                    .withPlaces());
        }
        return drafts;
    }

    private static List<Operation> operations(PageContext material) {
        return material.api().operations().stream().filter(material::hasRules).toList();
    }

    private static PageBuilder introduction() {
        PageBuilder page = new PageBuilder(PATH, Line.words("Rules and advice"), KEY);
        return page.paragraph(
                "A request that breaks a rule contradicts what is documented: the client refuses it before"
                        + " anything is sent, and says which rule it is. Advice is about requests that are legal, but probably"
                        + " do not do what their author means: it is reported, and the request is sent.");
    }

    private static Page all(PageContext material) {
        PageBuilder page = introduction();
        for (Operation operation : operations(material)) {
            page.heading(2, PageContext.title(operation), PageContext.rulesKey(operation));
            sections(material, operation, page);
        }
        return page.build();
    }

    private static Page list(PageContext material) {
        return introduction()
                .bullets(operations(material).stream()
                        .map(operation -> Line.link(PageContext.title(operation), PageContext.rulesKey(operation)))
                        .toList())
                .build();
    }

    private static Page own(PageContext material, Operation operation, String path) {
        PageBuilder page = new PageBuilder(
                path,
                Line.words("Rules and advice: ").then(PageContext.title(operation)),
                PageContext.rulesKey(operation));
        sections(material, operation, page);
        return page.build();
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
