package dev.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.core.write.WriteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
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

    private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

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

    /** The command line and both build plug-ins write so; OpenAPI Generator writes by itself, and javac always. */
    @Test
    void aSecondRunTouchesNoFileAndAThirdOnlyThoseThatChange() throws IOException {
        Path output = folder.resolve("output");
        new OutputWriter().write(output, generated("10"));
        makeOld(output);
        WriteReport second = new OutputWriter().write(output, generated("10"));
        assertThat(second.created()).isEmpty();
        assertThat(second.changed()).isEmpty();
        assertThat(second.removed()).isEmpty();
        assertThat(touched(output)).isEmpty();

        new OutputWriter().write(output, generated("11"));
        assertThat(touched(output))
                .isNotEmpty()
                .allMatch(path -> path.toLowerCase(Locale.ROOT).contains("shop"));
    }

    private static void makeOld(Path output) throws IOException {
        for (Path file : files(output)) {
            Files.setLastModifiedTime(file, OLD);
        }
    }

    /** The files that were written since they were made old, without the list of all of them that is kept beside them. */
    private static List<String> touched(Path output) throws IOException {
        List<String> touched = new ArrayList<>();
        for (Path file : files(output)) {
            boolean own = file.getFileName().toString().startsWith(".");
            if (!own && !Files.getLastModifiedTime(file).equals(OLD)) {
                touched.add(output.relativize(file).toString());
            }
        }
        return touched;
    }

    private static List<Path> files(Path output) throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private SortedMap<String, String> generated(String longest) throws IOException {
        Path document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT.formatted(longest));
        return Generator.run(Request.of(document.toUri(), "pets.yaml")).files();
    }
}
