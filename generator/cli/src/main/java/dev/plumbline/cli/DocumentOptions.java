package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    /** The document as the user named it. */
    NamedDocument document() {
        try {
            return NamedDocument.of(written, Path.of(""));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "DOC is not a path or URL: " + e.getMessage());
        }
    }
}
