package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small document made by hand for these tests: one rule with words, one advisory. */
final class Pets {

    private Pets() {}

    static String write(Path folder) throws IOException {
        Path file = folder.resolve("pets.yaml");
        Files.writeString(file, document());
        return file.toString();
    }

    static String document() {
        return """
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
                        '200':
                          description: The pet.
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Pet'}
                components:
                  schemas:
                    Pet:
                      type: object
                      properties:
                        name: {type: string}
                        age: {type: integer, maximum: 30}
                      required: [name]
                      x-advisories:
                        - id: A1
                          message: A pet should have an age.
                          schema: {required: [age]}
                """;
    }
}
