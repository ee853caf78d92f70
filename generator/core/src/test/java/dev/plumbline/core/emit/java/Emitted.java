package dev.plumbline.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Request;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is printed for a document. */
public record Emitted(SortedMap<String, String> files) {

    static final String PACKAGE = "a.client";

    /** Of a document given as text. */
    public static Emitted ofText(String yaml) {
        try {
            Path file = Files.createTempDirectory("emitted").resolve("openapi.yaml");
            Files.writeString(file, yaml);
            Emitted emitted = of(file);
            Files.delete(file);
            Files.delete(file.getParent());
            return emitted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a document's components alone. */
    public static Emitted ofSchemas(String schemas) {
        return ofText("""
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                servers: [{url: 'https://api.example.com'}]
                paths:
                  /things:
                    post:
                      operationId: send
                      tags: [Things]
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Thing'}
                      responses:
                        '200':
                          description: Fine.
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Thing'}
                components:
                  schemas:
                """ + schemas.indent(4));
    }

    /** Of a document in a file. */
    static Emitted of(Path document) {
        return of(Request.of(document.toUri(), "openapi.yaml").withBasePackage(PACKAGE));
    }

    /** Of a request. */
    static Emitted of(Request request) {
        Problems problems = new Problems();
        FrontEnd front = FrontEnd.of(
                new Loader(KeywordTable.standard(), problems, false).load(request.document(), request.documentName()),
                problems);
        FrontEnd.OpenApi document = front.openApi();
        SchemaSet schemaSet = document.schemas();
        Api api = ModelReader.read(document.document(), schemaSet, front.index(), problems);
        assertThat(problems.sorted()).filteredOn(Problem::isError).isEmpty();
        Plan plan = Planner.plan(api, schemaSet, request.naming());
        return new Emitted(JavaEmitter.emit(api, schemaSet, plan, request.documentName()));
    }

    /** With another source, in the client's package. */
    Emitted with(String simpleName, String source) {
        SortedMap<String, String> more = new TreeMap<>(files);
        more.put("src/main/java/a/client/" + simpleName + ".java", source);
        return new Emitted(more);
    }

    /** Compiles the files together with a program that uses them, and runs it; its failed assertion fails the test. */
    public void run(String statements) {
        String program = """
                package a.client;

                import static org.assertj.core.api.Assertions.assertThat;
                import static org.assertj.core.api.Assertions.assertThatThrownBy;

                import a.client.model.*;
                import dev.plumbline.runtime.error.*;
                import dev.plumbline.runtime.json.*;
                import dev.plumbline.runtime.validation.*;
                import java.util.*;
                import tools.jackson.databind.JsonNode;
                import tools.jackson.databind.json.JsonMapper;

                public final class Program {
                    private static JsonNode json(String text) {
                        return JsonMapper.shared().readTree(text.replace('\\'', '"'));
                    }

                    public static void main(String[] arguments) throws Exception {
                %s
                    }
                }
                """.formatted(statements.indent(8));
        try {
            with("Program", program)
                    .compile()
                    .loadClass("a.client.Program")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Error error ? error : new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of a class, by its name under the client's package. */
    public String text(String name) {
        return files.get("src/main/java/a/client/" + name.replace('.', '/') + ".java");
    }

    public Compiled compile() {
        return Compiled.of(files);
    }
}
