package dev.plumbline.linker;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/** Knows which interfaces one class can implement without a body of its own for what they have both. */
final class SharedDefaults {

    private final ClassLoader classes;
    private final Map<Type, Map<String, Method>> methods = new HashMap<>();

    SharedDefaults(ClassLoader classes) {
        this.classes = classes;
    }

    /** Whether no method of one has a body where the other has the same method: the JVM would not know which is meant. */
    boolean agree(Type one, Type other) {
        Map<String, Method> others = methods(other);
        return methods(one).entrySet().stream().allMatch(each -> {
            Method same = others.get(each.getKey());
            return same == null
                    || same.equals(each.getValue())
                    || Modifier.isAbstract(same.getModifiers())
                            && Modifier.isAbstract(each.getValue().getModifiers());
        });
    }

    private Map<String, Method> methods(Type type) {
        return methods.computeIfAbsent(type, key -> {
            Map<String, Method> found = new HashMap<>();
            for (Method method : load(key).getMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    found.put(method.getName() + Type.getMethodDescriptor(method), method);
                }
            }
            return found;
        });
    }

    private Class<?> load(Type type) {
        try {
            return Class.forName(type.getClassName(), false, classes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type.getClassName() + " is not on the class path of the compiler", e);
        }
    }
}
