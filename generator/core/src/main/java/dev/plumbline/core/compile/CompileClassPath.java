package dev.plumbline.core.compile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.formats.StringFormat;
import dev.plumbline.runtime.validation.Validator;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * What generated code is compiled against: the jars or folders that this program's own copies of the libraries came
 * from. So it is right on a class path, on a module path, in the one-jar program and in a class loader of javac's.
 */
final class CompileClassPath {

    private static final List<Class<?>> LIBRARIES = List.of(
            Validator.class, StringFormat.class, JsonNode.class, JsonParser.class, JsonInclude.class, NullMarked.class);

    private CompileClassPath() {}

    static List<Path> find() {
        return LIBRARIES.stream().map(CompileClassPath::origin).distinct().toList();
    }

    static Path origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw NoCompilerException.cannotFind(type);
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw NoCompilerException.cannotFind(type);
        }
    }
}
