package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.NamedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal gets and nothing else does: colours, and word of work that takes long. */
class TerminalTest {

    private static final String ESCAPE = "\u001b[";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void problemsHaveTheColourOfTheirSeverity() throws IOException {
        Path document = Files.writeString(
                folder.resolve("pets.yaml"),
                "openapi: 3.1.0\ninfo: {title: P, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: string, minlength: 1},"
                        + " B: {type: none}}}\n");
        String[] arguments = {"lint", document.toString(), "--warnings", "all"};
        Plumbline.run(console(Ink.COLOURS), arguments);
        assertThat(err.toString()).contains(ESCAPE + "33m[MisspeltKeyword]" + ESCAPE + "0m ");
        Plumbline.run(console(Ink.COLOURS), "lint", document.toString(), "--strict");
        assertThat(err.toString()).contains(ESCAPE + "31m[MisspeltKeyword]" + ESCAPE + "0m ");

        assertThat(Run.of(arguments).err()).contains("[MisspeltKeyword]").doesNotContain(ESCAPE);
    }

    @Test
    void violationsHaveTheColourOfTheirKind() throws IOException {
        Path schema = Files.writeString(folder.resolve("a.schema.json"), "{\"type\": \"string\"}");
        Path instance = Files.writeString(folder.resolve("1.json"), "1");
        Plumbline.run(console(Ink.COLOURS), "validate", schema.toString(), instance.toString());
        assertThat(out.toString()).contains(ESCAPE + "31merror ");
        assertThat(Run.of("validate", schema.toString(), instance.toString()).out())
                .contains("error ")
                .doesNotContain(ESCAPE);
    }

    @Test
    void workThatTakesLongIsSaidToGoOn() {
        NamedDocument document = NamedDocument.of("pets.yaml", folder);
        String result = console(Ink.COLOURS).waitFor(document, () -> {
            while (!err.toString().contains("reading pets.yaml, ")) {
                Thread.yield();
            }
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(err.toString()).endsWith("\r" + ESCAPE + "K");
        assertThat(console(Ink.NONE).waitFor(document, () -> "done")).isEqualTo("done");
    }

    private Console console(Ink ink) {
        return new Console(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), ink, ink);
    }
}
