package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Operations that belong together: by their tags, or where the document has none by the first part of their paths. Where
 * there are many operations each group has a page, so that no page grows with the document.
 */
final class Groups {

    /** More operations than these are not listed on one page. */
    private static final int MOST = 50;

    private final PageContext material;
    private final boolean large;
    private final Map<String, List<Operation>> groups = new LinkedHashMap<>();

    Groups(PageContext material) {
        this.material = material;
        List<Operation> operations = material.api().operations();
        this.large = isLarge(operations);
        boolean byPath =
                large && operations.stream().map(Operation::tag).distinct().count() < 2;
        for (Operation operation : operations) {
            groups.computeIfAbsent(byPath ? firstStep(operation) : operation.tag(), name -> new ArrayList<>())
                    .add(operation);
        }
    }

    /** Whether these are too many to be listed. */
    static boolean isLarge(List<Operation> operations) {
        return operations.size() > MOST;
    }

    /** The first part of the path that is neither a version nor a parameter. */
    private static String firstStep(Operation operation) {
        for (String step : operation.path().split("/")) {
            if (!step.isEmpty() && !step.startsWith("{") && !step.matches("v\\d[\\w.]*|api")) {
                return step;
            }
        }
        return "/";
    }

    boolean isLarge() {
        return large;
    }

    Map<String, List<Operation>> groups() {
        return groups;
    }

    static String key(String group) {
        return "group " + group;
    }

    /** A link to a group's page. */
    Line link(String group) {
        return Line.link(Line.verbatim(group), key(group));
    }

    /** A page for each group; none where there are few operations. */
    List<Draft> pages() {
        List<Draft> pages = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        if (large) {
            groups.forEach((name, operations) -> {
                String path = "groups/" + PageContext.free(PageContext.fileName(name, "group"), taken);
                pages.add(Draft.of(path, key(name), () -> page(path, name, operations)));
            });
        }
        return pages;
    }

    private Page page(String path, String name, List<Operation> operations) {
        PageBuilder page = new PageBuilder(path, Line.verbatim(name), key(name));
        description(name).ifPresent(text -> page.addAll(text));
        FrontPage.operations(material, operations, page);
        return page.build();
    }

    private Optional<List<Block>> description(String name) {
        return material.api().tags().stream()
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .map(tag -> Prose.blocks(tag.description()));
    }
}
