package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
