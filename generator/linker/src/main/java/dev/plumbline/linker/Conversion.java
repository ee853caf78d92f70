package dev.plumbline.linker;

import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns a value on the stack into one of another type, in the ways in which a lambda may take and give values. */
final class Conversion {

    static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private static final Map<Type, String> WRAPPERS = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");

    private Conversion() {}

    /**
     * Converts.
     *
     * @param known what the value is known to be, where {@code from} is only what the JVM is told of it
     */
    static void convert(MethodVisitor code, Type from, Type known, Type to) {
        if (to.getSort() == Type.VOID) {
            drop(code, from);
        } else if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code, from);
        } else if (isPrimitive(to)) {
            unbox(code, wrapped(known, to), to);
        } else if (!to.equals(OBJECT) && !to.equals(from)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() <= Type.DOUBLE && type.getSort() != Type.VOID;
    }

    private static void drop(MethodVisitor code, Type value) {
        if (value.getSize() > 0) {
            code.visitInsn(value.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    private static void box(MethodVisitor code, Type value) {
        Type wrapper = wrapper(value);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                wrapper.getInternalName(),
                "valueOf",
                Type.getMethodDescriptor(wrapper, value),
                false);
    }

    private static void unbox(MethodVisitor code, Type boxed, Type to) {
        String wrapper = wrapper(boxed).getInternalName();
        code.visitTypeInsn(Opcodes.CHECKCAST, wrapper);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, wrapper, boxed.getClassName() + "Value", Type.getMethodDescriptor(boxed), false);
        widen(code, boxed, to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        // What is shorter than an int is one on the stack.
        int sort = Math.max(from.getSort(), Type.INT);
        switch (sort == to.getSort() ? Type.VOID : to.getSort()) {
            case Type.LONG -> code.visitInsn(Opcodes.I2L);
            case Type.FLOAT -> code.visitInsn(sort == Type.LONG ? Opcodes.L2F : Opcodes.I2F);
            case Type.DOUBLE ->
                code.visitInsn(
                        switch (sort) {
                            case Type.LONG -> Opcodes.L2D;
                            case Type.FLOAT -> Opcodes.F2D;
                            default -> Opcodes.I2D;
                        });
            default -> {
                // It is what it is to be.
            }
        }
    }

    static Type wrapper(Type primitive) {
        return Type.getObjectType(Objects.requireNonNull(WRAPPERS.get(primitive), primitive::getClassName));
    }

    /** What a wrapper wraps; else what the value is to be. */
    private static Type wrapped(Type wrapper, Type otherwise) {
        return WRAPPERS.entrySet().stream()
                .filter(each -> each.getValue().equals(wrapper.getInternalName()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
