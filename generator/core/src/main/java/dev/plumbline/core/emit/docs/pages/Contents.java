package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Chapter;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.resolve.ComponentSchemas;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: the first page, the operations by their tags, and what is about all of them. */
final class Contents {

    private Contents() {}

    static List<Chapter> of(PageContext material) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(Line.EMPTY, List.of(new Chapter.Entry(Line.words("Overview"), "", FrontPage.KEY))));
        Groups groups = material.groups();
        groups.groups()
                .forEach((name, operations) -> chapters.add(new Chapter(
                        groups.isLarge() ? groups.link(name) : Line.verbatim(name),
                        operations.stream()
                                .map(operation -> new Chapter.Entry(
                                        PageContext.title(operation), operation.method(), PageContext.key(operation)))
                                .toList())));
        chapters.add(new Chapter(Line.words("Reference"), reference(material)));
        return chapters;
    }

    private static List<Chapter.Entry> reference(PageContext material) {
        List<Chapter.Entry> entries = new ArrayList<>();
        if (material.hasRules()) {
            entries.add(new Chapter.Entry(Line.words("Rules and advice"), "", RulesPage.KEY));
        }
        if (material.hasWaiters()) {
            entries.add(new Chapter.Entry(Line.words("Tasks"), "", TasksPage.KEY));
        }
        if (material.plan().webhooks().isPresent()) {
            entries.add(new Chapter.Entry(Line.words("Webhooks"), "", WebhooksPage.KEY));
        }
        entries.add(new Chapter.Entry(Line.words("Errors"), "", ErrorsPage.KEY));
        if (material.schemas().schemas().keySet().stream().anyMatch(ComponentSchemas::isComponent)) {
            entries.add(new Chapter.Entry(Line.words("Schemas"), "", SchemaPages.KEY));
        }
        return entries;
    }
}
