package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Inheritance;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
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
    /** The lists and maps whose elements are being read: one inside itself has no type that ends. */
    private final Set<Location> unfolded = new HashSet<>();

    private final Map<Location, Declaration> declarations = new TreeMap<>();

    /**
     * A reader of those schemas, with nothing declared yet.
     *
     * @param places what the document calls the places in which they stand
     */
    public TypeReader(SchemaSet schemas, SchemaPlaces places) {
        this.schemas = schemas;
        this.names = new DeclarationNames(schemas, places);
        this.types = new PossibleTypes(schemas);
        TypeAliases aliases = new TypeAliases(schemas, types, places);
        this.forms = new TypeClassifier(schemas, types, aliases, places);
        this.docs = new SchemaDocs(aliases);
        this.objects = new ObjectReader(this, forms, types, docs, schemas);
        this.unions = new UnionReader(this, forms, schemas);
    }

    /** The type of the schema's instances, null left aside. */
    public Type of(Location schema) {
        return of(schemas.at(schema));
    }

    public Type of(Schema schema) {
        return of(schema, new HashSet<>());
    }

    /** Aliases are followed; those that lead back to themselves say nothing. */
    private Type of(Schema schema, Set<Location> followed) {
        return forms.of(schema).accept(new TypeForm.Visitor<>() {
            @Override
            public Type plain(TypeForm.Plain form) {
                return form.type();
            }

            @Override
            public Type alias(TypeForm.Alias form) {
                return followed.add(form.of()) ? of(schemas.at(form.of()), followed) : new Type.Any();
            }

            @Override
            public Type array(TypeForm.Array form) {
                return unfold(schema, () -> {
                    Type item = element(form.items());
                    return new Type.ListOf(item, hasNulls(form.items(), item));
                });
            }

            @Override
            public Type dictionary(TypeForm.Dictionary form) {
                return unfold(schema, () -> {
                    Type value = element(form.values());
                    return new Type.MapOf(value, hasNulls(form.values(), value));
                });
            }

            @Override
            public Type structure(TypeForm.Structure form) {
                return declared(
                        schema,
                        path -> new Declaration.ObjectType(
                                schema.at(), path, docs.of(schema), objects.properties(form.shape())));
            }

            @Override
            public Type listed(TypeForm.Listed form) {
                return form.constant()
                        ? form.of()
                        : declared(
                                schema,
                                path -> new Declaration.OpenEnum(
                                        schema.at(), path, docs.of(schema), form.of(), form.values()));
            }

            @Override
            public Type family(TypeForm.Family form) {
                Schema base = schemas.at(Inheritance.itself(schema.at()));
                return declared(schema, path -> unions.family(schema, base, path, docs.of(schema), form.heirs()));
            }

            @Override
            public Type union(TypeForm.Union form) {
                return declared(schema, path -> unions.read(schema, path, docs.of(schema), form.branches()));
            }
        });
    }

    /** A list of lists of itself is one of JSON: Java has no type without an end. */
    private Type unfold(Schema schema, Supplier<Type> read) {
        if (!unfolded.add(schema.at())) {
            return new Type.Any();
        }
        try {
            return read.get();
        } finally {
            unfolded.remove(schema.at());
        }
    }

    /** A schema that is reached again while its own declaration is being read is declared already. */
    private Type declared(Schema schema, Function<List<String>, Declaration> read) {
        if (declared.add(schema.at())) {
            declarations.put(schema.at(), read.apply(path(schema.at())));
        }
        return new Type.Declared(schema.at());
    }

    private List<String> path(Location at) {
        if (!Inheritance.isItself(at)) {
            return names.of(at);
        }
        List<String> words = new ArrayList<>(names.of(at));
        words.add("Base");
        return words;
    }

    /** An item or map value, null left aside. */
    private Type element(Optional<Schema> schema) {
        return schema.map(this::of).orElse(new Type.Any());
    }

    private boolean hasNulls(Optional<Schema> element, Type type) {
        return !type.includesNull()
                && element.filter(schema -> nullable(schema) || types.meansNull(schema))
                        .isPresent();
    }

    /** Whether the schema speaks of null; for one that says nothing of types, whether it allows null. */
    public boolean nullable(Schema schema) {
        return types.of(schema).contains(JsonType.NULL)
                && (types.limited(schema)
                        || types.namesNull(schema)
                        || forms.resolved(schema).equals(TypeForm.ANY));
    }

    /** What the schema says to people, and where it says nothing, the schema whose type it shares. */
    public Docs docs(Schema schema) {
        return docs.of(schema);
    }

    /** Which way its instances travel. */
    public Access access(Schema schema) {
        return docs.access(schema);
    }

    /** Whether a value of the schema can exist. */
    public boolean possible(Schema schema) {
        return !types.never(schema);
    }

    /** Whether the schema asks for a declaration of its own: it is no alias and no plain type. */
    public boolean declares(Schema schema) {
        return forms.of(schema).accept(DeclaresType.INSTANCE);
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
