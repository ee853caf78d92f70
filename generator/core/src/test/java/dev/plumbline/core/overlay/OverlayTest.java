package dev.plumbline.core.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents are made by hand. */
class OverlayTest {

    private static final String BASE = """
            openapi: 3.1.0
            info: {title: Pets, version: "1"}
            tags: [{name: one}, {name: two}]
            paths:
              /pets:
                get:
                  description: All of them.
                  parameters:
                    - {name: a, in: query}
                    - {name: b, in: query}
                    - {name: c, in: query}
                  responses: {"200": {description: ok}}
                post:
                  description: One more.
                  responses: {"201": {description: ok}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """;

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void write() throws IOException {
        base = Files.writeString(folder.resolve("api.yaml"), BASE);
    }

    private URI overlay(String name, String actions) throws IOException {
        String head = "overlay: 1.1.0\ninfo: {title: Changes, version: '1'}\n";
        return Files.writeString(folder.resolve(name), head + actions).toUri();
    }

    private Documents load(URI root, String name, URI... overlays) {
        return new OverlaidLoader(new Loader(KeywordTable.standard(), problems, false), problems)
                .load(root, name, null, List.of(overlays), List.of());
    }

    /** The document with one overlay of these actions. */
    private Documents changed(String actions) throws IOException {
        return load(base.toUri(), "api.yaml", overlay("o.yaml", actions));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    private Stream<String> lines() {
        return problems.sorted().stream().map(Problem::toString);
    }

    @Test
    void mergesObjectsAtEveryDepthAndAppendsLists() throws IOException {
        Documents documents = changed("""
                actions:
                  - target: $
                    update:
                      info: {title: Cats}
                      tags: [{name: three}]
                      x-new: {a: 1}
                  - target: $.tags
                    update: {name: four}
                  - target: $.tags
                    update: [{name: five}]
                """);
        JsonNode root = documents.root().root();
        assertThat(root.get("info")).isEqualTo(json("{'title': 'Cats', 'version': '1'}"));
        assertThat(root.get("tags").valueStream().map(tag -> tag.get("name").asString()))
                .containsExactly("one", "two", "three", "four", "five");
        assertThat(root.get("x-new")).isEqualTo(json("{'a': 1}"));
        assertThat(lines()).isEmpty();
    }

    @Test
    void everyValueKnowsTheFileThatItWasWrittenIn() throws IOException {
        var root = changed("""
                        actions:
                          - target: $.paths['/pets'].get.parameters[?@.name == 'a']
                            remove: true
                          - target: $.paths['/pets'].get.parameters
                            update:
                              name: d
                              in: query
                          - target: $.paths['/pets'].get
                            update:
                              description: Some of them.
                              x-pagination: {style: cursor}
                        """).root();
        assertThat(root.place("/paths/~1pets/get/parameters/0")).hasToString("api.yaml:10:11");
        assertThat(root.place("/paths/~1pets/get/parameters/1/name")).hasToString("api.yaml:11:12");
        assertThat(root.place("/paths/~1pets/get/parameters/2/in")).hasToString("o.yaml:9:7");
        assertThat(root.place("/paths/~1pets/get/description")).hasToString("o.yaml:12:7");
        assertThat(root.place("/paths/~1pets/get/x-pagination/style")).hasToString("o.yaml:13:22");
        assertThat(root.place("/paths/~1pets/post/description")).hasToString("api.yaml:14:7");
    }

    @Test
    void takesOutItemsWithoutMovingOthersIntoTheirPlace() throws IOException {
        JsonNode root = changed("""
                        actions:
                          - target: $.paths['/pets'].get.parameters[0, 1, 0]
                            remove: true
                          - target: $.paths['/pets']['post', 'get'].description
                            remove: true
                          - target: $..[?@.name == 'two']
                            remove: true
                        """).root().root();
        assertThat(root.at("/paths/~1pets/get/parameters")).isEqualTo(json("[{'name': 'c', 'in': 'query'}]"));
        assertThat(root.at("/paths/~1pets/post").has("description")).isFalse();
        assertThat(root.get("tags")).isEqualTo(json("[{'name': 'one'}]"));
        assertThat(lines()).isEmpty();
    }

    @Test
    void replacesSingleValuesAndCopies() throws IOException {
        Documents documents = changed("""
                actions:
                  - target: $.paths.*.*.description
                    update: The same.
                  - target: $.paths['/pets'].get.parameters[*].in
                    update: header
                  - target: $.components.schemas
                    update: {Cat: {}}
                  - target: $.components.schemas.Cat
                    copy: $.components.schemas.Pet
                  - target: $.components.schemas.Pet
                    update: {title: Any pet}
                """);
        JsonNode root = documents.root().root();
        assertThat(root.at("/paths/~1pets/post/description").asString()).isEqualTo("The same.");
        assertThat(root.at("/paths/~1pets/get/parameters/2/in").asString()).isEqualTo("header");
        assertThat(root.at("/components/schemas/Cat"))
                .isEqualTo(json("{'type': 'object', 'properties': {'name': {'type': 'string'}}}"));
        assertThat(documents.root().place("/components/schemas/Cat/properties")).hasToString("api.yaml:18:25");
        assertThat(root.at("/components/schemas/Pet/title").asString()).isEqualTo("Any pet");
        assertThat(lines()).isEmpty();
    }

    @Test
    void anOverlayMayBeTheDocumentAndOverlaysGoOnItInTheirOrder() throws IOException {
        URI first =
                overlay("first.yaml", "extends: ./api.yaml\nactions: [{target: $.info, update: {title: A, x-a: 1}}]");
        URI second = overlay("second.yaml", "actions: [{target: $.info, update: {title: B}}]");
        JsonNode info = load(first, "first.yaml", second).root().root().get("info");
        assertThat(info).isEqualTo(json("{'title': 'B', 'version': '1', 'x-a': 1}"));
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatAnOverlayAddsMayReferToOtherDocuments() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "Dog: {type: string}\n");
        Documents documents =
                changed("actions: [{target: $.components.schemas, update: {Dog: {$ref: 'other.yaml#/Dog'}}}]");
        assertThat(documents.byName()).containsKey("other.yaml");
    }

