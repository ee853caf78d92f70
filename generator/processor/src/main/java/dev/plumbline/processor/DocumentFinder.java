package dev.plumbline.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the document an annotation names, as {@link dev.plumbline.runtime.GenerateClient#document()} says. */
final class DocumentFinder {

    /** The compiler option that says which folder documents are relative to. */
    static final String BASE = "plumbline.base";

    private static final List<JavaFileManager.Location> RESOURCES =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private final ProcessingEnvironment environment;
    private @Nullable Path probe;

    DocumentFinder(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Looks for the document.
     *
     * @param looked gets the places that were looked in, for the message when it is in none of them
     * @throws InvalidPathException where the name is no path
     */
    Optional<URI> find(String document, Element element, List<String> looked) {
        if (document.matches("(?i)(https?|file):.*")) {
            return Optional.of(URI.create(document));
        }
        for (Path folder : folders(element)) {
            Path file = folder.resolve(document).toAbsolutePath().normalize();
            looked.add(file.toString());
            if (Files.isRegularFile(file)) {
                return Optional.of(file.toUri());
            }
        }
        return isBaseGiven() ? Optional.empty() : resource(document, looked);
    }

    private Set<Path> folders(Element element) {
        Set<Path> folders = new LinkedHashSet<>();
        if (isBaseGiven()) {
            folders.add(Path.of(environment.getOptions().get(BASE)));
            return folders;
        }
        Optional<Path> source = SourceFile.of(element, environment);
        source.map(Path::getParent).ifPresent(folders::add);
        Optional<Path> project = source.or(this::insideClasses).flatMap(ProjectFolder::around);
        project.ifPresentOrElse(
                folder -> folders.addAll(ProjectFolder.documentFolders(folder, source.orElse(folder))),
                () -> folders.add(Path.of("")));
        return folders;
    }

    private boolean isBaseGiven() {
        return environment.getOptions().get(BASE) != null;
    }

    /** For compilers that do not say where a source file is: the classes are written inside the project, too. */
    private Optional<Path> insideClasses() {
        Path file = resourceFile(StandardLocation.CLASS_OUTPUT, "any");
        return Optional.ofNullable(file == null ? probe() : file);
    }

    /** Eclipse's compiler knows no resource that is not there, but says where one would be written; none is. */
    private @Nullable Path probe() {
        if (probe == null) {
            try {
                probe = file(environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", "plumbline"));
            } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
                return null;
            }
        }
        return probe;
    }

    /** The folder that classes are written into; empty where that is not in files. */
    Optional<Path> classOutput() {
        return insideClasses().map(Path::getParent);
    }

    private Optional<URI> resource(String document, List<String> looked) {
        List<String> names = new ArrayList<>();
        for (JavaFileManager.Location location : RESOURCES) {
            Path file = resourceFile(location, document);
            if (file != null && Files.isRegularFile(file)) {
                return Optional.of(file.toUri());
            }
            names.add(location.getName());
        }
        looked.add("as a resource in " + String.join(", ", names));
        return Optional.empty();
    }

    private @Nullable Path resourceFile(JavaFileManager.Location location, String name) {
        try {
            return file(environment.getFiler().getResource(location, "", name));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    private static @Nullable Path file(FileObject resource) {
        URI uri = resource.toUri();
        return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
    }
}
