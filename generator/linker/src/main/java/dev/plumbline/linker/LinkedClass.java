package dev.plumbline.linker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies a class, with calls of {@link LambdaClass}es wherever it makes lambdas, and what a record has of itself written
 * out.
 */
final class LinkedClass extends ClassVisitor {

    private final SharedDefaults defaults;
    private final List<LambdaClass> classes = new ArrayList<>();
    private String owner = "";
    private String nest = "";
    private boolean isRecord;

    LinkedClass(ClassVisitor written, SharedDefaults defaults) {
        super(Opcodes.ASM9, written);
        this.defaults = defaults;
    }

    /** The classes that are called; none where the class has no lambda. */
    List<LambdaClass> classes() {
        return classes;
    }

    /** Whether there was anything to link. */
    boolean isChanged() {
        return isRecord || !classes.isEmpty();
    }

    /** The host of the nest that the class belongs to. */
    String nest() {
        return nest;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
        owner = name;
        nest = name;
        super.visit(version, access, name, signature, above, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
        nest = host;
        super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        MethodVisitor written = super.visitMethod(access, name, descriptor, signature, thrown);
        return new MethodVisitor(Opcodes.ASM9, written) {
            @Override
            public void visitInvokeDynamicInsn(String called, String made, Handle linker, Object... arguments) {
                if (isPlainLambda(linker)) {
                    make(lambda(called, made, arguments), this);
                } else if (isOfRecord(linker) && called.equals("hashCode")) {
                    isRecord = true;
                    record(arguments).hash(this);
                } else if (isOfRecord(linker) && called.equals("equals")) {
                    isRecord = true;
                    record(arguments).equal(this);
                } else {
                    super.visitInvokeDynamicInsn(called, made, linker, arguments);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        classes.forEach(each -> each.declare(cv));
        super.visitEnd();
    }

    /** Those that are serializable or have bridges are few, and stay. */
    private static boolean isPlainLambda(Handle linker) {
        return linker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && linker.getName().equals("metafactory");
    }

    private static boolean isOfRecord(Handle linker) {
        return linker.getOwner().equals("java/lang/runtime/ObjectMethods");
    }

    /** After the type and the names come the fields. */
    private static RecordMethod record(Object[] arguments) {
        return new RecordMethod(
                (Type) arguments[0],
                Stream.of(arguments).skip(2).map(Handle.class::cast).toList());
    }

    private static Lambda lambda(String called, String made, Object[] arguments) {
        return new Lambda(
                Type.getReturnType(made),
                List.of(Type.getArgumentTypes(made)),
                called,
                (Type) arguments[0],
                (Type) arguments[2],
                (Handle) arguments[1]);
    }

    private void make(Lambda lambda, MethodVisitor code) {
        LambdaClass in = classes.stream()
                .filter(each -> each.types().stream().allMatch(type -> defaults.agree(type, lambda.type())))
                .findFirst()
                .orElseGet(() -> {
                    LambdaClass more = new LambdaClass(owner, classes.size() + 1);
                    classes.add(more);
                    return more;
                });
        in.make(lambda, code);
    }
}
