package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.load.SchemaFolder;
import dev.plumbline.core.schema.vocabulary.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

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

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = {
                "What a JSON Schema is written in that names no dialect by $schema:",
                "draft-04, draft-06, draft-07, 2019-09 or 2020-12 (the default)."
            })
    @Nullable
    String dialect;

    @Option(
            names = "--schema-folder",
            paramLabel = "DIR",
            description = {
                "Schemas, JSON or YAML, that a $ref or a $schema may lead to by their identifiers",
                "without being read from there; all in the folder and in those inside it."
            })
    List<Path> schemaFolders = List.of();

    private Edition edition(String name) {
        return Edition.ofOption(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "there is no dialect " + name + "; there are: "
                                + Stream.of(Edition.values())
                                        .map(Edition::option)
                                        .collect(Collectors.joining(", "))));
    }

    private SortedMap<URI, JsonNode> schemas(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "there is no folder " + folder);
        }
        return SchemaFolder.read(folder);
    }

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
    Request request(NamedDocument document, InputStream in) throws IOException {
        Request request = document.request()
                .withText(isStandardInput() ? text(in) : null)
                .withRoot(root())
                .withOverlays(overlays.stream().map(this::overlay).toList())
                .withRemoteRefs(allowRemoteRefs)
                .withAssertedFormats(assertFormats)
                .withStrict(strict);
        for (Path schemas : schemaFolders) {
            request = request.withSchemas(schemas(schemas));
        }
        return dialect == null ? request : request.withDialect(edition(dialect));
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
