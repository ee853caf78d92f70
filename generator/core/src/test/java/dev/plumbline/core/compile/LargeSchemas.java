package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Request;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Schemas, each generated as {@code @GenerateValidators} does and all compiled by one run of javac, which must not have
 * a warning; no method may be so large that HotSpot would leave it to the interpreter.
 */
final class LargeSchemas {

    private final Path folder;
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final Map<String, String> classNames = new HashMap<>();

    LargeSchemas(Path folder) {
        this.folder = folder;
    }

    /** @param schema JSON with single quotes */
    void add(String name, String schema) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".json"), schema.replace('\'', '"'));
            Outcome outcome =
                    Generator.compile(Request.of(file.toUri(), "large.json").withBasePackage("large." + name));
            assertThat(outcome.problems()).as(name).isEmpty();
            Compilation made = outcome.compilation().orElseThrow();
            sources.putAll(made.files());
            Location root = new Location("large.json", "");
            classNames.put(name, made.plan().validators().get(root).reflectionName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The validators by name. */
    Map<String, Validator> compile() {
        try (MemoryCompiler strict = new MemoryCompiler("-Xlint:all", "-Werror", "--release", "17")) {
            Map<String, byte[]> classes = strict.classFiles(sources);
            assertThat(huge(classes)).isEmpty();
            ClassLoader loader = new MemoryClasses(classes, LargeSchemas.class.getClassLoader());
            Map<String, Validator> validators = new HashMap<>();
            for (Map.Entry<String, String> entry : classNames.entrySet()) {
                Object instance =
                        loader.loadClass(entry.getValue()).getField("INSTANCE").get(null);
                validators.put(entry.getKey(), (Validator) instance);
            }
            return validators;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Integer> huge(Map<String, byte[]> classes) {
        Map<String, Integer> sizes = new TreeMap<>();
        classes.forEach((name, bytes) ->
                ClassSize.of(bytes).methods().forEach((method, size) -> sizes.put(name + "." + method, size)));
        assertThat(sizes).hasSizeGreaterThan(1_000);
        sizes.values().removeIf(size -> size < ClassSize.HUGE_METHOD);
        return sizes;
    }
}
