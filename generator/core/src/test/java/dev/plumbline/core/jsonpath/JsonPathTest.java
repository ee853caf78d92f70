package dev.plumbline.core.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The queries are made by hand, each for one rule of RFC 9535. */
class JsonPathTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode TREE = JSON.readTree("""
            {"paths": {"/pets": {"get": {"tags": ["a", "b"], "x": 1}, "post": {"x": 2.0}}, "/a~b": {"get": {}}},
             "list": [10, 20, 30, 40, 50],
             "params": [{"name": "limit", "in": "query"}, {"name": "id", "in": "path", "required": true}],
             "smile": {"\uD83D\uDE00": "ok"}}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$ ; ",
                "$.paths['/pets'].get.x ; /paths/~1pets/get/x",
                "$.paths[\"/a~b\"] ; /paths/~1a~0b",
                "$.paths.*.get ; /paths/~1pets/get /paths/~1a~0b/get",
                "$..x ; /paths/~1pets/get/x /paths/~1pets/post/x",
                "$.list[0] ; /list/0",
                "$.list[-1] ; /list/4",
                "$.list[1:3] ; /list/1 /list/2",
                "$.list[::-2] ; /list/4 /list/2 /list/0",
                "$.list[3, 0] ; /list/3 /list/0",
                "$.list[7] ; ",
                "$.params[?@.name == 'limit' && @.in == 'query'] ; /params/0",
                "$.params[?@.required] ; /params/1",
                "$.params[?!@.required] ; /params/0",
                "$.params[?(@.name=='x' || @.required==true)] ; /params/1",
                "$.paths[?@.get.x == $.paths['/pets'].post.x] ; ",
                "$.paths['/pets'][?@.x <= 2] ; /paths/~1pets/get /paths/~1pets/post",
                "$.paths['/pets'][?@.x == 2] ; /paths/~1pets/post",
                "$.params[?length(@.name) > 2] ; /params/0",
                "$.params[?match(@.name, 'l.m.t')] ; /params/0",
                "$.params[?search(@.name, '[d]')] ; /params/1",
                "$.paths.*[?count(@.*) == 2] ; /paths/~1pets/get",
                "$.params[?value(@..in) == 'path'] ; /params/1",
                "$.list[?@ > 25] ; /list/2 /list/3 /list/4",
                "$.smile['\\uD83D\\uDE00'] ; /smile/\uD83D\uDE00",
            })
    void selects(String query, String pointers) throws JsonPathSyntaxException {
        List<String> expected = pointers == null
                ? (query.strip().equals("$") ? List.of("") : List.of())
                : List.of(pointers.strip().split(" "));
        List<Match> selected = JsonPath.parse(query.strip()).select(TREE);
        assertThat(selected).extracting(Match::pointer).isEqualTo(expected);
        assertThat(selected).allSatisfy(match -> assertThat(match.value()).isSameAs(TREE.at(match.pointer())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paths",
                " $",
                "$ ",
                "$.",
                "$..",
                "$. paths",
                "$.paths[",
                "$.paths['a]",
                "$['a\\x']",
                "$['\\uD83D']",
                "$[01]",
                "$[-0]",
                "$[9007199254740992]",
                "$[?@.a = 1]",
                "$[?1]",
                "$[?@.* == 1]",
                "$[?!@.a == 1]",
                "$[?unknown(@.a)]",
                "$[?length(@.a)]",
                "$[?match(@.a, 'b') == true]",
                "$[?count(1) == 1]",
                "$[?(@.a]",
            })
    void refuses(String query) {
        assertThatThrownBy(() -> JsonPath.parse(query)).isInstanceOf(JsonPathSyntaxException.class);
    }

    @Test
    void saysWhereAQueryIsNone() {
        JsonPathSyntaxException e =
                catchThrowableOfType(JsonPathSyntaxException.class, () -> JsonPath.parse("$.paths[?@.a = 1]"));
        assertThat(e.column()).isEqualTo(14);
        assertThat(e).hasMessage("a selector is followed by ',' or ']'");
    }

    @Test
    void aQueryOfAHundredThousandParenthesesIsRefusedAndNoStackOverflow() {
        String hostile = "$[?" + "(".repeat(100_000) + "@" + ")".repeat(100_000) + "]";
        assertThatThrownBy(() -> JsonPath.parse(hostile)).hasMessageContaining("nested deeper");
    }

    /** The compliance suite is not ours: {@code -Djsonpath.suite=.../cts.json} names it. */
    @Test
    void passesTheComplianceSuite() throws IOException {
        String suite = System.getProperty("jsonpath.suite", "");
        assumeThat(suite).as("no compliance suite is named").isNotEmpty();
        List<String> failures = new ArrayList<>();
        JsonNode tests = JSON.readTree(Files.readString(Path.of(suite))).get("tests");
        tests.forEach(test -> {
            if (!passes(test)) {
                failures.add(test.get("name").asString());
            }
        });
        assertThat(failures).isEmpty();
        assertThat(tests.size()).isGreaterThan(600);
    }

    private static boolean passes(JsonNode test) {
        try {
            List<Match> selected =
                    JsonPath.parse(test.get("selector").asString()).select(test.path("document"));
            ArrayNode values = JSON.createArrayNode();
            selected.forEach(match -> values.add(match.value()));
            return test.has("results")
                    ? test.get("results").valueStream().anyMatch(values::equals)
                    : values.equals(test.get("result"));
        } catch (JsonPathSyntaxException e) {
            return test.path("invalid_selector").asBoolean(false);
        }
    }
}
