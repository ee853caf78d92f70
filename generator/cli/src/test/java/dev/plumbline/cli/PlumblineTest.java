package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlumblineTest {

    @Test
    void theVersionIsMavens() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().findFirst()).contains("plumbline " + System.getProperty("plumbline.version"));
    }

    @ParameterizedTest
    @CsvSource({"--help,generate", "generate --help,-o", "lint --help,DOC", "validate --help,instancePointer"})
    void helpIsNoError(String arguments, String says) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(says).contains("Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',Missing required subcommand",
        "--colour,Unknown option: '--colour'",
        "generat x -o y,Did you mean",
        "generate x,'Missing required option: ''--output=DIR'''",
        "generate x -o y --package a-b,is not a package name",
        "generate x -o y --module a.class,is not a module name",
        "generate -o y,'Missing required parameter: ''DOC'''",
        "lint,'Missing required parameter: ''DOC'''",
        "validate x y --schema A --request b,mutually exclusive",
        "validate x --schema A,Missing required parameter",
        "validate x y --schema A --format xml,xml",
    })
    void wrongUsageIsSaidInAFewLines(String arguments, String says) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says).contains(" --help");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void lintHasNothingToSayOfAGoodDocument(@TempDir Path folder) throws IOException {
        String pets = Pets.write(folder);
        Run run = Run.of("lint", pets);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(pets + ": no problems" + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "lint", "validate", "init"})
    void eachCommandHasAManualPage(String command) {
        Run run = Run.of(("man " + command).trim().split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(".TH PLUMBLINE" + (command.isEmpty() ? "" : "-" + command.toUpperCase(Locale.ROOT)) + " 1 ")
                .contains(".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", ".SH EXIT STATUS")
                .contains("\\fB\\-h, \\-\\-help\\fR")
                .doesNotContain("@|", "%n");
        assertThat(Run.of("man", "nothing").exitCode()).isEqualTo(2);
    }

    @Test
    void aShellCompletesCommandsAndOptions() {
        Run run = Run.of("generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("_complete_plumbline", "--validators-only", "validate");
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatFailsIsNoClassOfJava(IOException e, String says) {
        StringWriter text = new StringWriter();
        assertThat(Failure.print(e, false, new PrintWriter(text, true))).isEqualTo(3);
        assertThat(text.toString()).contains(says).doesNotContain("Exception", "java.", "--debug");
        assertThat(Failure.print(new UncheckedIOException(e), false, new PrintWriter(text, true)))
                .isEqualTo(3);
        assertThat(text.toString()).doesNotContain("Exception");
    }

    static Stream<Arguments> aFileThatFailsIsNoClassOfJava() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("out/a"), "out/a: you may not"),
                Arguments.of(new NoSuchFileException("out/a"), "out/a: there is no such file or folder"),
                Arguments.of(new NotDirectoryException("out/a"), "out/a: it is no folder"),
                Arguments.of(new FileSystemException("out/a", null, "No space left on device"), "no space left"),
                Arguments.of(new FileSystemException("out/a"), "the system does not say why"),
                Arguments.of(new IOException("Is a directory"), "is a directory"),
                Arguments.of(new MalformedInputException(1), "it is not UTF-8"));
    }

    @Test
    void aFolderIsNoInstance(@TempDir Path folder) throws IOException {
        Run run = Run.of("validate", Pets.write(folder), "--schema", "Pet", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(folder + ": not readable: it cannot be read: ")
                .doesNotContain("java.");
    }

    @Test
    void aFaultOfPlumblinesOwnSaysHowToGetTheTrace() {
        StringWriter text = new StringWriter();
        int exitCode = Failure.print(new IllegalStateException("odd"), false, new PrintWriter(text, true));
        assertThat(exitCode).isEqualTo(3);
        assertThat(text.toString())
                .contains("this is a fault in Plumbline: java.lang.IllegalStateException: odd")
                .contains("--debug")
                .doesNotContain("\tat ");
    }
}
