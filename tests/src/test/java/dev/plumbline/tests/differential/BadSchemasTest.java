package dev.plumbline.tests.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Places;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every keyword with every value of a table, in a schema of its own and deep inside another: whatever the official
 * meta-schema refuses, as networknt reads it, is a problem here; and what it accepts is no error, but for rules that a
 * meta-schema cannot state.
 */
class BadSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Values of every type, and the edges of what keywords ask for. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "-1",
            "0",
            "0.0",
            "-0.5",
            "0.5",
            "1.5",
            "1",
            "2.0",
            "1e2",
            "99999999999999999999",
            "\"\"",
            "\"a\"",
            "\"3\"",
            "\"string\"",
            "\"strin\"",
            "\"#a\"",
            "\"1a\"",
            "\"a b\"",
            "\"[\"",
            "\"https://example.com/a\"",
            "[]",
            "[1]",
            "[null]",
            "[{}]",
            "[true]",
            "[\"a\"]",
            "[\"a\", \"a\"]",
            "[\"string\"]",
            "[\"string\", \"null\"]",
            "[\"string\", \"string\"]",
            "[\"string\", 1]",
            "[[]]",
            "{}",
            "{\"a\": 1}",
            "{\"a\": null}",
            "{\"a\": true}",
            "{\"a\": {}}",
            "{\"a\": []}",
            "{\"a\": [\"b\"]}",
            "{\"a\": [\"b\", \"b\"]}",
            "{\"a\": [1]}",
            "{\"a\": \"b\"}",
            "{\"[\": {}}",
            "{\"type\": \"strin\"}",
            "{\"maxLength\": -1}",
            "{\"a\": {\"required\": [1]}}",
            "[{\"minimum\": \"3\"}]");

    /** Every keyword of the 2020-12 meta-schema, also those that it keeps from older ones. */
    private static final List<String> KEYWORDS = List.of(
            "$id",
            "$schema",
            "$ref",
            "$anchor",
            "$dynamicRef",
            "$dynamicAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "prefixItems",
            "items",
            "contains",
            "additionalProperties",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "propertyNames",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "unevaluatedItems",
            "unevaluatedProperties",
            "type",
            "const",
            "enum",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired",
            "title",
            "description",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "examples",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "definitions",
            "dependencies",
            "$recursiveAnchor",
            "$recursiveRef");

    /** What no meta-schema states: that a reference leads somewhere, that an expression is one, what a name must be. */
    private static final Set<String> BEYOND = Set.of(
            "UnresolvedRef",
            "UnsupportedDialect",
            "UnsupportedVocabulary",
            "InvalidPattern",
            "InvalidIdentifier",
            "CyclicRef",
            "InvalidSchema");

    @TestFactory
    Stream<DynamicTest> everyKeywordWithEveryValue() {
        return KEYWORDS.stream()
                .map(keyword -> DynamicTest.dynamicTest(keyword, () -> {
                    int refused = 0;
                    for (String value : VALUES) {
                        ObjectNode schema = JSON.createObjectNode();
                        schema.set(keyword, JSON.readTree(value));
                        refused += compare(schema) ? 0 : 1;
                        compare(inside(schema));
                    }
                    assertThat(refused)
                            .as("refused values")
                            .isGreaterThanOrEqualTo(Set.of("default", "const").contains(keyword) ? 0 : 20);
                }));
    }

    private static ObjectNode inside(ObjectNode schema) {
        ObjectNode outer = JSON.createObjectNode();
        outer.putObject("properties").putObject("p").putArray("anyOf").add(true).add(schema);
        return outer;
    }

    /** Whether the meta-schema accepts the schema. */
    private static boolean compare(JsonNode schema) {
        boolean accepted = MetaSchema.accepts(schema);
        List<Problem> problems = problems(schema);
        if (accepted) {
            assertThat(problems)
                    .as("%s, which the meta-schema accepts", schema)
                    .filteredOn(problem -> problem.isError() && !BEYOND.contains(problem.id()))
                    .isEmpty();
        } else {
            assertThat(problems).as("%s, which the meta-schema refuses", schema).isNotEmpty();
        }
        return accepted;
    }

    private static List<Problem> problems(JsonNode schema) {
        Document document =
                new Document(URI.create("https://example.test/schema.json"), "schema.json", schema, Places.none());
        Problems problems = new Problems();
        Index index = Resolver.index(
                new Documents(document, new TreeMap<>(Map.of(document.name(), document)), KeywordTable.standard()),
                problems);
        SchemaCompiler.compile(
                index,
                new ArrayList<>(List.of(new Location("schema.json", ""))),
                Edition.JSON_SCHEMA_2020_12.dialect(),
                problems);
        return problems.sorted();
    }
}
