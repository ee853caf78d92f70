package dev.plumbline.processor;

import dev.plumbline.core.store.RunStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Where what was generated for an annotation is kept until the next compilation. Maven compiles a module as a whole
 * whenever any file of it has changed, so that each time every annotation is asked about again; other build tools and
 * plain javac ask for what has changed, and nothing is kept for them.
 *
 * <p>The stores lie beside the folder of the classes, in {@value #FOLDER}, each where the class of the annotated element
 * lies there: the goal {@code plumbline:recompile} takes that class away when a document has changed, and Maven's
 * compiler plug-in then compiles.
 */
final class RunStores {

    /** The folder beside that of the classes. */
    static final String FOLDER = "plumbline";

    private static final String MAVEN = "maven-status";

    /** The file in it that says that the goal has been there. */
    static final String WATCHED = "watched";

    private final Optional<Path> classes;
    private final Elements elements;

    /**
     * @param classes where the classes are written; empty where that is not in files
     */
    RunStores(Optional<Path> classes, Elements elements) {
        this.classes = classes.map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> Files.isDirectory(folder.resolveSibling(MAVEN)));
        this.elements = elements;
    }

    /** Whether Maven is compiling, and nothing of its build has looked whether documents have changed. */
    boolean isUnwatched() {
        return classes.filter(
                        folder -> !Files.exists(folder.resolveSibling(FOLDER).resolve(WATCHED)))
                .isPresent();
    }

    /** The store for an annotation; empty where nothing is kept. */
    Optional<RunStore> of(ClientRequest request) {
        return classes.map(folder -> new RunStore(
                folder.resolveSibling(FOLDER).resolve(folder.getFileName()).resolve(path(request))));
    }

    private String path(ClientRequest request) {
        String name = request.element() instanceof TypeElement type
                ? elements.getBinaryName(type).toString()
                : ((PackageElement) request.element()).getQualifiedName() + ".package-info";
        return name.replace('.', '/') + (request.validatorsOnly() ? ".validators" : ".client") + ".json";
    }
}
