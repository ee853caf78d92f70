package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code unevaluatedProperties} does to the table of modes. */
class UnevaluatedDocsTest {

    /** The keyword stands outside the branches, and closes each mode around what its branch knows. */
    @Test
    void aFieldOfOneModeIsNotAllowedInAnother(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Shapes, version: "1"}
                paths:
                  /shapes:
                    post:
                      operationId: create
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewShape'}}}}
                      responses: {'200': {description: ok}}
                components:
                  schemas:
                    Base:
                      type: object
                      properties: {name: {type: string}}
                      oneOf:
                        - {required: [side], properties: {side: {type: number}}}
                        - {required: [radius], properties: {radius: {type: number}}}
                    NewShape:
                      $ref: '#/components/schemas/Base'
                      type: object
                      properties: {color: {type: string}}
                      unevaluatedProperties: false
                """);
        Output output = Generator.run(Request.of(document.toUri(), "api.yaml"));
        assertThat(output.problems()).isEmpty();
        assertThat(output.files().get("docs/operations/create.md"))
                .contains("|`color`|optional|optional|")
                .contains("|`name`|optional|optional|")
                .contains("|`side`|required|not allowed|")
                .contains("|`radius`|not allowed|required|");
    }
}
