package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.load.SchemaFolder;
import dev.plumbline.core.schema.vocabulary.Edition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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

/** The document every command takes, and how far it may reach. */
final class DocumentOptions {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "DOC",
            description = "The OpenAPI document, or a JSON Schema: a YAML or JSON file.")
    String written;

    @Option(
            names = "--allow-remote-refs",
            description = "Lets a $ref lead out of the document's folder or onto the network, and lets DOC be a URL.")
    boolean allowRemoteRefs;

    @Option(
            names = "--assert-formats",
            description = "Lets every format of JSON Schema reject what is not of it; else it is an annotation.")
    boolean assertFormats;

    @Option(names = "--strict", description = "Takes every warning for an error.")
    boolean strict;

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

    /** What is to be made of the document, as far as these options say it. */
    Request request(NamedDocument named) throws IOException {
        Request request = named.request()
                .withRemoteRefs(allowRemoteRefs)
                .withAssertedFormats(assertFormats)
                .withStrict(strict);
        for (Path folder : schemaFolders) {
            request = request.withSchemas(schemas(folder));
        }
        return dialect == null ? request : request.withDialect(edition(dialect));
    }

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
            return NamedDocument.of(written, Path.of(""));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "DOC is not a path or URL: " + e.getMessage());
        }
    }
}
