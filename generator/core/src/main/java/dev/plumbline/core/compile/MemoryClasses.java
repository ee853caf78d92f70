package dev.plumbline.core.compile;

import java.util.Map;

/** Loads compiled classes from memory. */
final class MemoryClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    /** @param classes binary name to class file */
    MemoryClasses(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
