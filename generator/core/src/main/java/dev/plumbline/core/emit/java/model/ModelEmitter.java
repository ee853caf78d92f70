package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Prints the class of each declaration. */
public final class ModelEmitter {

    private ModelEmitter() {}

    /** The classes by their names, each made when it is asked for. */
    public static Map<ClassName, Supplier<JavaFile>> emit(EmitContext context) {
        ReachedTypes sent = ReachedTypes.sent(context);
        ReachedTypes received = ReachedTypes.received(context);
        ReachedTypes patched = ReachedTypes.patched(context);
        Map<ClassName, Supplier<JavaFile>> files = new LinkedHashMap<>();
        for (TypePlan plan : context.plan().types().values()) {
            if (!plan.shared()) {
                files.put(
                        plan.name(),
                        () -> JavaFile.builder(
                                        plan.name().packageName(),
                                        plan.declaration().accept(new ClassOf(context, sent, received, patched, plan)))
                                .build());
            }
        }
        return files;
    }

    private record ClassOf(
            EmitContext context, ReachedTypes sent, ReachedTypes received, ReachedTypes patched, TypePlan plan)
            implements Declaration.Visitor<TypeSpec> {

        @Override
        public TypeSpec object(ObjectType object) {
            return ObjectEmitter.emit(new ObjectView(
                    context, object, plan, sent.contains(object), received.contains(object), patched.contains(object)));
        }

        @Override
        public TypeSpec openEnum(OpenEnum openEnum) {
            return EnumEmitter.emit(context, openEnum, plan);
        }

        @Override
        public TypeSpec union(UnionType union) {
            return UnionEmitter.emit(context, union, plan, received.contains(union));
        }
    }
}
