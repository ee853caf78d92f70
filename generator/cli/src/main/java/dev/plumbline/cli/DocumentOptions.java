package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The document every command takes, how far it may reach, and how much is said of it. */
final class DocumentOptions {

    /** What the document is called that comes from standard input: it stands nowhere. */
    private static final String STANDARD_INPUT = "stdin";

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "DOC",
            description = "The OpenAPI document, or a JSON Schema: a YAML or JSON file; - is standard input, whose"
                    + " references are relative to the working directory.")
    String written;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder that a $ref may lead into; else the one that DOC is in.")
    private @Nullable String root;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An overlay (OpenAPI Overlay 1.0 or 1.1) that is put on DOC. May be given several times.")
    private List<String> overlays = List.of();

    @Option(
            names = "--allow-remote-refs",
            description = "Lets a $ref lead out of that folder or onto the network, and lets DOC be a URL.")
    private boolean allowRemoteRefs;

    @Option(
            names = "--assert-formats",
            description = "Lets every format of JSON Schema reject what is not of it; else it is an annotation.")
    private boolean assertFormats;

    @Option(names = "--strict", description = "Takes every warning for an error.")
    private boolean strict;

    @Option(
            names = "--warnings",
            paramLabel = "HOW",
            defaultValue = "summary",
            description = "Which warnings are printed: summary (the default; what repeats is said once), all, or none.")
    ShownWarnings warnings;

    /** The document as the user named it. */
    NamedDocument document() {
        try {
            return NamedDocument.of(isStandardInput() ? STANDARD_INPUT : written, Path.of(""));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "DOC is not a path or URL: " + e.getMessage());
        }
    }

    /**
     * What is asked of the document.
     *
     * @param in where it comes from if it is {@code -}
     */
    Request request(NamedDocument document, InputStream in) {
        return document.request()
                .withText(isStandardInput() ? text(in) : null)
                .withRoot(root())
                .withOverlays(overlays.stream().map(this::overlay).toList())
                .withRemoteRefs(allowRemoteRefs)
                .withAssertedFormats(assertFormats)
                .withStrict(strict);
    }

    private boolean isStandardInput() {
        return written.equals("-");
    }

    private @Nullable URI root() {
        try {
            return root == null
                    ? null
                    : Path.of(root).toAbsolutePath().normalize().toUri();
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "--root is not a path: " + e.getMessage());
        }
    }

    private URI overlay(String file) {
        try {
            return NamedDocument.of(file, Path.of("")).uri();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--overlay is not a path or URL: " + e.getMessage());
        }
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
