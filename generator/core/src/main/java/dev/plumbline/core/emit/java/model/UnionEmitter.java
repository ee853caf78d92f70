package dev.plumbline.core.emit.java.model;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.Branch;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** Prints the sealed interface of a union. */
final class UnionEmitter {

    private static final Set<String> OWN_METHODS = Set.of("fromJson", "toJson", "validate");

    private final EmitContext context;
    private final UnionType union;
    private final ClassName name;
    private final List<ClassName> variants;

    private UnionEmitter(EmitContext context, UnionType union, TypePlan plan) {
        this.context = context;
        this.union = union;
        this.name = plan.name();
        this.variants = IntStream.range(0, union.branches().size())
                .mapToObj(i -> variant(union.branches().get(i), plan.members().get(i)))
                .toList();
    }

    static TypeSpec emit(EmitContext context, UnionType union, TypePlan plan) {
        return new UnionEmitter(context, union, plan).type();
    }

    private ClassName variant(Branch branch, String member) {
        return member.isEmpty() ? context.types().name(branch.type().named().orElseThrow()) : name.nestedClass(member);
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(PUBLIC, SEALED)
                .addJavadoc(javadoc())
                .addPermittedSubclasses(new LinkedHashSet<>(variants))
                .addPermittedSubclass(name.nestedClass(VariantEmitter.UNKNOWN))
                .addMethod(fromJson())
                .addMethod(toJson());
        context.unionsOf(union).forEach(outer -> type.addSuperinterface(outer.name()));
        type.alwaysQualify(context.inheritedNames(union));
        context.validator(union.at()).ifPresent(validator -> type.addMethod(validate(validator)));
        forEachBranch((branch, variant) -> starter(branch, variant).ifPresent(type::addMethod));
        forEachBranch((branch, variant) -> wrapper(branch, variant).ifPresent(type::addType));
        return type.addType(VariantEmitter.unknown(context, union, name)).build();
    }

    private interface BranchAction {
        void accept(Branch branch, ClassName variant);
    }

    private void forEachBranch(BranchAction action) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.indexOf(variants.get(i)) == i) {
                action.accept(union.branches().get(i), variants.get(i));
            }
        }
    }

    private CodeBlock javadoc() {
        return Javadoc.of(union.docs(), "One of several types.")
                .say(
                        "Which one a value is, the rules of the types decide. A value that is none of them is kept as JSON.")
                .deprecated(union.docs())
                .code();
    }

    private MethodSpec fromJson() {
        CodeBlock.Builder chain = CodeBlock.builder().add("return $T.<$T>of(json)", RuntimeTypes.BRANCH_READER, name);
        for (int i = 0; i < variants.size(); i++) {
            chain.add(branch(union.branches().get(i), variants.get(i)));
        }
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Javadoc.empty()
                        .say("Reads the value as the first type whose rules it keeps.")
                        .param("json", "the value")
                        .returns("what was read; {@code Unknown} where no type fits")
                        .code())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement(chain.add("\n.otherwise($T::new)", name.nestedClass(VariantEmitter.UNKNOWN))
                        .build())
                .build();
    }

    private CodeBlock branch(Branch branch, ClassName variant) {
        return context.validator(branch.schema())
                .map(validator -> CodeBlock.of("\n.branch($T.INSTANCE, $T::fromJson)", validator, variant))
                .orElseGet(() -> CodeBlock.of("\n.branch($T::fromJson)", variant));
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc("{@return the value as JSON; the caller's own copy}")
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(RuntimeTypes.JSON_NODE);
        if (!context.unionsOf(union).isEmpty()) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    private MethodSpec validate(ClassName validator) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("{@return every violation and advisory of this value; empty where there is none}")
                .addModifiers(PUBLIC, DEFAULT)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                .addStatement("return $T.INSTANCE.validate(toJson())", validator);
        if (context.inheritsValidation(union)) {
            method.addAnnotation(Override.class);
        }
        return method.build();
    }

    /** A static method that begins the builder of a branch, so that the union's name is all one has to know. */
    private Optional<MethodSpec> starter(Branch branch, ClassName variant) {
        String method = variant.simpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + variant.simpleName().substring(1);
        if (isNested(variant)
                || OWN_METHODS.contains(method)
                || !SourceVersion.isName(method, SourceVersion.RELEASE_17)) {
            return Optional.empty();
        }
        Declaration object =
                context.plan().typeAt(branch.type().named().orElseThrow()).declaration();
        return Optional.of(MethodSpec.methodBuilder(method)
                .addJavadoc(Javadoc.of(object.docs(), "The type {@code " + variant.simpleName() + "}.")
                        .returns("a builder with nothing set")
                        .code())
                .addModifiers(PUBLIC, STATIC)
                .returns(BuilderEmitter.name(variant))
                .addStatement("return $T.builder()", variant)
                .build());
    }

    /** Whether the variant is printed here, around the value; the others are records of their own. */
    private boolean isNested(ClassName variant) {
        return name.equals(variant.enclosingClassName());
    }

    private Optional<TypeSpec> wrapper(Branch branch, ClassName variant) {
        return isNested(variant)
                ? Optional.of(VariantEmitter.wrapper(context, branch, name, variant))
                : Optional.empty();
    }
}
