package dev.plumbline.core.emit.java.source;

import dev.plumbline.core.emit.java.model.RequestParts;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.SecretSchemas;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which values must never be shown: {@code format: password}, {@code x-sensitive: true}, and what holds such a value. */
public final class Secrets {

    private final SchemaSet schemas;
    private final SecretSchemas secrets;
    private final Plan plan;

    Secrets(SchemaSet schemas, Plan plan) {
        this.schemas = schemas;
        this.secrets = new SecretSchemas(schemas);
        this.plan = plan;
    }

    /** Whether the property itself is a secret. */
    public boolean isSecret(Property property) {
        return secrets.isSecret(schemas.at(property.at()));
    }

    /** Whether every property that the object does not name is a secret. */
    public boolean isSecret(Declaration.ObjectType object) {
        return secrets.isSecret(schemas.at(object.at()));
    }

    /**
     * The names of all properties that no log may show, sorted; {@code *} for all properties, where the document has an
     * object of which every property may be a secret.
     */
    public List<String> names() {
        SortedSet<String> names = new TreeSet<>();
        plan.types().values().forEach(type -> {
            if (type.declaration() instanceof Declaration.ObjectType object) {
                object.properties().stream().filter(this::isSecret).forEach(property -> names.add(property.name()));
                if (isSecret(object)) {
                    names.add("*");
                }
            }
        });
        return List.copyOf(names);
    }

    /** Whether the property is a secret or holds one somewhere. */
    public boolean holdsSecret(Property property) {
        return isSecret(property) || holdsSecret(property.type(), new HashSet<>());
    }

    /** Whether a value of this declaration holds a secret somewhere. */
    public boolean holdsSecret(Declaration declaration) {
        return holdsSecret(new Type.Declared(declaration.at()), new HashSet<>());
    }

    private boolean holdsSecret(Type type, Set<Location> seen) {
        if (type instanceof Type.ListOf list) {
            return holdsSecret(list.item(), seen);
        }
        if (type instanceof Type.MapOf map) {
            return holdsSecret(map.value(), seen);
        }
        if (!(type instanceof Type.Declared declared) || !seen.add(declared.declaration())) {
            return false;
        }
        Declaration declaration = plan.typeAt(declared.declaration()).declaration();
        return secrets.isSecret(schemas.at(declaration.at()))
                || (declaration instanceof Declaration.ObjectType object
                        && object.properties().stream().anyMatch(this::isSecret))
                || RequestParts.parts(declaration).anyMatch(part -> holdsSecret(part, seen));
    }
}
