package dev.plumbline.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class BlockYamlTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Pieces that mean something to YAML, beside some that do not. */
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            " ",
            "  ",
            "\n",
            "\n\n",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "?",
            "'",
            "\"",
            "\\",
            "{",
            "]",
            ",",
            "&x",
            "*x",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "no",
            "0",
            "12",
            "1e3",
            "0x1F",
            "0o7",
            ".5",
            ".inf",
            "2020-01-01",
            "1:30",
            "=",
            "<<",
            "---",
            "...",
            "\t",
            "\r",
            "\u0001",
            "\u0085",
            "\u2028",
            "\ufeff",
            "é",
            "视频",
            "𝒳",
            "1_000",
            "");

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static JsonNode value(Random random, int depth) {
        int kind = random.nextInt(depth > 3 ? 4 : 8);
        if (kind == 4 || kind == 5) {
            ArrayNode array = NODES.arrayNode();
            IntStream.range(0, random.nextInt(4)).forEach(i -> array.add(value(random, depth + 1)));
            return array;
        } else if (kind > 5) {
            return object(random, depth);
        }
        return kind == 0
                ? List.of(NODES.nullNode(), NODES.booleanNode(true), NODES.numberNode(random.nextInt(9) - 4))
                        .get(random.nextInt(3))
                : NODES.stringNode(text(random));
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = NODES.objectNode();
        IntStream.range(0, random.nextInt(4)).forEach(i -> object.set(text(random), value(random, depth + 1)));
        return object;
    }

    /** By a parser of YAML 1.1 and by the one of YAML 1.2 that reads documents here. */
    @Test
    void whatIsWrittenIsReadAsItWas() {
        Random random = new Random(20_261_130);
        for (int i = 0; i < 3_000; i++) {
            isReadAsItWas(object(random, 0));
        }
        isReadAsItWas(NODES.objectNode().put("k".repeat(2_000), "v").put("1".repeat(90), "2".repeat(90)));
    }

    private static void isReadAsItWas(ObjectNode written) {
        String yaml = BlockYaml.of(written);
        Object old = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertThat(JsonMapper.shared().<JsonNode>valueToTree(old)).as(yaml).isEqualTo(written);
        Problems problems = new Problems();
        Loader loader = new Loader(KeywordTable.standard(), problems, false);
        assertThat(loader.read(URI.create("file:///a.yaml"), "a.yaml", yaml)
                        .orElseThrow(() -> new AssertionError(problems.sorted() + yaml))
                        .root())
                .as(yaml)
                .isEqualTo(written);
    }

    @Test
    void isWrittenAsPeopleWriteIt() {
        JsonNode document = JsonMapper.shared().readTree("""
                {"openapi": "3.1.0", "tags": [], "info": {"title": "It's: this", "description": "One.\\n\\n  - two\\n"},
                 "paths": {"/a/{id}": {"get": {"responses": {"200": {"description": "yes"}}}}},
                 "list": ["a", {"b": 1.50, "c": [[true, null], "no"]}, {}, " x\\ny"], "odd": "a\\u0007 \\n"}
                """);
        assertThat(BlockYaml.of(document)).isEqualTo("""
                openapi: 3.1.0
                tags: []
                info:
                  title: 'It''s: this'
                  description: |
                    One.

                      - two
                paths:
                  /a/{id}:
                    get:
                      responses:
                        '200':
                          description: 'yes'
                list:
                  - a
                  - b: 1.5
                    c:
                      -   - true
                          - null
                      - 'no'
                  - {}
                  - |2-
                     x
                    y
                odd: "a\\a \\n"
                """);
    }
}
