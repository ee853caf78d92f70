package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.emit.java.client.OperationView;
import dev.plumbline.core.emit.java.model.RequestParts;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.TypePlan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the printers of one run share: the model, the rules, the names, and what follows from them. */
public final class EmitContext {

    private final Api api;
    private final SchemaSet schemas;
    private final Plan plan;
    private final JavaTypes types;
    private final ConstraintText words;
    private final Secrets secrets;
    private final Set<Location> requestParts;

    public EmitContext(Api api, SchemaSet schemas, Plan plan) {
        this.api = api;
        this.schemas = schemas;
        this.plan = plan;
        this.types = new JavaTypes(plan);
        this.words = new ConstraintText(schemas);
        this.secrets = new Secrets(schemas, plan);
        this.requestParts = RequestParts.of(api, plan);
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

    /** The way to identify a caller that the document names first. */
    public Optional<SecurityScheme> security() {
        return api.security().stream().findFirst();
    }

    public Optional<Tag> tag(String name) {
        return api.tags().stream().filter(tag -> tag.name().equals(name)).findFirst();
    }

    public Stream<Operation> operations() {
        return api.operations().stream();
    }

    /** The operations of a group. */
    public List<OperationView> calls(ApiPlan group) {
        return group.operations().stream()
                .map(operation -> new OperationView(types, operation))
                .toList();
    }

    public JavaTypes types() {
        return types;
    }

    public ConstraintText words() {
        return words;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The class that checks values of the schema, where it has one of its own. */
    public Optional<ClassName> validator(Location schema) {
        return plan.validator(schema, schemas);
    }

    /** The class that checks a value before it is built: only what is sent is checked. */
    public Optional<ClassName> builderValidator(Declaration declaration) {
        return requestParts.contains(declaration.at()) ? validator(declaration.at()) : Optional.empty();
    }

    /** The unions that a declaration's class is a variant of, in document order. */
    public List<TypePlan> unionsOf(Declaration declaration) {
        List<TypePlan> unions = new ArrayList<>();
        for (TypePlan type : plan.types().values()) {
            if (type.declaration() instanceof UnionType union && hasVariant(union, type.members(), declaration.at())) {
                unions.add(type);
            }
        }
        return List.copyOf(unions);
    }

    /** The simple names that a declaration's class inherits from its unions: there they mean the unions' variants. */
    public String[] inheritedNames(Declaration declaration) {
        return unionsOf(declaration).stream()
                .flatMap(union -> union.members().stream())
                .filter(member -> !member.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    private static boolean hasVariant(UnionType union, List<String> members, Location declaration) {
        for (int i = 0; i < members.size(); i++) {
            boolean same = union.branches().get(i).type() instanceof Type.Declared declared
                    && declared.declaration().equals(declaration);
            if (same && members.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
