package dev.plumbline.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents made by hand for these tests. */
final class Documents {

    /** A document that gives a client. */
    static final String GOOD = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post:
                  operationId: createPet
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Pet'}
                  responses:
                    '204': {description: Done.}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    name: {type: string, maxLength: 20}
                  required: [name]
            """;

    /** The same with two wrong schema keywords, on lines 19 and 20. */
    static final String BAD =
            GOOD.replace("maxLength: 20", "maxLength: -1").replace("required: [name]", "required: name");

    private Documents() {}

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }
}
