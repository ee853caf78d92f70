package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is true of every set of pages. */
final class PageLint {

    private PageLint() {}

    /** Fails for raw HTML, a table without words over each column or with uneven rows, and a link that leads nowhere. */
    static void check(Map<String, String> pages) {
        Map<String, Rendered> rendered = new TreeMap<>();
        pages.forEach((path, text) -> rendered.put(path, Rendered.of(text)));
        rendered.forEach((path, page) -> {
            assertThat(page.html).as(path).isEmpty();
            page.tables.forEach(table -> {
                assertThat(table.get(0)).as(path).noneMatch(String::isBlank);
                assertThat(table).as(path).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.get(0)));
            });
            page.links.stream()
                    .filter(link -> !link.startsWith("http"))
                    .forEach(link -> assertThat(leads(path, link, rendered))
                            .as("%s: %s", path, link)
                            .isTrue());
        });
    }

    private static boolean leads(String path, String link, Map<String, Rendered> pages) {
        String[] parts = link.split("#", 2);
        Rendered page = parts[0].isEmpty()
                ? pages.get(path)
                : pages.get(Path.of(path)
                        .resolveSibling(parts[0])
                        .normalize()
                        .toString()
                        .replace('\\', '/'));
        return page != null && (parts.length == 1 || slugs(page).contains(parts[1]));
    }

    /** GitHub's identifiers. */
    private static Set<String> slugs(Rendered page) {
        Set<String> slugs = new HashSet<>();
        for (String heading : page.headings) {
            String slug =
                    heading.toLowerCase().replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
            String unique = slug;
            for (int count = 1; !slugs.add(unique); count++) {
                unique = slug + "-" + count;
            }
        }
        return slugs;
    }
}
