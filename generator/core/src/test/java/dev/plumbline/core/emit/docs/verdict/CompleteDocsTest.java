package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.docs.DocumentPages;
import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.site.SiteWriter;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a validator of a request can report is in the docs, Markdown and site: each rule by its name, each check by its words. */
class CompleteDocsTest {

    /** Of a longer list a page says how many more there are. */
    private static final int MOST_VALUES = 100;

    @Test
    void eachRuleOfAValidatorIsInTheDocs() throws IOException {
        Set<String> missing = new TreeSet<>();
        int rules = 0;
        for (DocumentPages document : DocumentPages.ofAll()) {
            Map<String, String> written = written(document);
            Set<Location> own = Planner.validated(document.api(), document.schemas());
            for (Operation operation : document.api().operations()) {
                SortedMap<String, VerdictRoot> roots = roots(operation);
                String root = roots.isEmpty()
                        ? ""
                        : roots.values().iterator().next().schema().document();
                JsonNode table = VerdictTables.of(document.schemas(), own, root).table(roots);
                for (String rule : said(document, table, root)) {
                    rules++;
                    written.forEach((form, text) -> {
                        if (!text.contains(plain(rule))) {
                            missing.add(document.name() + " " + operation.id() + " " + form + ": " + rule);
                        }
                    });
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(rules).isGreaterThan(500);
    }

    private static SortedMap<String, VerdictRoot> roots(Operation operation) {
        SortedMap<String, VerdictRoot> roots = new TreeMap<>();
        operation
                .parameters()
                .forEach(parameter ->
                        roots.put(parameter.in() + " " + parameter.name(), VerdictRoot.of(parameter.schema())));
        operation
                .body()
                .ifPresent(body -> body.contents().stream()
                        .filter(content -> content.payload() instanceof Payload.Json)
                        .map(Content::schema)
                        .forEach(schema -> schema.ifPresent(at -> roots.put("body " + at, VerdictRoot.of(at)))));
        return roots;
    }

    private static Map<String, String> written(DocumentPages document) {
        Map<String, String> written = new TreeMap<>();
        written.put(
                "Markdown",
                plain(String.join(
                        "\n", new MarkdownWriter(document.site()).files().values())));
        StringBuilder html = new StringBuilder();
        SiteWriter.write(document.site(), Map.of()).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                html.append(text.replaceAll("<[^>]*>", "").replaceAll("&(?:lt|gt|quot|amp|#39);", ""));
            }
        });
        written.put("site", plain(html.toString()));
        return written;
    }

    /** Letters and digits alone, as marks around them differ. */
    private static String plain(String text) {
        return text.replaceAll("&(?:lt|gt|quot|amp|#39);", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The names and sentences of rules and advice, and what keywords test. */
    private static List<String> said(DocumentPages document, JsonNode table, String root) {
        List<String> said = new ArrayList<>();
        for (JsonNode words : table.get("words")) {
            for (int i = 0; i < 3; i++) {
                if (words.get(i).isString()) {
                    said.add(words.get(i).stringValue());
                }
            }
        }
        for (JsonNode row : table.get("schemas")) {
            if (row.has("enters")) {
                continue; // what is entered has a row of its own
            }
            String at = row.get("at").stringValue();
            document.schemas().schemas().forEach((location, schema) -> {
                if (at.equals(
                        (location.document().equals(root) ? "" : location.document()) + "#" + location.pointer())) {
                    tested(schema, said);
                }
            });
        }
        return said;
    }

    private static void tested(Schema schema, List<String> said) {
        for (Keyword keyword : schema.keywords()) {
            if (keyword.checks().stream().anyMatch(Check.Test.class::isInstance)) {
                keyword.arguments().stream().limit(MOST_VALUES).forEach(argument -> said.add(String.valueOf(argument)));
            }
        }
    }
}
