package dev.plumbline.openapigenerator;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.plan.QualifiedNames;
import dev.plumbline.core.select.Selection;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * What a user can say, with {@code --additional-properties} or in the {@code configOptions} of a build file.
 *
 * @param basePackage the client's package, or null for one made from the document's title
 * @param moduleName the Java module to declare, or null for none
 * @param allowRemoteRefs whether a {@code $ref} may lead out of the document's folder
 * @param assertFormats whether {@code format} rejects a text that is not of the format
 * @param root the folder that a {@code $ref} may lead into, or null for the document's
 * @param validatorsOnly whether only the validators of the components are wanted
 * @param strict whether warnings are errors
 * @param selection the operations that are wanted
 * @param overlays the overlays that are put on the document, in their order
 * @param docs what the pages are written as
 */
record PlumblineOptions(
        @Nullable String basePackage,
        @Nullable String moduleName,
        boolean allowRemoteRefs,
        boolean assertFormats,
        @Nullable Path root,
        boolean validatorsOnly,
        boolean strict,
        Selection selection,
        List<URI> overlays,
        Set<DocsFormat> docs) {

    private static final String BASE_PACKAGE = "basePackage";
    private static final String MODULE_NAME = "moduleName";
    private static final String ALLOW_REMOTE_REFS = "allowRemoteRefs";
    private static final String ASSERT_FORMATS = "assertFormats";
    private static final String VALIDATORS_ONLY = "validatorsOnly";
    private static final String ROOT = "root";
    private static final String STRICT = "strict";
    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";
    private static final String OVERLAYS = "overlays";
    private static final String DOCS = "docs";

    /** Options of the host's that mean something to other generators and nothing here. */
    private static final List<String> NOT_HERE = List.of(
            CodegenConstants.API_PACKAGE,
            CodegenConstants.MODEL_PACKAGE,
            CodegenConstants.INVOKER_PACKAGE,
            CodegenConstants.PACKAGE_NAME);

    /** The options with their help. */
    static List<CliOption> all() {
        return List.of(
                CliOption.newString(BASE_PACKAGE, "The client's package; else made from the document's title."),
                CliOption.newString(MODULE_NAME, "The Java module to declare; else none."),
                CliOption.newString(
                        ROOT, "The folder that a $ref may lead into; else the one that the document is in."),
                CliOption.newBoolean(
                        ALLOW_REMOTE_REFS, "Lets a $ref lead out of that folder or onto the network.", false),
                CliOption.newBoolean(
                        ASSERT_FORMATS,
                        "Lets every format of JSON Schema reject what is not of it; else it is an annotation.",
                        false),
                CliOption.newBoolean(
                        VALIDATORS_ONLY,
                        "Generates the validators of the schemas in components, and no client, models and docs; of a bare"
                                + " JSON Schema there is never anything else.",
                        false),
                CliOption.newBoolean(STRICT, "Takes every warning about the document for an error.", false),
                CliOption.newString(
                        INCLUDE,
                        "Only these operations, with | between them, and the schemas that they use: an id or tag"
                                + " (listPets, id:listPets, tag:pets), a path (/pets/*, /pets/**), or method and path"
                                + " (GET /pets)."),
                CliOption.newString(EXCLUDE, "Not these operations; written as for " + INCLUDE + "."),
                CliOption.newString(
                        OVERLAYS,
                        "Overlays (OpenAPI Overlay 1.0 or 1.1) that are put on the document, in their order, with |"
                                + " between them."),
                CliOption.newString(
                        DOCS,
                        "What the pages are written as, with | between: markdown (the default), html (a web site, in"
                                + " docs/site), text (for programs that read), or none."));
    }

    /**
     * Reads what the user said.
     *
     * @throws GenerationFailedException where an option would have no effect, or leave nothing to be written
     */
    static PlumblineOptions of(Map<String, Object> properties) {
        NOT_HERE.stream().filter(properties::containsKey).findFirst().ifPresent(name -> {
            throw new GenerationFailedException(List.of("[UnknownOption] " + name
                    + " has no meaning for plumbline, which lays out its packages itself; give basePackage instead"));
        });
        if (isNarrowed(CodegenConstants.MODELS, CodegenConstants.APIS)
                && !isNarrowed(CodegenConstants.SUPPORTING_FILES)) {
            throw new GenerationFailedException(List.of("[NothingToWrite] the global properties models and apis leave"
                    + " nothing to write, for all of plumbline's files are supporting files; drop them, or add"
                    + " supportingFiles"));
        }
        String basePackage = text(properties, BASE_PACKAGE);
        String moduleName = text(properties, MODULE_NAME);
        refuse(Optional.ofNullable(basePackage).flatMap(QualifiedNames::problemWithPackage));
        refuse(Optional.ofNullable(moduleName).flatMap(QualifiedNames::problemWithModule));
        return new PlumblineOptions(
                basePackage,
                moduleName,
                isSet(properties, ALLOW_REMOTE_REFS),
                isSet(properties, ASSERT_FORMATS),
                root(properties),
                isSet(properties, VALIDATORS_ONLY),
                isSet(properties, STRICT),
                new Selection(texts(properties, INCLUDE), texts(properties, EXCLUDE)),
                overlays(properties),
                docs(properties));
    }

    Request apply(Request request) {
        return request.withBasePackage(basePackage)
                .withModuleName(moduleName)
                .withRoot(root == null ? null : root.toUri())
                .withRemoteRefs(allowRemoteRefs)
                .withAssertedFormats(assertFormats)
                .withValidatorsOnly(validatorsOnly)
                .withStrict(strict)
                .withSelection(selection)
                .withOverlays(overlays)
                .withDocs(docs);
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(sentence -> {
            throw new GenerationFailedException(List.of("[InvalidName] " + sentence));
        });
    }

    private static boolean isNarrowed(String... globalProperties) {
        return Stream.of(globalProperties).anyMatch(name -> GlobalSettings.getProperty(name) != null);
    }

    private static @Nullable Path root(Map<String, Object> properties) {
        String root = text(properties, ROOT);
        try {
            return root == null ? null : Path.of(root).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new GenerationFailedException(List.of("[InvalidPath] root is not a path: " + e.getMessage()));
        }
    }

    private static List<URI> overlays(Map<String, Object> properties) {
        try {
            return texts(properties, OVERLAYS).stream()
                    .map(overlay -> NamedDocument.of(overlay, Path.of("")).uri())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new GenerationFailedException(
                    List.of("[InvalidPath] an overlay is not a path or URL: " + e.getMessage()));
        }
    }

    private static Set<DocsFormat> docs(Map<String, Object> properties) {
        List<String> named = texts(properties, DOCS);
        try {
            return named.isEmpty() ? DocsFormat.DEFAULT : DocsFormat.of(named);
        } catch (IllegalArgumentException e) {
            throw new GenerationFailedException(List.of("[UnknownOption] " + e.getMessage()));
        }
    }

    /** A build file may give a list; a command line gives a text, in which a comma would begin another option. */
    private static List<String> texts(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        Stream<?> texts =
                value instanceof Collection<?> list ? list.stream() : Stream.ofNullable(text(properties, name));
        return texts.flatMap(text -> Stream.of(text.toString().split("\\|")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isSet(Map<String, Object> properties, String name) {
        return Boolean.parseBoolean(text(properties, name));
    }

    private static @Nullable String text(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