    @Test
    void theDocumentIsNotChangedInPlace() throws IOException {
        Documents plain = load(base.toUri(), "api.yaml");
        JsonNode before = plain.root().root().deepCopy();
        OverlayEditor editor = new OverlayEditor(plain.root(), problems);
        Documents overlay = new Loader(KeywordTable.standard(), problems, false)
                .load(overlay("o.yaml", "actions: [{target: $.tags, remove: true}]"), "o.yaml", null, List.of());
        new ActionReader(overlay.root(), problems).read().forEach(editor::apply);
        assertThat(editor.document().root().has("tags")).isFalse();
        assertThat(plain.root().root()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithActions() throws IOException {
        changed("""
                extra: 1
                actions:
                  - target: $.nowhere
                    remove: true
                  - target: $.info
                  - target: $.info
                    updat: {}
                    remove: false
                  - target: $.info[
                    remove: true
                  - update: {}
                  - target: $.info
                    update: [1]
                  - target: $.info.title
                    update: {}
                  - target: $
                    remove: true
                  - target: $.info
                    copy: $.tags[*]
                  - target: $.info
                    remove: "yes"
                  - 5
                """);
        assertThat(lines().map(line -> line.replaceAll("; .*", "")))
                .containsExactly(
                        "[UnknownOverlayField] o.yaml:3:1 #/extra - an overlay has no 'extra' here, so that it is passed"
                                + " over",
                        "[OverlayWithoutEffect] o.yaml:5:5 #/actions/0/target - nothing in 'api.yaml' is selected by"
                                + " $.nowhere",
                        "[OverlayWithoutEffect] o.yaml:7:5 #/actions/1 - the action says neither 'update' nor 'remove'"
                                + " nor 'copy'",
                        "[OverlayWithoutEffect] o.yaml:8:5 #/actions/2 - the action says neither 'update' nor 'remove'"
                                + " nor 'copy'",
                        "[UnknownOverlayField] o.yaml:9:5 #/actions/2/updat - an overlay has no 'updat' here, so that it"
                                + " is passed over",
                        "[InvalidJsonPath] o.yaml:11:5 #/actions/3/target - '$.info[' is no JSONPath (RFC 9535) from its"
                                + " character 8 on: a selector is a name in quotes, an index, a slice, '*' or a filter"
                                + " after '?'",
                        "[InvalidOverlay] o.yaml:13:5 #/actions/4 - the action has no 'target'",
                        "[OverlayMismatch] o.yaml:15:5 #/actions/5/update - an object is selected, and only an object is"
                                + " merged with it",
                        "[OverlayMismatch] o.yaml:17:5 #/actions/6/update - /info/title is a single value, which a"
                                + " single value alone replaces",
                        "[OverlayMismatch] o.yaml:19:5 #/actions/7/remove - the whole document is selected, and cannot"
                                + " be taken out of anything",
                        "[OverlayMismatch] o.yaml:21:5 #/actions/8/copy - $.tags[*] selects 2 values, and one is copied"
                                + " at a time",
                        "[InvalidOverlay] o.yaml:23:5 #/actions/9/remove - 'remove' is true or false",
                        "[InvalidOverlay] o.yaml:24:5 #/actions/10 - an action is an object");
    }

    @Test
    void saysWhatIsWrongWithOverlays() throws IOException {
        URI version = Files.writeString(folder.resolve("version.yaml"), "overlay: 2.0.0\n")
                .toUri();
        URI none = Files.writeString(folder.resolve("none.yaml"), "a: 1\n").toUri();
        URI empty = overlay("empty.yaml", "actions: []");
        URI missing = folder.resolve("missing.yaml").toUri();
        load(base.toUri(), "api.yaml", version, none, empty);
        load(base.toUri(), "api.yaml", missing);
        load(overlay("alone.yaml", "actions: [{target: $, update: {}}]"), "alone.yaml");
        load(overlay("self.yaml", "extends: self.yaml\nactions: [{target: $, update: {}}]"), "self.yaml");
        load(overlay("out.yaml", "extends: ../api.yaml\nactions: [{target: $, update: {}}]"), "out.yaml");
        assertThat(lines().map(line -> line.replaceAll("; .*", "")))
                .containsExactly(
                        "[OverlayAlone] alone.yaml:1:1 #/extends - this is an overlay that does not say what it is put"
                                + " on",
                        "[InvalidOverlay] empty.yaml:3:1 #/actions - an overlay has a list of actions, with one at"
                                + " least",
                        "[MissingDocument] missing.yaml:1:1 # - the document 'missing.yaml' cannot be read: there is no"
                                + " such file",
                        "[InvalidOverlay] none.yaml:1:1 # - this is no overlay: it does not say 'overlay: 1.1.0'",
                        "[RefOutsideFolder] out.yaml:3:1 #/extends - '../api.yaml' is outside the folder that references"
                                + " may lead into",
                        "[OverlayAlone] self.yaml:3:1 #/extends - the overlays extend one another in a ring",
                        "[UnsupportedVersion] version.yaml:1:1 #/overlay - the overlay's version is '2.0.0'");
    }
}
