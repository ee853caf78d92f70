package dev.plumbline.core.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiter whose document knows what is not finished yet: its calls, its validators, its page. */
class RetryWaiterTest {

    @Test
    void eachWayToSaySoIsToldToTheRuntimeAndToTheReader(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Jobs, version: "1"}
                servers: [{url: 'https://jobs.example'}]
                paths:
                  /jobs/{id}:
                    get:
                      operationId: getJob
                      tags: [Jobs]
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
                      x-waiter:
                        name: waitForJob
                        success: {required: [url]}
                        retry:
                          - status: 404
                            schema: {required: [code], properties: {code: {const: not_yet}}}
                            description: The job was created a moment ago.
                          - {status: 202}
                          - schema: {required: [again]}
                        failure: [{title: Failed, description: It failed., required: [failed]}]
                        pacing: {initial: 1, maximum: 2, factor: 2, deadline: 60}
                components:
                  schemas:
                    Job: {type: object, properties: {url: {type: string}}}
                """);
        Output output = Generator.run(Request.of(document.toUri(), "api.yaml"));
        assertThat(output.problems()).isEmpty();
        String calls = text(output, "JobsCalls.java");
        assertThat(calls)
                .containsSubsequence(
                        ".success(WaitForJobSuccessMatcher.INSTANCE)",
                        ".retry(404, WaitForJobNotYet404Matcher.INSTANCE)",
                        ".retry(202)",
                        ".retry(WaitForJobNotYetMatcher.INSTANCE)",
                        ".failure(");
        assertThat(text(output, "WaitForJobNotYet404Matcher.java")).contains("\"not_yet\"");
        assertThat(text(output, "docs/tasks.md"))
                .containsSubsequence(
                        "|not finished yet|Not yet|The job was created a moment ago.|HTTP 404. ",
                        "|not finished yet|Not yet||HTTP 202. Any body.|",
                        "|failed|Failed|");
    }

    private static String text(Output output, String name) {
        return output.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not among " + output.files().keySet()))
                .getValue();
    }
}
