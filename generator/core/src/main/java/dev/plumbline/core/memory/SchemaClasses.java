package dev.plumbline.core.memory;

import dev.plumbline.core.compile.MemoryCompiler;
import dev.plumbline.core.compile.NoCompilerException;
import dev.plumbline.runtime.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints schemas as Java, compiles all of them at once, and has each use its class from then on. */
final class SchemaClasses {

    private static final String PACKAGE = "plumbline.memory.s";

    /** Schemas lead on to one another for long; a thread of a program may have less. */
    private static final long STACK_BYTES = 16L << 20;

    private SchemaClasses() {}

    /** Has schemas use their classes in a while. What stops that leaves them interpreted. */
    static void loadMeanwhile(Map<ReadSchema, CompiledSchema> schemas) {
        Thread thread = new Thread(null, () -> load(schemas), "plumbline-compiler", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /** Has schemas use their classes, where the Java runtime can make some. */
    static void load(Map<ReadSchema, CompiledSchema> schemas) {
        try (MemoryCompiler compiler = new MemoryCompiler("-g:none")) {
            load(schemas, compiler);
        } catch (NoCompilerException e) {
            // Then they stay as they are: interpreted.
            return;
        }
    }

    private static void load(Map<ReadSchema, CompiledSchema> schemas, MemoryCompiler compiler) {
        SortedMap<String, String> sources = new TreeMap<>();
        Map<String, CompiledSchema> byClass = new LinkedHashMap<>();
        schemas.forEach((schema, interpreted) -> {
            ReadSchema.Printed printed = schema.print(PACKAGE + byClass.size());
            byClass.put(printed.className(), interpreted);
            sources.putAll(printed.sources());
        });
        Map<String, ClassLoader> loaders =
                compiler.loadGroups(sources, SchemaClasses.class.getClassLoader(), SchemaClasses::packageOf);
        byClass.forEach((name, schema) -> {
            ClassLoader classes = loaders.get(packageOf(name));
            if (classes != null) {
                schema.become(instance(name, classes));
            }
        });
    }

    private static String packageOf(String className) {
        int dot = className.indexOf('.', PACKAGE.length());
        return className.substring(0, dot);
    }

    private static Validator instance(String className, ClassLoader classes) {
        try {
            Object instance = classes.loadClass(className).getField("INSTANCE").get(null);
            return (Validator) Objects.requireNonNull(instance, "a validator has an instance");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the plan names a validator that was not generated: " + className, e);
        }
    }
}
