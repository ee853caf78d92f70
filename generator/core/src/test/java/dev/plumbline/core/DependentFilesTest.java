package dev.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.core.write.WriteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a schema changes the files that speak of it, and no change none. */
class DependentFilesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  responses:
                    '200':
                      description: All.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
              /shops:
                post:
                  operationId: addShop
                  tags: [shops]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}
                  responses: {'204': {description: Done.}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}}
                Owner: {type: object, properties: {name: {type: string}}}
                Shop: {type: object, properties: {city: {type: string, maxLength: %s}}}
            """;

    @TempDir
    Path folder;

    @Test
    void onlyFilesThatSpeakOfASchemaChangeWithIt() throws IOException {
        SortedMap<String, String> before = generated("10");
        SortedMap<String, String> after = generated("11");
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = after.keySet().stream()
                .filter(path -> !after.get(path).equals(before.get(path)))
                .toList();
        assertThat(changed)
                .isNotEmpty()
                .allMatch(path -> path.toLowerCase(Locale.ROOT).contains("shop"))
                .anyMatch(path -> path.endsWith("/validator/ShopValidator.java"));
    }

    @Test
    void aSecondRunTouchesNoFile() throws IOException {
        Path output = folder.resolve("output");
        new OutputWriter().write(output, generated("10"));
        WriteReport second = new OutputWriter().write(output, generated("10"));
        assertThat(second.created()).isEmpty();
        assertThat(second.changed()).isEmpty();
        assertThat(second.removed()).isEmpty();
    }

    private SortedMap<String, String> generated(String longest) throws IOException {
        Path document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT.formatted(longest));
        return Generator.run(Request.of(document.toUri(), "pets.yaml")).files();
    }
}
