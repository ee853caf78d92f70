package dev.plumbline.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {

    private static final String PETS = """
            openapi: 3.1.0
            info: {title: Pets, version: "1"}
            paths: {}
            components:
              schemas:
                Pet: {properties: {name: {$ref: "names.yaml#/name"}, kind: {type: string, maxlength: 3}}}
            """;

    @TempDir
    private Path folder;

    private RunStore store;
    private Request request;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), PETS);
        Files.writeString(folder.resolve("names.yaml"), "name: {type: string}\n");
        store = new RunStore(folder.resolve("target/pets.json"));
        request = Request.of(folder.resolve("pets.yaml").toUri(), "pets.yaml").withValidatorsOnly(true);
    }

    @Test
    void whatARunGaveIsFoundAsItWas() throws IOException {
        assertThat(store.last(request)).isEmpty();
        assertThat(run().problems()).as("a warning, to be kept").hasSize(1);
        assertThat(store.last(request)).hasValueSatisfying(run -> {
            assertThat(run.output()).isEqualTo(Generator.run(request));
            assertThat(run.callsFormats()).isFalse();
        });
        assertThat(store.run(request)).isEqualTo(StoredRun.now(request));
        assertThat(store.isCurrent()).isTrue();
    }

    @Test
    void whatIsKeptIsNotMadeAgain() throws IOException {
        run();
        Path file = folder.resolve("target/pets.json");
        Files.writeString(file, Files.readString(file).replace("class PetValidator", "class OldValidator"));
        assertThat(run().files().toString()).contains("class OldValidator");
        Files.writeString(folder.resolve("pets.yaml"), PETS.replace("\"1\"", "\"2\""));
        assertThat(run().files().toString()).doesNotContain("class OldValidator");
    }

    @Test
    void anotherRequestIsAnotherRun() throws IOException {
        run();
        assertThat(store.last(request.withBasePackage("other"))).isEmpty();
    }

    @Test
    void eachDocumentThatWasReadCounts() throws IOException {
        run();
        Files.writeString(folder.resolve("names.yaml"), "name: {type: string, minLength: 1}\n");
        assertThat(store.isCurrent()).isFalse();
        run();
        assertThat(store.isCurrent()).isTrue();
        Files.delete(folder.resolve("names.yaml"));
        assertThat(store.isCurrent()).isFalse();
    }

    @Test
    void anOverlayCounts() throws IOException {
        Path overlay = folder.resolve("overlay.yaml");
        String text = """
                overlay: 1.0.0
                info: {title: Cats, version: "1"}
                actions: [{target: $.info, update: {title: Cats}}]
                """;
        Files.writeString(overlay, text);
        request = request.withOverlays(List.of(overlay.toUri()));
        run();
        assertThat(store.isCurrent()).isTrue();
        Files.writeString(overlay, text.replace("{title: Cats}", "{title: Dogs}"));
        assertThat(store.isCurrent()).isFalse();
    }

    @Test
    void whatIsWrittenAgainUnchangedIsUnchanged() throws IOException {
        run();
        Files.writeString(folder.resolve("pets.yaml"), PETS);
        assertThat(store.isCurrent()).isTrue();
    }

    @Test
    void aDocumentThatWasNotThereCounts() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), PETS.replace("kind: {", "kind: {$ref: \"later.yaml\", "));
        assertThat(run().files()).as("left out with a warning").isNotEmpty();
        assertThat(store.isCurrent()).isTrue();
        Files.writeString(folder.resolve("later.yaml"), "type: string\n");
        assertThat(store.isCurrent()).isFalse();
    }

    @Test
    void aRunWithErrorsLeavesTheLastOneWithoutThem() throws IOException {
        run();
        Files.writeString(folder.resolve("pets.yaml"), "openapi: 3.1.0\ninfo: [\n");
        assertThat(run().hasErrors()).isTrue();
        assertThat(store.isCurrent()).isFalse();
        assertThat(store.last(request)).isPresent();
        store.retire();
        assertThat(folder.resolve("target/pets.json")).doesNotExist();
        assertThat(store.last(request)).isPresent();
        Files.writeString(folder.resolve("pets.yaml"), PETS);
        assertThat(run().hasErrors()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNotThere() throws IOException {
        run();
        for (String text :
                new String[] {"", "{}", "[", "{\"key\":1,\"inputs\":{\":\":\"\"},\"problems\":[],\"files\":{}}"}) {
            Files.writeString(folder.resolve("target/pets.json"), text);
            assertThat(store.last(request)).as(text).isEmpty();
            assertThat(store.isCurrent()).as(text).isFalse();
        }
    }

    @Test
    void documentsThatAreNoFilesAreNeverKnownToBeUnchanged() throws IOException {
        Request remote =
                Request.of(URI.create("http://127.0.0.1:1/a.yaml"), "a.yaml").withRemoteRefs(true);
        Outcome outcome = Generator.compile(remote);
        assertThat(outcome.inputs().digests()).hasSize(1);
        assertThat(outcome.inputs().areFiles()).isFalse();
        assertThat(outcome.inputs().areUnchanged()).isFalse();
    }

    private Output run() throws IOException {
        return store.run(request).output();
    }
}
