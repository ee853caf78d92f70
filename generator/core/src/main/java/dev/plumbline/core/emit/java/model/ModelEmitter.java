package dev.plumbline.core.emit.java.model;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.stream.Stream;

/** Prints the class of each declaration. */
public final class ModelEmitter {

    private ModelEmitter() {}

    public static Stream<JavaFile> emit(EmitContext context) {
        ReachedTypes sent = ReachedTypes.sent(context);
        ReachedTypes received = ReachedTypes.received(context);
        ReachedTypes patched = ReachedTypes.patched(context);
        return context.plan().types().values().stream()
                .filter(plan -> !plan.shared())
                .map(plan -> JavaFile.builder(
                                plan.name().packageName(),
                                plan.declaration().accept(new ClassOf(context, sent, received, patched, plan)))
                        .build());
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
