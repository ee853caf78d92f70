package dev.plumbline.linker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class that is all the lambdas of another one: which of them an object of it is, a number in it says.
 *
 * <pre>
 * final class Pets$$Lambdas implements Function, Predicate {
 *     private final int number;
 *     private final Object object0;
 *
 *     static Function make(Object object0, int number) { return new Pets$$Lambdas(object0, number); }
 *
 *     public Object apply(Object given) {
 *         switch (number) {
 *             case 0: return Pets.lambda$names$0((Pets) object0, (Pet) given);
 *             default: return ((Pet) given).name();
 *         }
 *     }
 *     ...
 * </pre>
 */
final class LambdaClass {

    private static final String MAKE = "make";
    private static final String NUMBER = "number";

    private final String owner;
    private final String inner;
    private final String name;
    private final List<Lambda> lambdas = new ArrayList<>();
    private final Set<Type> types = new LinkedHashSet<>();

    /**
     * A class without lambdas.
     *
     * @param owner the class whose lambdas they will be
     * @param number which of its classes this is, from 1 on
     */
    LambdaClass(String owner, int number) {
        this.owner = owner;
        this.inner = "$Lambdas" + (number == 1 ? "" : number);
        this.name = owner + "$" + inner;
    }

    /** A method that several interfaces may have. */
    private record Method(String name, Type signature) {}

    String name() {
        return name;
    }

    /** Says in the code of a class that this one is declared in the owner. */
    void declare(ClassVisitor in) {
        in.visitInnerClass(name, owner, inner, Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC);
    }

    /** The interfaces that it implements so far. */
    Set<Type> types() {
        return types;
    }

    /** Takes a lambda in, and has code make it of what is on the stack. Those that are alike have one number. */
    void make(Lambda lambda, MethodVisitor code) {
        types.add(lambda.type());
        if (!lambdas.contains(lambda)) {
            lambdas.add(lambda);
        }
        push(lambdas.indexOf(lambda), code);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, maker(lambda), false);
    }

    private static void push(int number, MethodVisitor code) {
        if (number <= 5) {
            code.visitInsn(Opcodes.ICONST_0 + number);
        } else if (number <= Byte.MAX_VALUE) {
            code.visitIntInsn(Opcodes.BIPUSH, number);
        } else {
            code.visitIntInsn(Opcodes.SIPUSH, number);
        }
    }

    private static String maker(Lambda lambda) {
        List<Type> taken = new ArrayList<>(fields(lambda).values());
        taken.add(Type.INT_TYPE);
        return Type.getMethodDescriptor(lambda.type(), taken.toArray(Type[]::new));
    }

    /** Where a lambda keeps what it keeps, one field for each, in order: lambdas share them. */
    private static Map<String, Type> fields(Lambda lambda) {
        Map<String, Type> fields = new LinkedHashMap<>();
        for (Type captured : lambda.captured()) {
            Type kept = kept(captured);
            String kind = kept.equals(Conversion.OBJECT) ? "object" : kept.getClassName();
            int count = 0;
            while (fields.containsKey(kind + count)) {
                count++;
            }
            fields.put(kind + count, kept);
        }
        return fields;
    }

    private static Type kept(Type captured) {
        if (!Conversion.isPrimitive(captured)) {
            return Conversion.OBJECT;
        }
        return captured.getSort() <= Type.INT ? Type.INT_TYPE : captured;
    }

    /**
     * The class.
     *
     * @param nest the host of the nest that it belongs to
     */
    byte[] bytes(String nest) {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        written.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                Conversion.OBJECT.getInternalName(),
                types.stream().map(Type::getInternalName).toArray(String[]::new));
        written.visitNestHost(nest);
        declare(written);
        Map<String, Type> fields = new LinkedHashMap<>();
        lambdas.forEach(lambda -> fields.putAll(fields(lambda)));
        fields.put(NUMBER, Type.INT_TYPE);
        constructor(fields, written);
        Map<String, Lambda> makers = new LinkedHashMap<>();
        lambdas.forEach(lambda -> makers.putIfAbsent(maker(lambda), lambda));
        makers.forEach((descriptor, lambda) -> maker(descriptor, fields(lambda), fields, written));
        Map<Method, List<Lambda>> methods = new LinkedHashMap<>();
        lambdas.forEach(lambda -> methods.computeIfAbsent(
                        new Method(lambda.method(), lambda.signature()), key -> new ArrayList<>())
                .add(lambda));
        methods.forEach((method, bodies) -> method(method, bodies, written));
        return written.toByteArray();
    }

    private void constructor(Map<String, Type> fields, ClassWriter written) {
        MethodVisitor code = written.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructor(fields), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Conversion.OBJECT.getInternalName(), "<init>", "()V", false);
        int argument = 1;
        for (Map.Entry<String, Type> field : fields.entrySet()) {
            Type type = field.getValue();
            written.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field.getKey(), type.getDescriptor(), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), argument);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field.getKey(), type.getDescriptor());
            argument += type.getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private static String constructor(Map<String, Type> fields) {
        return Type.getMethodDescriptor(Type.VOID_TYPE, fields.values().toArray(Type[]::new));
    }

    /** A method that makes lambdas of one interface that keep the same kinds of things. */
    private void maker(String descriptor, Map<String, Type> taken, Map<String, Type> fields, ClassWriter written) {
        MethodVisitor code = written.visitMethod(Opcodes.ACC_STATIC, MAKE, descriptor, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        Map<String, Integer> arguments = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<String, Type> argument : taken.entrySet()) {
            arguments.put(argument.getKey(), next);
            next += argument.getValue().getSize();
        }
        arguments.put(NUMBER, next);
        fields.forEach((field, type) -> {
            Integer argument = arguments.get(field);
            if (argument == null) {
                code.visitInsn(nothing(type));
            } else {
                code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), argument);
            }
        });
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor(fields), false);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private static int nothing(Type type) {
        return switch (type.getSort()) {
            case Type.INT -> Opcodes.ICONST_0;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            default -> Opcodes.ACONST_NULL;
        };
    }

    private void method(Method method, List<Lambda> bodies, ClassWriter written) {
        MethodVisitor code = written.visitMethod(
                Opcodes.ACC_PUBLIC, method.name(), method.signature().getDescriptor(), null, null);
        code.visitCode();
        // The last needs no number: it is what is left.
        int last = bodies.size() - 1;
        Label[] labels = bodies.stream().map(body -> new Label()).toArray(Label[]::new);
        if (last > 0) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, Type.INT_TYPE.getDescriptor());
            code.visitLookupSwitchInsn(
                    labels[last],
                    bodies.subList(0, last).stream().mapToInt(lambdas::indexOf).toArray(),
                    bodies.subList(0, last).stream()
                            .map(body -> labels[bodies.indexOf(body)])
                            .toArray(Label[]::new));
        }
        for (int i = 0; i <= last; i++) {
            if (last > 0) {
                code.visitLabel(labels[i]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            body(bodies.get(i), code);
        }
        end(code);
    }

    private void body(Lambda lambda, MethodVisitor code) {
        Handle body = lambda.body();
        boolean isConstructor = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (isConstructor) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = wanted(body);
        int filled = 0;
        for (Map.Entry<String, Type> field : fields(lambda).entrySet()) {
            Type type = field.getValue();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field.getKey(), type.getDescriptor());
            Conversion.convert(code, type, lambda.captured().get(filled), wanted.get(filled));
            filled++;
        }
        Type[] given = lambda.signature().getArgumentTypes();
        Type[] meant = lambda.meant().getArgumentTypes();
        int argument = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), argument);
            Conversion.convert(code, given[i], meant[i], wanted.get(filled + i));
            argument += given[i].getSize();
        }
        code.visitMethodInsn(call(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type made = isConstructor ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Type returned = lambda.signature().getReturnType();
        Conversion.convert(code, made, made, returned);
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    }

    /** What a call needs on the stack: where it is one of an object, that first. */
    private static List<Type> wanted(Handle body) {
        List<Type> wanted = new ArrayList<>();
        if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            wanted.add(Type.getObjectType(body.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return wanted;
    }

    private static int call(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
