package dev.plumbline.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Where the source of an element is. Only javac knows, and only from Java 18 on does the standard interface ask it. */
final class SourceFile {

    private SourceFile() {}

    /** The file; empty where the compiler is not javac, or the source is not in a file. */
    static Optional<Path> of(Element element, ProcessingEnvironment environment) {
        TreePath tree;
        try {
            tree = Trees.instance(environment).getPath(element);
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
        if (tree == null) {
            return Optional.empty();
        }
        URI uri = tree.getCompilationUnit().getSourceFile().toUri();
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }
}
