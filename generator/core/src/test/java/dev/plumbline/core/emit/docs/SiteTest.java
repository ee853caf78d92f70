package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** The web site of a document, beside its Markdown. */
class SiteTest {

    private static final Path GOLDENS = Path.of(System.getProperty("plumbline.root", "../.."), "tests/goldens");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private static SortedMap<String, String> site(String golden) {
        SortedMap<String, String> files = new TreeMap<>();
        Generator.run(NamedDocument.of(GOLDENS.resolve(golden + "/openapi.yaml").toString(), Path.of(""))
                        .request()
                        .withDocs(EnumSet.allOf(DocsFormat.class)))
                .files()
                .forEach((path, text) -> {
                    if (path.startsWith("docs/site/")) {
                        files.put(path.substring("docs/site/".length()), text);
                    }
                });
        assertThat(files).containsKeys("index.html", "index.md", "llms.txt", "llms-full.txt", "openapi.yaml");
        return files;
    }

    @Test
    void aPageSaysWhatItsMarkdownSays() {
        for (String golden : List.of("wire-docs", "rules", "waiter")) {
            SortedMap<String, String> files = site(golden);
            files.forEach((path, text) -> {
                if (path.endsWith(".html")) {
                    assertThat(words(text))
                            .as(path)
                            .isEqualTo(wordsOfMarkdown(files.get(path.replace(".html", ".md"))));
                }
            });
        }
    }

    /** Without what is around it, and without Chinese. */
    private static String words(String page) {
        String article = page.substring(page.indexOf("<article>"), page.indexOf("</article>"))
                .replaceAll("<section class=\"builder\".*?</section>", "")
                .replaceAll("<span lang=\"zh\">.*?</span>", "")
                .replaceAll("<div lang=\"zh\"><svg.*?</svg></div>", "")
                .replaceAll("(?s)</desc>.*?</svg>", "</desc></svg>")
                .replaceAll("<a class=\"here\".*?</a>", "");
        return text(article);
    }

    private static String wordsOfMarkdown(String markdown) {
        var extensions = List.of(TablesExtension.create());
        return text(HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(diagramsInWords(markdown))));
    }

    /** Of a diagram its title and what it says to those who do not see it. */
    private static String diagramsInWords(String markdown) {
        Matcher diagram = Pattern.compile("(?s)```mermaid\n.*?accTitle: (.*?)\n *accDescr: (.*?)\n.*?```")
                .matcher(markdown);
        return diagram.replaceAll(found -> {
            String words = Pattern.compile("#(\\d+);")
                    .matcher(found.group(1) + " " + found.group(2))
                    .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))));
            return Matcher.quoteReplacement("```\n" + words + "\n```");
        });
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", "");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        SortedMap<String, String> files = site("wire-docs");
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                Matcher links = LINK.matcher(text);
                while (links.find()) {
                    assertThat(leads(files, path, links.group(1)))
                            .as(path + " " + links.group(1))
                            .isTrue();
                }
            }
        });
    }

    private static boolean leads(SortedMap<String, String> files, String from, String link) {
        if (link.startsWith("http") || link.startsWith("mailto")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        String file = parts[0].isEmpty()
                ? from
                : Path.of(from).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
        String target = files.get(file);
        return target != null && (parts.length == 1 || target.contains(" id=\"" + parts[1] + "\""));
    }

    /** No element or attribute is there but those that the writer knows, whatever the document says. */
    @Test
    void noTextOfADocumentBecomesMarkup() {
        Set<String> elements = new HashSet<>();
        for (String golden : List.of("hostile-texts", "hostile-names", "enum-hostile")) {
            site(golden).forEach((path, text) -> {
                if (path.endsWith(".html")) {
                    Matcher tags = Pattern.compile("<(/?[a-zA-Z!][^\\s>]*)").matcher(text);
                    while (tags.find()) {
                        elements.add(tags.group(1).replace("/", ""));
                    }
                    assertThat(text)
                            .doesNotContainPattern("<[a-z][^>]* on[a-z]+=")
                            .doesNotContain("javascript:");
                    assertThat(text.split("<script", -1)).as(path).hasSizeLessThanOrEqualTo(7);
                }
                if (path.endsWith(".js") && !path.startsWith("assets/")) {
                    assertThat(text).as(path).doesNotContain("<", ">");
                }
            });
        }
        assertThat(elements)
                .isSubsetOf(
                        "!doctype",
                        "html",
                        "head",
                        "meta",
                        "title",
                        "link",
                        "script",
                        "body",
                        "a",
                        "header",
                        "button",
                        "kbd",
                        "div",
                        "nav",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "span",
                        "main",
                        "article",
                        "section",
                        "p",
                        "code",
                        "pre",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "em",
                        "strong",
                        "br",
                        "wbr",
                        "blockquote",
                        "footer",
                        "figure",
                        "svg",
                        "desc",
                        "rect",
                        "path",
                        "text",
                        "tspan");
    }

    /** From the document alone: what it waits for, and what chooses a mode. */
    @Test
    void waitersAndModesAreDrawn() {
        String tasks = site("waiter").get("tasks.html");
        assertThat(tasks).contains("<svg role=\"img\"", "The life of a task</title>", "任务的生命周期</title>");
        String veo = site("../../spec/uniall-veo-3.1").get("operations/create-video.md");
        assertThat(veo)
                .contains(
                        "accDescr: Which of image, images, last_image and video are sent? none of them: Text to video#59;"
                                + " image: Single image to video#59; image and last_image: First and last frame to video");
        assertThat(site("../../spec/runway").get("operations/text-to-video.md"))
                .contains("accTitle: Which model chooses which mode", "|\"gen4.5\"|");
        assertThat(site("../../spec/runway").get("operations/create-upload.md")).doesNotContain("mermaid");
    }

    /** Also those that send fields, files or nothing. */
    @Test
    void everyOperationHasAFormOfItsRequest() {
        SortedMap<String, String> files = site("bodies");
        files.putAll(site("wire-docs"));
        List<String> operations = files.keySet().stream()
                .filter(path -> path.matches("operations/[^/]*[.]html"))
                .toList();
        assertThat(operations).hasSizeGreaterThan(9);
        for (String path : operations) {
            assertThat(files.get(path)).as(path).contains("<section class=\"builder\"");
            assertThat(files).containsKey(path.replace(".html", ".js"));
        }
        assertThat(files.get("operations/send-form.js"))
                .contains("\"written\":{\"filter\":{\"style\":\"DEEP_OBJECT\",\"explode\":true}},\"media\":"
                        + "\"application/x-www-form-urlencoded\",\"shape\":\"form\"");
        assertThat(files.get("operations/put-photo.js"))
                .contains("{\"name\":\"photo\",\"type\":\"image/png\",\"file\":\"photo.png\"", "\"shape\":\"parts\"");
        assertThat(files.get("operations/write-book.js")).contains("\"shape\":\"file\",\"file\":\"file.bin\"");
    }

    @Test
    void ourSentencesAreInBothLanguages() {
        String page = site("waiter").get("tasks.html");
        assertThat(page).contains("<span lang=\"zh\">任务</span>", "<span lang=\"en\">Tasks</span>");
        assertThat(site("waiter").get("tasks.zh.md")).startsWith("# 任务\n");
    }
}
