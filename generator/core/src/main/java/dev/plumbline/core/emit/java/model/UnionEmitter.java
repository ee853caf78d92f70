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
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Declaration.Branch;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.plan.Plan.TypePlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** Prints the sealed interface of a union. */
final class UnionEmitter {

    private static final Set<String> OWN_METHODS = Set.of("fromJson", "toJson", "validate", JavaTypes.TAGGED);

    /** How far the calls of a chain are indented. */
    private static final int CHAIN = 16;

    private final EmitContext context;
    private final UnionType union;
    private final ClassName name;
    private final List<ClassName> variants;
    private final boolean received;

    private UnionEmitter(EmitContext context, UnionType union, TypePlan plan, boolean received) {
        this.context = context;
        this.received = received;
        this.union = union;
        this.name = plan.name();
        this.variants = IntStream.range(0, union.branches().size())
                .mapToObj(i -> variant(union.branches().get(i), plan.members().get(i)))
                .toList();
    }

    /**
     * The interface.
     *
     * @param received whether it is part of a response: what is received may break rules, and is read all the same
     */
    static TypeSpec emit(EmitContext context, UnionType union, TypePlan plan, boolean received) {
        return new UnionEmitter(context, union, plan, received).type();
    }

    private ClassName variant(Branch branch, String member) {
        return member.isEmpty() ? context.types().name(branch.type().named().orElseThrow()) : name.nestedClass(member);
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addAnnotations(context.annotations(name))
                .addModifiers(PUBLIC, SEALED)
                .addJavadoc(javadoc())
                .addPermittedSubclasses(new LinkedHashSet<>(variants))
                .addPermittedSubclass(name.nestedClass(VariantEmitter.UNKNOWN))
                .addMethod(fromJson())
                .addMethod(toJson());
        context.interfaces(union).forEach(type::addSuperinterface);
        type.alwaysQualify(context.inheritedNames(union));
        context.validator(union.at()).ifPresent(validator -> type.addMethod(validate(validator)));
        if (union.isTagged()) {
            type.addMethod(tagged());
        }
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
        return Javadoc.of(union.docs(), "")
                .say(
                        "Which one a value is, the rules of the types decide. A value that is none of them is kept as JSON.")
                .deprecated(union.docs())
                .code();
    }

    private MethodSpec fromJson() {
        CodeBlock told =
                union.told() == null ? CodeBlock.of("json") : CodeBlock.of("json, $L", Literals.quoted(union.told()));
        CodeBlock.Builder chain =
                CodeBlock.builder().add("return $T.<$T>of($L)", RuntimeTypes.BRANCH_READER, name, told);
        for (int i = 0; i < variants.size(); i++) {
            chain.add(branch(union.branches().get(i), variants.get(i)));
        }
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Javadoc.empty().say(readingText()).code())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.JSON_NODE, "json")
                .addStatement(chain.add("\n.otherwise($T::new)", name.nestedClass(VariantEmitter.UNKNOWN))
                        .build())
                .build();
    }

    private String readingText() {
        if (union.told() == null) {
            return "Reads the value as the first type whose rules it keeps, or as {@code Unknown}.";
        }
        boolean hasDefault = union.branches().stream().anyMatch(Branch::fallback);
        return "Reads the value as the type that its {@code " + JavadocText.code(union.told()) + "} names, "
                + (hasDefault ? "as the one by default where it names none, " : "")
                + "else as the first whose rules it keeps, or as {@code Unknown}.";
    }

    private CodeBlock branch(Branch branch, ClassName variant) {
        CodeBlock known = received && union.told() == null && !branch.own().isEmpty()
                ? CodeBlock.of("\n.$L", Literals.call(CodeBlock.of("knownBy"), branch.own()))
                : CodeBlock.of("");
        List<CodeBlock> arguments = new ArrayList<>();
        Optional<ClassName> rules =
                received ? context.receivedValidator(branch.schema()) : context.validator(branch.schema());
        rules.ifPresent(validator -> {
            arguments.add(CodeBlock.of("$T.INSTANCE", validator));
            branch.values().forEach(value -> arguments.add(Literals.quoted(value)));
        });
        arguments.add(Math.min(1, arguments.size()), CodeBlock.of("$T::fromJson", variant));
        String fallback = branch.fallback() ? "\n.byDefault()" : "";
        return CodeBlock.of("\n$L$L$L", Literals.call(CHAIN, CodeBlock.of(".branch"), arguments), known, fallback);
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addJavadoc("{@return the value as JSON; the caller's own copy}")
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(RuntimeTypes.JSON_NODE);
        return method.addAnnotation(Override.class).build();
    }

    /** Only the union knows what its document calls a branch that does not name itself; another may call it otherwise. */
    private MethodSpec tagged() {
        String told = Objects.requireNonNull(union.told());
        MethodSpec.Builder method = MethodSpec.methodBuilder(JavaTypes.TAGGED)
                .addJavadoc(
                        "{@return the value as JSON, in which {@code $L} says what type it is where the type does not"
                                + " by itself}",
                        JavadocText.code(told))
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.JSON_NODE)
                .addParameter(name, "value")
                .addStatement("$T json = value.toJson()", RuntimeTypes.JSON_NODE);
        forEachBranch((branch, variant) -> {
            if (branch.tagged() && !isUnion(branch)) {
                tag(method, branch, variant);
            }
        });
        // One that others extend is what they are, too: they come first, and what is said is not said again.
        forEachBranch((branch, variant) -> {
            if (branch.tagged() && isUnion(branch)) {
                tag(method, branch, variant);
            }
        });
        return method.addStatement("return json").build();
    }

    private void tag(MethodSpec.Builder method, Branch branch, ClassName variant) {
        method.beginControlFlow(
                        "if (value instanceof $T && json instanceof $T object)", variant, RuntimeTypes.OBJECT_NODE)
                .addStatement(
                        "object.putIfAbsent($L, object.stringNode($L))",
                        Literals.quoted(Objects.requireNonNull(union.told())),
                        Literals.quoted(branch.values().get(0)))
                .endControlFlow();
    }

    private MethodSpec validate(ClassName validator) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("{@return every violation and advisory of this value; empty where there is none}")
                .addModifiers(PUBLIC, DEFAULT)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.VIOLATION))
                .addStatement(
                        union.isTagged()
                                ? CodeBlock.of("return $T.INSTANCE.validate($L(this))", validator, JavaTypes.TAGGED)
                                : CodeBlock.of("return $T.INSTANCE.validate(toJson())", validator));
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
                || isUnion(branch)
                || OWN_METHODS.contains(method)
                || !SourceVersion.isName(method, SourceVersion.RELEASE_17)) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(method)
                .addJavadoc("{@return a builder of a {@link $T} with nothing set}", variant)
                .addModifiers(PUBLIC, STATIC)
                .returns(BuilderEmitter.name(variant))
                .addStatement("return $T.builder()", variant)
                .build());
    }

    /** Whether the branch is an interface itself, which has starters and no builder: an object that others extend. */
    private boolean isUnion(Branch branch) {
        return branch.type()
                .named()
                .map(at -> context.plan().typeAt(at).declaration())
                .filter(UnionType.class::isInstance)
                .isPresent();
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
