package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Chapter;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of contents: the first page, the operations by their tags, and what is about all of them. */
final class Contents {

    private Contents() {}

    static List<Chapter> of(PageContext material) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(Line.EMPTY, List.of(new Chapter.Entry(Line.words("Overview"), "", FrontPage.KEY))));
        Map<String, List<Chapter.Entry>> tags = new LinkedHashMap<>();
        for (Operation operation : material.api().operations()) {
            tags.computeIfAbsent(operation.tag(), tag -> new ArrayList<>())
                    .add(new Chapter.Entry(
                            Line.verbatim(PageContext.title(operation)),
                            operation.method(),
                            PageContext.key(operation)));
        }
        tags.forEach((tag, entries) -> chapters.add(new Chapter(Line.verbatim(tag), entries)));
        chapters.add(new Chapter(Line.words("Reference"), reference(material)));
        return chapters;
    }

    private static List<Chapter.Entry> reference(PageContext material) {
        List<Chapter.Entry> entries = new ArrayList<>();
        if (material.api().operations().stream().anyMatch(material::hasRules)) {
            entries.add(new Chapter.Entry(Line.words("Rules and advice"), "", RulesPage.KEY));
        }
        if (material.hasWaiters()) {
            entries.add(new Chapter.Entry(Line.words("Tasks"), "", TasksPage.KEY));
        }
        if (material.plan().webhooks().isPresent()) {
            entries.add(new Chapter.Entry(Line.words("Webhooks"), "", WebhooksPage.KEY));
        }
        entries.add(new Chapter.Entry(Line.words("Errors"), "", ErrorsPage.KEY));
        return entries;
    }
}
