package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.TypePlan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the emitters of one run share: the model, the rules, the names, and what follows from them. */
public final class EmitContext {

    private final Api api;
    private final SchemaSet schemas;
    private final Plan plan;
    private final JavaTypes types;
    private final ConstraintText constraints;
    private final Secrets secrets;
    private final Set<ClassName> deprecated;
    private final Map<Location, List<TypePlan>> unions = new HashMap<>();

    public EmitContext(Api api, SchemaSet schemas, Plan plan) {
        this.api = api;
        this.schemas = schemas;
        this.plan = plan;
        this.types = new JavaTypes(plan);
        this.constraints = new ConstraintText(schemas);
        this.secrets = new Secrets(schemas, plan);
        this.deprecated = plan.types().values().stream()
                .filter(type -> type.declaration().docs().deprecated())
                .map(TypePlan::name)
                .collect(Collectors.toUnmodifiableSet());
        plan.types()
                .values()
                .forEach(type -> type.declaration()
                        .accept(new ImplementingVariants(type.members()))
                        .forEach(variant -> unions.computeIfAbsent(variant, at -> new ArrayList<>())
                                .add(type)));
    }

    public Plan plan() {
        return plan;
    }

    public SchemaSet schemas() {
        return schemas;
    }

    public Info info() {
        return api.info();
    }

    /** The server that the document names first. */
    public Optional<Server> server() {
        return api.servers().stream().findFirst();
    }

    /** All servers of the document. */
    public List<Server> servers() {
        return api.servers();
    }

    public Optional<Tag> tag(String name) {
        return api.tags().stream().filter(tag -> tag.name().equals(name)).findFirst();
    }

    public Stream<Operation> operations() {
        return api.operations().stream();
    }

    /** What the provider sends. */
    public Stream<Webhook> webhooks() {
        return api.webhooks().stream();
    }

    public JavaTypes types() {
        return types;
    }

    public ConstraintText constraints() {
        return constraints;
    }

    public Secrets secrets() {
        return secrets;
    }

    /**
     * What is written above a class: that the document calls it deprecated, and where anything is, that others go on
     * using it: only the caller's own code is warned.
     */
    public List<AnnotationSpec> annotations(ClassName name) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (deprecated.contains(name)) {
            annotations.add(AnnotationSpec.builder(Deprecated.class).build());
        }
        if (!deprecated.isEmpty()) {
            annotations.add(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return annotations;
    }

    /** The class that checks values of the schema, where it has one of its own. */
    public Optional<ClassName> validator(Location schema) {
        return plan.validator(schema, schemas);
    }

    /** The validator of the schema as an argument, which may be null: {@code null} where there is none. */
    public CodeBlock validatorOrNull(Optional<Location> schema) {
        return orNull(schema.flatMap(this::validator));
    }

    /** As {@link #validator}, the class that checks what is received. */
    public Optional<ClassName> receivedValidator(Location schema) {
        return plan.receivedValidator(schema, schemas);
    }

    /** As {@link #validatorOrNull}, of what is received. */
    public CodeBlock receivedValidatorOrNull(Optional<Location> schema) {
        return orNull(schema.flatMap(this::receivedValidator));
    }

    private static CodeBlock orNull(Optional<ClassName> validator) {
        return validator.map(name -> CodeBlock.of("$T.INSTANCE", name)).orElse(CodeBlock.of("null"));
    }

    /** The unions that a declaration's class is a variant of, in document order. */
    public List<TypePlan> unionsOf(Declaration declaration) {
        return List.copyOf(unions.getOrDefault(declaration.at(), List.of()));
    }

    /** The interfaces of a declaration's class: its unions, which are values that print themselves, as it is. */
    public List<ClassName> interfaces(Declaration declaration) {
        List<TypePlan> unions = unionsOf(declaration);
        return unions.isEmpty()
                ? List.of(RuntimeTypes.JSON_MODEL)
                : unions.stream().map(TypePlan::name).toList();
    }

    /** The simple names that a declaration's class inherits from its unions: there they mean the unions' variants. */
    public String[] inheritedNames(Declaration declaration) {
        return unionsOf(declaration).stream()
                .flatMap(union -> union.members().stream())
                .filter(member -> !member.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    /** Whether a declaration's class has a method {@code validate} from one of its unions. */
    public boolean inheritsValidation(Declaration declaration) {
        return unionsOf(declaration).stream()
                .anyMatch(union -> validator(union.declaration().at()).isPresent());
    }

    /**
     * The declarations whose classes implement the interface of a union themselves.
     *
     * @param members the Java names of the union's members
     */
    private record ImplementingVariants(List<String> members) implements Declaration.Visitor<Stream<Location>> {

        @Override
        public Stream<Location> object(Declaration.ObjectType object) {
            return Stream.empty();
        }

        @Override
        public Stream<Location> openEnum(Declaration.OpenEnum openEnum) {
            return Stream.empty();
        }

        @Override
        public Stream<Location> union(Declaration.UnionType union) {
            return IntStream.range(0, members.size())
                    .filter(i -> members.get(i).isEmpty())
                    .mapToObj(i -> union.branches().get(i).type())
                    .flatMap(type -> type.named().stream());
        }
    }
}
