package dev.plumbline.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats are in a module of their own, and only who asserts one needs it. */
class AssertedFormatModuleTest {

    @TempDir
    private Path folder;

    @Test
    void whoAssertsAFormatRequiresTheFormats() throws IOException {
        Output output = generate(true);
        assertThat(output.files().get("src/main/java/module-info.java")).contains("requires dev.plumbline.formats;");
        assertThat(Compiled.moduleFindings(output.files())).isEmpty();
    }

    @Test
    void whoAssertsNoneDoesNot() throws IOException {
        Output output = generate(false);
        assertThat(output.files().values()).noneMatch(text -> text.contains("dev.plumbline.formats"));
        assertThat(Compiled.moduleFindings(output.files())).isEmpty();
    }

    private Output generate(boolean assertFormats) throws IOException {
        Path schema = Files.writeString(folder.resolve("contact.json"), """
                {"properties": {"email": {"type": "string", "format": "email"}}}
                """);
        return Generator.run(Request.of(schema.toUri(), "contact.json")
                .withBasePackage("com.example.contact")
                .withModuleName("com.example.contact")
                .withAssertedFormats(assertFormats));
    }
}
