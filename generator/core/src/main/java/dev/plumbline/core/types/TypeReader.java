package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the types of schemas, and keeps the declarations that they need, one for each schema. */
public final class TypeReader {

    private final SchemaSet schemas;
    private final DeclarationNames names;
    private final PossibleTypes types;
    private final TypeClassifier forms;
    private final SchemaDocs docs;
    private final ObjectReader objects;
    private final UnionReader unions;
    private final Set<Location> declared = new HashSet<>();
    private final Map<Location, Declaration> declarations = new TreeMap<>();

    public TypeReader(SchemaSet schemas, DeclarationNames names) {
        this.schemas = schemas;
        this.names = names;
        this.types = new PossibleTypes(schemas);
        TypeAliases aliases = new TypeAliases(schemas, types, names);
        this.forms = new TypeClassifier(schemas, types, aliases);
        this.docs = new SchemaDocs(aliases);
        this.objects = new ObjectReader(this, forms, types, docs);
        this.unions = new UnionReader(this, forms, schemas);
    }

    /** The type of the schema's instances, null left aside. */
    public Type of(Location schema) {
        return of(schemas.at(schema));
    }

    public Type of(Schema schema) {
        return forms.end(schema).map(end -> ofForm(end, forms.of(end))).orElseGet(Type.Any::new);
    }

    private Type ofForm(Schema schema, TypeForm form) {
        if (form instanceof TypeForm.Plain plain) {
            return plain.type();
        }
        if (form instanceof TypeForm.Array array) {
            return new Type.ListOf(element(array.items()));
        }
        if (form instanceof TypeForm.Dictionary dictionary) {
            return new Type.MapOf(element(dictionary.values()));
        }
        if (form instanceof TypeForm.Words words && words.constant()) {
            return Type.Scalar.STRING;
        }
        if (declared.add(schema.at())) {
            declarations.put(schema.at(), declaration(schema, form));
        }
        return new Type.Declared(schema.at());
    }

    /** An item or map value; one that may be null is kept as JSON, since a list of a type has no place for null. */
    private Type element(Optional<Schema> schema) {
        return schema.filter(element -> !nullable(element)).map(this::of).orElse(new Type.Any());
    }

    private Declaration declaration(Schema schema, TypeForm form) {
        List<String> path = names.of(schema.at());
        if (form instanceof TypeForm.Structure structure) {
            return new Declaration.ObjectType(
                    schema.at(), path, docs.of(schema), objects.properties(structure.shape()));
        }
        if (form instanceof TypeForm.Choice choice) {
            return new Declaration.UnionType(schema.at(), path, docs.of(schema), unions.branches(choice.branches()));
        }
        return new Declaration.OpenEnum(schema.at(), path, docs.of(schema), ((TypeForm.Words) form).values());
    }

    /** Whether the schema speaks of null; for one that says nothing of types, whether it allows null. */
    boolean nullable(Schema schema) {
        return types.of(schema).contains(JsonType.NULL)
                && (types.limited(schema)
                        || types.namesNull(schema)
                        || forms.resolved(schema).equals(TypeForm.ANY));
    }

    /** Whether a value of the schema can exist. */
    public boolean possible(Schema schema) {
        return !types.never(schema);
    }

    /** Whether the schema asks for a declaration of its own: it is no alias and no plain type. */
    public boolean declares(Schema schema) {
        TypeForm form = forms.of(schema);
        return form instanceof TypeForm.Structure
                || form instanceof TypeForm.Choice
                || form instanceof TypeForm.Words words && !words.constant();
    }

    /** The declaration of a type; null while it is being read. */
    @Nullable
    public Declaration declaration(Location at) {
        return declarations.get(at);
    }

    /** The declarations so far, by location. */
    public Collection<Declaration> declarations() {
        return new ArrayList<>(declarations.values());
    }
}
