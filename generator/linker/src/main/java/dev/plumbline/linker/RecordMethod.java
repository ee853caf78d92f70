package dev.plumbline.linker;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what a record has of itself, as {@link java.lang.runtime.ObjectMethods} would link it: with the same hash, for
 * a map that is walked in the order of hashes.
 *
 * @param type the record
 * @param fields its components
 */
record RecordMethod(Type type, List<Handle> fields) {

    private static final int FACTOR = 31;

    /** {@code hashCode}, whose code so far has put the record on the stack. */
    void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
            code.visitInsn(Opcodes.IMUL);
            value(field, code);
            hash(Type.getType(field.getDesc()), code);
            code.visitInsn(Opcodes.IADD);
        }
    }

    private static void hash(Type value, MethodVisitor code) {
        boolean isPrimitive = Conversion.isPrimitive(value);
        Type owner = isPrimitive ? Conversion.wrapper(value) : Type.getObjectType("java/util/Objects");
        Type taken = isPrimitive ? value : Conversion.OBJECT;
        call(owner, "hashCode", Type.getMethodDescriptor(Type.INT_TYPE, taken), code);
    }

    /** {@code equals}, whose code so far has put the record and the other object on the stack. */
    void equal(MethodVisitor code) {
        Label other = new Label();
        Label different = new Label();
        code.visitJumpInsn(Opcodes.IF_ACMPNE, other);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(other);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, type.getInternalName());
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            value(field, code);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
            code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
            compare(Type.getType(field.getDesc()), different, code);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
    }

    private static void compare(Type value, Label different, MethodVisitor code) {
        if (Conversion.isPrimitive(value)) {
            call(Conversion.wrapper(value), "compare", Type.getMethodDescriptor(Type.INT_TYPE, value, value), code);
            code.visitJumpInsn(Opcodes.IFNE, different);
        } else {
            call(
                    Type.getObjectType("java/util/Objects"),
                    "equals",
                    Type.getMethodDescriptor(Type.BOOLEAN_TYPE, Conversion.OBJECT, Conversion.OBJECT),
                    code);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        }
    }

    private void value(Handle field, MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }

    private static void call(Type owner, String name, String descriptor, MethodVisitor code) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner.getInternalName(), name, descriptor, false);
    }
}
