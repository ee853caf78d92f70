package dev.plumbline.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Index index(String text) throws IOException {
        Path root = Files.writeString(folder.resolve("a.yaml"), text);
        return Resolver.index(
                new Loader(KeywordTable.standard(), problems, false).load(root.toUri(), "a.yaml"), problems);
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.id() + " " + problem.place() + " #" + problem.pointer() + " " + problem.what())
                .toList();
    }

    private static String resolved(Index index, String base, String ref) {
        return index.resolve(new Location("a.yaml", base), ref)
                .map(Location::toString)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.yaml#",
        "'#', a.yaml#",
        "'#/paths/~1v~1{id}/get', a.yaml#/paths/~1v~1{id}/get",
        "'#/paths/~1v~1%7Bid%7D/get', a.yaml#/paths/~1v~1{id}/get",
        "'#/components/schemas/a%20b~0', a.yaml#/components/schemas/a b~0",
        "'#/components/schemas/List/allOf/1', a.yaml#/components/schemas/List/allOf/1",
        "'#/components/schemas/List/allOf/01', nothing",
        "'#/components/schemas/List/allOf/2', nothing",
        "'#/components/schemas/List/allOf/-', nothing",
        "'#/components/schemas/List/title/0', nothing",
        "'#components', nothing",
        "'#/', a.yaml#/",
        "'b.yaml', b.yaml#",
        "'./b.yaml#/x', b.yaml#/x",
        "'b.yaml#here', b.yaml#/x",
        "'b.yaml#/y', nothing",
        "'c.yaml', nothing",
        "'https://example.com/none', nothing",
        "'%zz', nothing",
    })
    void aReferenceMeansALocation(String ref, String location) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "x: {$anchor: here}");
        Index index = index("""
                openapi: 3.1.0
                '': empty name
                paths:
                  /v/{id}: {get: {}}
                components:
                  schemas:
                    a b~: {$ref: b.yaml}
                    List: {title: t, allOf: [true, false]}
                """);
        assertThat(resolved(index, "/paths", ref)).isEqualTo(location);
        assertThat(problems.sorted()).isEmpty();
    }

    private static final String IDENTIFIERS = """
            openapi: 3.1.0
            components:
              schemas:
                Outer:
                  $id: https://example.com/outer
                  $anchor: top
                  $defs:
                    Inner:
                      $id: inner/one
                      $defs: {x: {$anchor: top}, y: {$dynamicAnchor: dyn}}
                    Beside: {$anchor: beside}
                Data:
                  const: {$id: https://example.com/data, $anchor: data}
                  default: {$anchor: data}
                  example: {$anchor: data}
                  enum: [{$anchor: data}]
                  properties: {$id: {type: string}, $anchor: {type: string}}
            """;

    @ParameterizedTest
    @CsvSource({
        "'', https://example.com/outer, /components/schemas/Outer",
        "'', https://example.com/inner/one, /components/schemas/Outer/$defs/Inner",
        "'', https://example.com/outer#top, /components/schemas/Outer",
        "'', 'https://example.com/outer#/$defs/Beside', /components/schemas/Outer/$defs/Beside",
        "/components/schemas/Outer/$defs/Beside, '#top', /components/schemas/Outer",
        "/components/schemas/Outer/$defs/Beside, '#', /components/schemas/Outer",
        "/components/schemas/Outer/$defs/Beside, 'inner/one#dyn', /components/schemas/Outer/$defs/Inner/$defs/y",
        "/components/schemas/Outer/$defs/Inner/$defs/y, '#top', /components/schemas/Outer/$defs/Inner/$defs/x",
        "/components/schemas/Outer/$defs/Inner/$defs/y, '../outer', /components/schemas/Outer",
        "'', '#top', nothing",
        "'', https://example.com/data, nothing",
        "'', '#data', nothing",
    })
    void identifiersAreKnown(String base, String ref, String pointer) throws IOException {
        Index index = index(IDENTIFIERS);
        assertThat(problems.sorted()).isEmpty();
        assertThat(resolved(index, base, ref)).isEqualTo(pointer.equals("nothing") ? pointer : "a.yaml#" + pointer);
    }

    @Test
    void resourcesAndDynamicAnchorsAreKnown() throws IOException {
        Index index = index(IDENTIFIERS);
        Location inner = new Location("a.yaml", "/components/schemas/Outer/$defs/Inner");
        assertThat(index.resource(inner.child("$defs"))).isEqualTo(inner);
        assertThat(index.resource(new Location("a.yaml", "/paths"))).isEqualTo(index.root());
        assertThat(index.dynamicAnchor(inner, "dyn"))
                .contains(inner.child("$defs").child("y"));
        assertThat(index.dynamicAnchor(inner, "top")).isEmpty();
    }

    @Test
    void version30HasNoIdentifiers() throws IOException {
        Index index = index(IDENTIFIERS.replace("3.1.0", "3.0.3"));
        assertThat(resolved(index, "", "https://example.com/outer")).isEqualTo("nothing");
    }

    @Test
    void identifiersGivenTwiceAndWrongOnesAreProblems() throws IOException {
        index("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {$id: https://example.com/a}
                    B: {$id: https://example.com/a}
                    C: {$id: '#c'}
                    D: {$id: 'https://example.com/%zz'}
                    E: {$anchor: here}
                    F: {$anchor: here}
                    G: {$anchor: no way}
                    H: {$dynamicAnchor: 1st}
                """);
        String so = ", so it is passed over here";
        assertThat(problems.hasErrors()).isFalse();
        assertThat(found())
                .containsExactly(
                        "DuplicateIdentifier a.yaml:5:9 #/components/schemas/B/$id"
                                + " 'https://example.com/a' already identifies a.yaml#/components/schemas/A" + so,
                        "InvalidIdentifier a.yaml:6:9 #/components/schemas/C/$id '#c' is not a URI without a fragment"
                                + so,
                        "InvalidIdentifier a.yaml:7:9 #/components/schemas/D/$id"
                                + " 'https://example.com/%zz' is not a URI without a fragment" + so,
                        "DuplicateIdentifier a.yaml:9:9 #/components/schemas/F/$anchor"
                                + " 'here' already identifies a.yaml#/components/schemas/E" + so,
                        "InvalidIdentifier a.yaml:10:9 #/components/schemas/G/$anchor 'no way' is not a name for an anchor"
                                + so,
                        "InvalidIdentifier a.yaml:11:9 #/components/schemas/H/$dynamicAnchor '1st' is not a name for an anchor"
                                + so);
    }

    @Test
    void inABareSchemaTheFirstOfSeveralWithOneIdentifierHasIt() throws IOException {
        Index index = index("""
                $schema: https://json-schema.org/draft/2019-09/schema
                $id: https://example.com/root
                properties:
                  a: {$id: '#/properties/a', type: string}
                  b: {$id: other}
                  c: {$id: other}
                """);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted())
                .extracting(problem -> problem.id() + problem.pointer())
                .containsExactly("InvalidIdentifier/properties/a/$id", "DuplicateIdentifier/properties/c/$id");
        assertThat(resolved(index, "", "https://example.com/other")).isEqualTo("a.yaml#/properties/b");
    }

    @Test
    void aPointerGoesOnBehindReferences() throws IOException {
        String schemas = """
                  A: {$ref: '#/components/schemas/B'}
                  B: {properties: {b: {$ref: '#/components/schemas/C'}, self: {$ref: '#/components/schemas/A/properties/self'}}}
                  C: {items: {$ref: '#/components/schemas/A/properties/b'}, title: c}
                  D: {$ref: '#/components/schemas/D/properties/x'}
                """;
        Index index = index("openapi: 3.1.0\ncomponents:\n schemas:\n" + schemas);
        assertThat(resolved(index, "", "#/components/schemas/A/properties/b"))
                .as("one that is there is not followed further")
                .isEqualTo("a.yaml#/components/schemas/B/properties/b");
        assertThat(resolved(index, "", "#/components/schemas/A/properties/b/items/title"))
                .isEqualTo("a.yaml#/components/schemas/C/title");
        assertThat(resolved(index, "", "#/components/schemas/A/properties/none"))
                .isEqualTo("nothing");
        assertThat(resolved(index, "", "#/components/schemas/D/properties/x/y")).isEqualTo("nothing");
        assertThat(resolved(index, "", "#/components/schemas/B/properties/self/x"))
                .isEqualTo("nothing");
        Index bare = index("$schema: https://json-schema.org/draft/2020-12/schema\n$defs:\n"
                + schemas.replace("components/schemas", "$defs"));
        assertThat(resolved(bare, "", "#/$defs/A/properties/b")).isEqualTo("nothing");
    }

    @Test
    void anAliasDoesNotIdentifyTwice() throws IOException {
        index("openapi: 3.1.0\ncomponents: {schemas: {A: &a {$id: 'https://example.com/a'}, B: *a}}\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void nodesAndPlacesAreFound() throws IOException {
        Index index = index("openapi: 3.1.0\ninfo: {title: t}\n");
        Location title = index.root().child("info").child("title");
        assertThat(index.node(title).asString()).isEqualTo("t");
        assertThat(index.place(title)).hasToString("a.yaml:2:8");
        assertThatThrownBy(() -> index.node(title.child("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing at a.yaml#/info/title/x");
        assertThatThrownBy(() -> index.place(new Location("b.yaml", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no document b.yaml");
    }
}
