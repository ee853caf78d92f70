package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.emit.docs.curl.CurlSample;
import dev.plumbline.core.emit.docs.sample.JavaSample;
import dev.plumbline.core.emit.docs.sample.JavaSamples;
import dev.plumbline.core.emit.java.JavaEmitter;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.read.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the document of this repository, read as a reader reads them. */
class VeoDocsTest {

    private static Reading reading;
    private static Plan plan;
    private static Operation create;
    private static SortedMap<String, String> pages;
    private static final Map<String, Rendered> RENDERED = new TreeMap<>();

    @BeforeAll
    static void emit() {
        reading = Reading.ofVeo();
        assertThat(reading.problems()).isEmpty();
        plan = reading.plan();
        pages = DocsEmitter.emit(reading.api(), reading.schemas(), plan);
        pages.forEach((path, text) -> RENDERED.put(path, Rendered.of(text)));
        create = reading.api().operations().stream()
                .filter(operation -> operation.id().equals("createVideo"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pagesOfADocument() {
        assertThat(pages.keySet().stream().filter(path -> !path.startsWith("docs/schemas/")))
                .containsExactly(
                        "docs/README.md",
                        "docs/errors.md",
                        "docs/examples/create-video.md",
                        "docs/operations/create-video.md",
                        "docs/operations/get-video.md",
                        "docs/rules.md",
                        "docs/schemas.md",
                        "docs/tasks.md");
    }

    @Test
    void whatEachModelCanDoFollowsFromTheSchema() {
        assertThat(RENDERED.get("docs/operations/create-video.md").table("model"))
                .containsExactly(
                        List.of(
                                "model",
                                "size",
                                "Text to video",
                                "Single image to video",
                                "First and last frame to video",
                                "Multi-image reference to video",
                                "Video extension"),
                        List.of("veo3.1-video-720p", "720p", "yes", "yes", "yes", "yes", "yes"),
                        List.of("veo3.1-video-1080p", "1080p", "yes", "yes", "yes", "yes", "yes"),
                        List.of("veo3.1-video-4k", "4k", "yes", "yes", "yes", "yes", "yes"),
                        List.of("veo3.1-fast-video-720p", "720p", "yes", "yes", "yes", "no", "yes"),
                        List.of("veo3.1-fast-video-1080p", "1080p", "yes", "yes", "yes", "no", "yes"),
                        List.of("veo3.1-fast-video-4k", "4k", "yes", "yes", "yes", "no", "yes"));
    }

    @Test
    void whichFieldsGoWithWhichModeFollowsFromTheSchema() {
        List<List<String>> table =
                RENDERED.get("docs/operations/create-video.md").table("Field", "Text to video");
        assertThat(table.subList(1, table.size()))
                .containsExactly(
                        List.of("model", "required", "required", "required", "required", "required"),
                        List.of("prompt", "required", "recommended", "recommended", "recommended", "recommended"),
                        List.of("image", "not allowed", "required", "required", "not allowed", "not allowed"),
                        List.of("images", "not allowed", "not allowed", "not allowed", "required", "not allowed"),
                        List.of("last_image", "not allowed", "not allowed", "required", "not allowed", "not allowed"),
                        List.of("video", "not allowed", "not allowed", "not allowed", "not allowed", "required"),
                        List.of("size", "recommended", "recommended", "recommended", "recommended", "recommended"),
                        List.of("aspect_ratio", "optional", "not used", "not used", "optional", "not used"),
                        List.of("duration", "optional", "optional", "optional", "optional", "not used"),
                        List.of("extra_body", "optional", "optional", "optional", "optional", "optional"));
    }

    @Test
    void everyRuleAndAdvisoryHasASectionWithItsSource() {
        String sources = pages.get("docs/rules.md");
        for (int rule = 1; rule <= 10; rule++) {
            assertThat(sources).contains("Source: E" + rule + " \\[");
        }
        assertThat(RENDERED.get("docs/rules.md").headings)
                .containsSubsequence("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A7 in Multi-image reference to video")
                .containsSubsequence("A8", "A9", "A10")
                .doesNotHaveDuplicates();
    }

    @Test
    void aFieldLinksToItsRulesAndSaysItsAdvice() {
        assertThat(section("docs/operations/create-video.md", "#### `size`"))
                .contains("- Rules: [Video size](../rules.md#video-size);"
                        + " [How `model` and `size` go together](../rules.md#how-model-and-size-go-together)\n")
                .contains("- Advice [A4](../rules.md#a4): Send `size`, too.")
                .doesNotContain("Source:");
    }

    /** Three rules of one kind, and two of which each mode has one, are a rule each to who reads of the field. */
    @Test
    void alikeRulesOfAFieldAreOne() {
        assertThat(section("docs/operations/create-video.md", "#### `model`"))
                .contains("- Rules: [How `model` and `size` go together](../rules.md#how-model-and-size-go-together);"
                        + " [A model in every request](../rules.md#a-model-in-every-request);"
                        + " [`model` by mode](../rules.md#model-by-mode)\n");
        assertThat(section("docs/rules.md", "#### How `model` and `size` go together"))
                .contains("- Fields: `model`, `size`\n- Holds in: every mode\n- Source: E2");
        assertThat(section("docs/rules.md", "##### A 1080p model makes 1080p"))
                .contains("- Checked: If `model`")
                .doesNotContain("Source");
        assertThat(section("docs/rules.md", "##### Aspect ratio of a text to video"))
                .contains("- Holds in: *Text to video*", "- Source: E7");
    }

    /** What the provider's page says and what holds instead, from the document. */
    @Test
    void whatIsOverruledIsSaid() {
        assertThat(RENDERED.get("docs/operations/create-video.md").table("the page", "what holds").stream()
                        .map(row -> row.get(0)))
                .contains("marks every field as required", "calls images a string", "calls duration a string");
    }

    @Test
    void aRuleSaysWhatItChecksInWhichMode() {
        assertThat(section("docs/rules.md", "#### A last frame needs a first frame"))
                .contains("- Checked in *Text to video*: It must not be present.")
                .contains("- Checked in *First and last frame to video*: `image` must be present.");
    }

    @Test
    void noTableHasAnEmptyColumn() {
        RENDERED.forEach((path, page) -> page.tables.forEach(table -> {
            for (int column = 0; column < table.get(0).size(); column++) {
                int index = column;
                assertThat(table.subList(1, table.size()))
                        .as("%s: %s", path, table.get(0).get(column))
                        .anyMatch(row -> !row.get(index).isEmpty());
            }
        }));
    }

    private static String section(String page, String heading) {
        String text = pages.get(page);
        int start = text.indexOf(heading + "\n");
        return text.substring(start, text.indexOf("\n#", start + 1));
    }

    @Test
    void rulesAreInWords() {
        assertThat(pages.get("docs/rules.md"))
                .contains(
                        "- Checked: If `model` is one of `\"veo3.1-video-4k\"`, `\"veo3.1-fast-video-4k\"`, `size`"
                                + " must be `\"4k\"`.",
                        "- Checked: It must be an array; it must have at least `2` items; it must have at most `3`"
                                + " items; each item must be a string.");
        assertThat(RENDERED.get("docs/tasks.md").table("Outcome").stream().map(row -> row.get(3)))
                .contains("status is \"failed\".", "status is one of \"cancelled\", \"canceled\".");
    }

    @Test
    void noPageHasRawHtml() {
        RENDERED.forEach((path, page) -> assertThat(page.html).as(path).isEmpty());
    }

    @Test
    void everyTableHasAsManyCellsInEachRow() {
        RENDERED.forEach((path, page) -> page.tables.forEach(table ->
                assertThat(table).as(path).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.get(0)))));
    }

    @Test
    void everyLinkLeadsToAHeading() {
        RENDERED.forEach((path, page) -> page.links.stream()
                .filter(link -> !link.startsWith("http"))
                .forEach(link -> {
                    String file = link.startsWith("#") ? path : resolve(path, link.split("#")[0]);
                    assertThat(RENDERED).as("%s: %s", path, link).containsKey(file);
                    if (link.contains("#")) {
                        assertThat(slugs(RENDERED.get(file)))
                                .as("%s: %s", path, link)
                                .contains(link.split("#")[1]);
                    }
                }));
    }

    private static String resolve(String from, String link) {
        return Path.of(from).resolveSibling(link).normalize().toString().replace('\\', '/');
    }

    /** GitHub's identifiers for headings of ASCII letters. */
    private static List<String> slugs(Rendered page) {
        List<String> slugs = new ArrayList<>();
        for (String heading : page.headings) {
            String slug =
                    heading.toLowerCase().replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
            int count = 0;
            while (slugs.contains(count == 0 ? slug : slug + "-" + count)) {
                count++;
            }
            slugs.add(count == 0 ? slug : slug + "-" + count);
        }
        return slugs;
    }

    @Test
    void theJsonIsThatOfTheExamples() {
        List<JsonNode> shown = RENDERED.get("docs/examples/create-video.md").code.stream()
                .filter(block -> block.getInfo().equals("json"))
                .map(block -> JsonMapper.shared().readTree(block.getLiteral()))
                .toList();
        assertThat(shown)
                .containsExactlyElementsOf(
                        examples().stream().map(Example::value).toList());
        assertThat(pages.get("docs/examples/create-video.md")).contains("黄金时刻的街头采访镜头");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theShellGivesCurlTheBodyUnchanged() throws Exception {
        for (Example example : examples()) {
            String command = curl(example.value());
            assertThat(pages.get("docs/examples/create-video.md")).contains(command);
            List<String> arguments = arguments(command);
            assertThat(arguments).contains("http://127.0.0.1/v1/video/generations", "Authorization: Bearer k$`'\"");
            assertThat(JsonMapper.shared().readTree(arguments.get(arguments.size() - 1)))
                    .isEqualTo(example.value());
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void quotesInABodySurviveTheShell() throws Exception {
        JsonNode body = JsonMapper.shared().readTree("{\"prompt\":\"it's $HOME `id` \\\\ \\\"q\\\" ' \\n!\"}");
        List<String> arguments = arguments(curl(body));
        assertThat(JsonMapper.shared().readTree(arguments.get(arguments.size() - 1)))
                .isEqualTo(body);
    }

    private static String curl(JsonNode body) {
        Content content = create.body().orElseThrow().content();
        return CurlSample.of(reading.api(), reading.schemas(), create, content, body)
                .text();
    }

    /** What the shell would give to curl, with a function in curl's place. */
    private static List<String> arguments(String command) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "curl() { printf '%s\\0' \"$@\"; }\n" + command);
        shell.environment().put("BASE_URL", "http://127.0.0.1");
        shell.environment().put("API_KEY", "k$`'\"");
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return List.of(output.split("\0"));
    }

    @Test
    void theJavaCompilesAndMakesTheExamples() throws Exception {
        SortedMap<String, String> sources =
                new TreeMap<>(JavaEmitter.emit(reading.api(), reading.schemas(), plan, "openapi.yaml"));
        for (int i = 0; i < examples().size(); i++) {
            JavaSample sample = sample(examples().get(i));
            assertThat(pages.get("docs/examples/create-video.md")).contains(sample.declaring("request"));
            sources.put(
                    "src/main/java/sample/Sample" + i + ".java",
                    "package sample;\n" + String.join("\n", sample.imports()) + "\npublic class Sample" + i
                            + " implements java.util.function.Supplier<Object> {\n public Object get() {\n "
                            + sample.type() + " request = " + sample.expression() + ";\n return request.toJson(); }}");
        }
        String quickStart = RENDERED.get("docs/README.md").code.get(0).getLiteral();
        int body = quickStart.indexOf("\n\n");
        sources.put(
                "src/main/java/sample/Quick.java",
                "package sample;\n" + quickStart.substring(0, body) + "\nclass Quick { void run() {\n"
                        + quickStart.substring(body) + "}}");
        ClassLoader classes = MemoryCompiler.compile(sources, getClass().getClassLoader());
        for (int i = 0; i < examples().size(); i++) {
            Object supplier = classes.loadClass("sample.Sample" + i)
                    .getDeclaredConstructor()
                    .newInstance();
            JsonNode made = JsonMapper.shared().readTree(String.valueOf(((Supplier<?>) supplier).get()));
            assertThat(made).isEqualTo(examples().get(i).value());
        }
    }

    @Test
    void theSameDocumentGivesTheSamePages() {
        Reading again = Reading.ofVeo();
        assertThat(DocsEmitter.emit(again.api(), again.schemas(), again.plan())).isEqualTo(pages);
    }

    private static JavaSample sample(Example example) {
        return JavaSamples.of(
                reading.schemas(),
                plan,
                create.body().orElseThrow().content().type().orElseThrow(),
                example.value());
    }

    private static List<Example> examples() {
        return create.body().orElseThrow().content().examples();
    }
}
