package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.SecretSchemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which values must never be shown: {@code format: password}, {@code x-sensitive: true}, and what holds such a value. */
public final class Secrets {

    private final SchemaSet schemas;
    private final SecretSchemas secrets;
    private final Plan plan;
    private @Nullable Set<Location> holding;

    Secrets(SchemaSet schemas, Plan plan) {
        this.schemas = schemas;
        this.secrets = new SecretSchemas(schemas);
        this.plan = plan;
    }

    /** Whether the property itself is a secret. */
    public boolean isSecret(Property property) {
        return secrets.isSecret(schemas.at(property.at()));
    }

    /** Whether a value of the schema is a secret. */
    public boolean isSecret(Location schema) {
        return secrets.isSecret(schemas.at(schema));
    }

    /** Whether every property that the object does not name is a secret. */
    public boolean isSecret(Declaration.ObjectType object) {
        return isSecret((Declaration) object);
    }

    private boolean isSecret(Declaration declaration) {
        return secrets.isSecret(schemas.at(declaration.at()));
    }

    /**
     * The names of all properties that no log may show, sorted; {@code *} for all properties, where the document has an
     * object of which every property may be a secret.
     */
    public List<String> names() {
        SortedSet<String> names = new TreeSet<>();
        SecretNames own = new SecretNames(this);
        plan.types().values().forEach(type -> names.addAll(type.declaration().accept(own)));
        return List.copyOf(names);
    }

    /** The names of a declaration's own properties that are secrets. */
    private record SecretNames(Secrets secrets) implements Declaration.Visitor<List<String>> {

        @Override
        public List<String> object(Declaration.ObjectType object) {
            Stream<String> named =
                    object.properties().stream().filter(secrets::isSecret).map(Property::name);
            return Stream.concat(named, secrets.isSecret(object) ? Stream.of("*") : Stream.empty())
                    .toList();
        }

        @Override
        public List<String> openEnum(Declaration.OpenEnum openEnum) {
            return List.of();
        }

        @Override
        public List<String> union(Declaration.UnionType union) {
            return List.of();
        }
    }

    /** Whether the property is a secret or holds one somewhere. */
    public boolean holdsSecret(Property property) {
        return isSecret(property) || holdsSecret(property.type());
    }

    /** Whether a value of this declaration holds a secret somewhere. */
    public boolean holdsSecret(Declaration declaration) {
        return holding().contains(declaration.at());
    }

    private boolean holdsSecret(Type type) {
        return type.innermost().named().filter(at -> holding().contains(at)).isPresent();
    }

    /** The declarations that hold a secret somewhere: found once, from those that have one of their own upwards. */
    private Set<Location> holding() {
        if (holding == null) {
            holding = found();
        }
        return holding;
    }

    private Set<Location> found() {
        Set<Location> found = new HashSet<>();
        Map<Location, List<Location>> above = new HashMap<>();
        Deque<Location> open = new ArrayDeque<>();
        SecretNames own = new SecretNames(this);
        for (Plan.TypePlan type : plan.types().values()) {
            Declaration declaration = type.declaration();
            if (isSecret(declaration) || !declaration.accept(own).isEmpty()) {
                open.add(declaration.at());
            }
            declaration
                    .parts()
                    .forEach(part -> part.innermost()
                            .named()
                            .ifPresent(at -> above.computeIfAbsent(at, key -> new ArrayList<>())
                                    .add(declaration.at())));
        }
        while (!open.isEmpty()) {
            Location at = open.remove();
            if (found.add(at)) {
                open.addAll(above.getOrDefault(at, List.of()));
            }
        }
        return found;
    }
}
