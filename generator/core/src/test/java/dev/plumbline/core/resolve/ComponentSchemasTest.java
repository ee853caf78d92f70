package dev.plumbline.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentSchemasTest {

    @TempDir
    Path folder;

    private static Location at(String pointer) {
        return new Location("a.yaml", pointer);
    }

    private Index index(String text) throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("a.yaml"), text);
        Index index = Resolver.index(
                new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "a.yaml"), problems);
        assertThat(problems.sorted()).isEmpty();
        return index;
    }

    @ParameterizedTest
    @CsvSource({
        "/components/schemas/Pet, true, true, true",
        "/components/schemas/a~1b, true, true, true",
        "/components/schemas/Pet/properties/name, false, true, false",
        "/components/schemas/, false, true, false",
        "/components/schemas, false, false, false",
        "/components/schemasOfMine/Pet, false, false, false",
        "/components/responses/Pet, false, false, false",
        "/x/components/schemas/Pet, false, false, false",
        "/$defs/Pet, false, false, true",
        "/definitions/Pet, false, false, true",
        "/definitions/Pet/items, false, false, false",
        "/properties/definitions, false, false, false",
    })
    void whatStandsWhereNamedSchemasDo(String pointer, boolean component, boolean within, boolean named) {
        assertThat(ComponentSchemas.isComponent(at(pointer))).isEqualTo(component);
        assertThat(ComponentSchemas.isWithinComponents(at(pointer))).isEqualTo(within);
        assertThat(ComponentSchemas.isComponentOrDefinition(at(pointer))).isEqualTo(named);
    }

    @Test
    void theComponentsOfADocumentAreFoundWithTheirReferences() throws IOException {
        Index index = index("openapi: 3.1.0\ncomponents: {schemas: {b.c: {}, A: true}}\n");
        assertThat(ComponentSchemas.components(index))
                .containsExactly(entry(at("/components/schemas/b.c"), "b.c"), entry(at("/components/schemas/A"), "A"));
        assertThat(index.resolve(index.root(), ComponentSchemas.ref("b.c"))).hasValue(at("/components/schemas/b.c"));
        assertThat(ComponentSchemas.definitions(index)).isEmpty();
    }

    @Test
    void theDefinitionsOfABareSchemaAreItsSchemas() throws IOException {
        Index index = index("type: object\n$defs: {a/b: {}, no: 1}\ndefinitions: {Old: false}\n");
        assertThat(ComponentSchemas.definitions(index))
                .containsExactly(entry(at("/$defs/a~1b"), "a/b"), entry(at("/definitions/Old"), "Old"));
        assertThat(ComponentSchemas.components(index)).isEmpty();
    }
}
