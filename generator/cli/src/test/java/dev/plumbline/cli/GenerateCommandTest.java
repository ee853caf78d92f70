package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    Path folder;

    private String pets;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        pets = Pets.write(folder);
        output = folder.resolve("out");
    }

    @Test
    void writesTheClientIntoTheFolder() {
        Run run = generate("--package", "com.example.pets", "--module", "com.example.pets");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("created src/main/java/com/example/pets/validator/PetValidator.java")
                .contains(output + ": ")
                .contains(" created, 0 changed, 0 unchanged, 0 removed");
        assertThat(output.resolve("src/main/java/com/example/pets/validator/PetValidator.java"))
                .isNotEmptyFile();
        assertThat(output.resolve("src/main/java/module-info.java")).content().contains("module com.example.pets {");
    }

    @Test
    void validatorsAloneNeedNoClient() {
        Run run = generate("--package", "com.example.pets", "--module", "com.example.pets", "--validators-only");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "created src/main/java/com/example/pets/validator/PetValidator.java",
                        "created src/main/java/com/example/pets/validator/package-info.java",
                        "created src/main/java/module-info.java",
                        output + ": 3 created, 0 changed, 0 unchanged, 0 removed");
        assertThat(output.resolve("src/main/java/module-info.java"))
                .content()
                .contains("exports com.example.pets.validator;");
    }

    @Test
    void docsAreWrittenAsWhatIsNamed() {
        assertThat(generate("--package", "com.example.pets", "--docs", "html,text")
                        .err())
                .isEmpty();
        assertThat(output.resolve("docs/site/index.html")).isNotEmptyFile();
        assertThat(output.resolve("docs/site/index.md")).isNotEmptyFile();
        assertThat(output.resolve("docs/README.md")).doesNotExist();

        assertThat(generate("--package", "com.example.pets", "--docs", "none").err())
                .isEmpty();
        assertThat(output.resolve("docs")).doesNotExist();

        Run wrong = generate("--package", "com.example.pets", "--docs", "pdf");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("there is no format \"pdf\" for docs");
    }

    @Test
    void aBareSchemaGivesAValidatorForItselfAndEachDefinition() throws IOException {
        Path schema = Files.writeString(folder.resolve("video-task.schema.yaml"), """
                $schema: https://json-schema.org/draft/2020-12/schema
                properties:
                  id: {$ref: '#/$defs/id'}
                $defs:
                  id: {type: integer, examples: [7]}
                  unused: {type: string}
                """);
        Run run = Run.of("generate", schema.toString(), "-o", output.toString(), "--package", "com.example");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("created src/main/java/com/example/validator/VideoTaskValidator.java")
                .contains("created src/main/java/com/example/validator/IdValidator.java")
                .contains("created src/main/java/com/example/validator/UnusedValidator.java");
        assertThat(output.resolve("docs")).doesNotExist();

        Files.writeString(schema, Files.readString(schema).replace("[7]", "['7']"));
        Run lenient = Run.of("lint", schema.toString());
        assertThat(lenient.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(lenient.err())
                .contains("[ExampleBreaksRule] " + schema + ":5:")
                .contains("0 errors, 1 warning");
        Run strict = Run.of("lint", "--strict", schema.toString());
        assertThat(strict.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(strict.err()).contains("1 error, 0 warnings");
    }

    @Test
    void strictWritesNothingWhereThereIsAWarning() throws IOException {
        Path schema = Files.writeString(folder.resolve("task.schema.yaml"), "type: string\ndefault: 3\n");
        Run strict = Run.of("generate", "--strict", schema.toString(), "-o", output.toString());
        assertThat(strict.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(strict.err()).contains("[DefaultBreaksRule]", "nothing is written");
        assertThat(output).doesNotExist();
        assertThat(Run.of("generate", schema.toString(), "-o", output.toString())
                        .exitCode())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void saysWhatASecondRunChanged() {
        generate("--package", "com.example.pets");

        assertThat(generate("--package", "com.example.pets").out())
                .startsWith(output + ": 0 created, 0 changed, ")
                .endsWith(" unchanged, 0 removed" + System.lineSeparator());

        Run moved = generate("--package", "com.example.dogs");
        assertThat(moved.out()).contains("removed src/main/java/com/example/pets/validator/PetValidator.java");
        assertThat(output.resolve("src/main/java/com/example/pets")).doesNotExist();
    }

    @Test
    void writesNothingWhereTheDocumentHasErrors() throws IOException {
        generate("--package", "com.example.pets");
        Path list = output.resolve(".plumbline-files");
        byte[] before = Files.readAllBytes(list);
        Files.writeString(folder.resolve("pets.yaml"), "not: an API description\n");

        Run run = generate("--package", "com.example.dogs");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("(?m)^\\[\\w+] \\Q" + pets + "\\E:1:1 # - .+; .+$")
                .contains("1 error, 0 warnings")
                .contains("nothing is written");
        assertThat(list).hasBinaryContent(before);
    }

    @Test
    void aMissingDocumentIsAnErrorOfTheDocument() {
        Run run = Run.of("generate", folder.resolve("none.yaml").toString(), "-o", output.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("(?m)^\\[\\w+] .*none.yaml:1:1 # - ");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElsesIsAFailureInWordsWithoutATrace() throws IOException {
        Files.createDirectories(output.resolve("src/main/java/com/example/pets/validator"));
        Files.writeString(output.resolve("src/main/java/com/example/pets/validator/PetValidator.java"), "theirs");

        Run run = generate("--package", "com.example.pets");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("would be overwritten").doesNotContain("\tat ");
        assertThat(generate("--package", "com.example.pets", "--debug").err()).contains("\tat ");
    }

    @Test
    void anEditedFileIsNamed() throws IOException {
        generate("--package", "com.example.pets");
        Files.writeString(output.resolve("src/main/java/com/example/pets/validator/PetValidator.java"), "edited");

        Run run = generate("--package", "com.example.pets");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("validator/PetValidator.java had been edited");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFailureInWords() throws IOException {
        Files.writeString(output, "");
        Run run = generate();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cannot read or write " + output).doesNotContain("\tat ");
    }

    private Run generate(String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "generate";
        arguments[1] = pets;
        arguments[2] = "-o";
        arguments[3] = output.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }
}
