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

/** What expressions call is in the module of the formats, and only who has an expression needs it. */
class ValueRuleModuleTest {

    @TempDir
    private Path folder;

    @Test
    void whoHasAnExpressionRequiresTheFormats() throws IOException {
        Output output = generate(", \"x-rules\": \"size(self) == 2\"");
        assertThat(output.files().get("src/main/java/module-info.java")).contains("requires dev.plumbline.formats;");
        assertThat(Compiled.moduleFindings(output.files())).isEmpty();
    }

    @Test
    void whoHasNoneDoesNot() throws IOException {
        Output output = generate("");
        assertThat(output.files().values()).noneMatch(text -> text.contains("dev.plumbline.formats"));
        assertThat(Compiled.moduleFindings(output.files())).isEmpty();
    }

    private Output generate(String rule) throws IOException {
        Path schema = Files.writeString(folder.resolve("pair.json"), "{\"type\": \"array\"" + rule + "}");
        return Generator.run(Request.of(schema.toUri(), "pair.json")
                .withBasePackage("com.example.pair")
                .withModuleName("com.example.pair"));
    }
}
