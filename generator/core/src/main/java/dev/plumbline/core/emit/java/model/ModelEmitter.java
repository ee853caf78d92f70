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

    public static Stream<JavaFile> emit(EmitContext run) {
        return run.plan().types().values().stream()
                .map(plan -> JavaFile.builder(plan.name().packageName(), type(run, plan))
                        .build());
    }

    private static TypeSpec type(EmitContext run, TypePlan plan) {
        Declaration declaration = plan.declaration();
        if (declaration instanceof ObjectType object) {
            return ObjectEmitter.emit(run, object, plan);
        }
        return declaration instanceof UnionType union
                ? UnionEmitter.emit(run, union, plan)
                : EnumEmitter.emit(run, (OpenEnum) declaration, plan);
    }
}
