package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of type a {@code oneOf} or {@code anyOf} asks for: often a simpler one than a union. */
final class UnionClassifier {

    private static final Set<Type.Scalar> NUMBERS =
            Set.of(Type.Scalar.INT, Type.Scalar.LONG, Type.Scalar.DOUBLE, Type.Scalar.DECIMAL);

    private static final Set<Type.Scalar> INTEGERS = Set.of(Type.Scalar.INT, Type.Scalar.LONG);

    private final TypeClassifier forms;
    private final SchemaSet schemas;
    private final PossibleTypes types;

    UnionClassifier(TypeClassifier forms, SchemaSet schemas, PossibleTypes types) {
        this.forms = forms;
        this.schemas = schemas;
        this.types = types;
    }

    /** The form, or empty where the branches only restrict the schema around them. */
    Optional<TypeForm> of(Schema schema) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        List<List<Schema>> lists = Stream.concat(
                        effective.outermost(OneOf.class).map(OneOf::schemas),
                        effective.outermost(AnyOf.class).map(AnyOf::schemas))
                .toList();
        return lists.size() == 1 ? ofBranches(schema, lists.get(0)) : Optional.empty();
    }

    private Optional<TypeForm> ofBranches(Schema schema, List<Schema> all) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        List<Schema> branches = all.stream()
                .filter(branch -> types.of(branch).stream().anyMatch(possible::contains))
                .toList();
        List<TypeForm> resolved = branches.stream().map(forms::resolved).toList();
        if (branches.isEmpty() || resolved.contains(TypeForm.ANY)) {
            return Optional.empty();
        }
        if (branches.size() == 1) {
            return Optional.of(new TypeForm.Alias(branches.get(0).at()));
        }
        List<Type.Scalar> scalars = resolved.stream()
                .flatMap(form -> form.accept(ScalarOf.INSTANCE).stream())
                .toList();
        if (scalars.size() < resolved.size()) {
            return Optional.of(new TypeForm.Union(branches));
        }
        return Optional.of(ofScalars(branches, resolved, EnumSet.copyOf(scalars)));
    }

    private static TypeForm ofScalars(List<Schema> branches, List<TypeForm> resolved, Set<Type.Scalar> different) {
        // The widest of them, as the kinds are declared from the narrowest on.
        Type.Scalar widest = Collections.max(different);
        if (INTEGERS.containsAll(different)) {
            return listed(branches, resolved, widest);
        }
        if (different.size() == 1 && widest != Type.Scalar.STRING) {
            return resolved.get(0);
        }
        if (different.stream().allMatch(Type.Scalar::isText)) {
            return listed(branches, resolved, Type.Scalar.STRING);
        }
        return NUMBERS.containsAll(different) ? new TypeForm.Plain(widest) : new TypeForm.Union(branches);
    }

    /** The known values of all branches; where a single branch knows them all, its type. */
    private static TypeForm listed(List<Schema> branches, List<TypeForm> resolved, Type.Scalar of) {
        Map<String, Declaration.Value> values = new LinkedHashMap<>();
        Schema knowing = null;
        boolean same = true;
        int count = 0;
        for (int i = 0; i < branches.size(); i++) {
            if (resolved.get(i) instanceof TypeForm.Listed known) {
                known.values().forEach(value -> values.putIfAbsent(value.value(), value));
                knowing = known.constant() ? knowing : branches.get(i);
                same &= known.of() == of;
                count++;
            }
        }
        if (count == 0 || values.size() > KnownValues.MOST || !KnownValues.isWorthConstants(of, values.values())) {
            return new TypeForm.Plain(of);
        }
        return count == 1
                        && same
                        && knowing != null
                        && knowing.keyword(Ref.class).isPresent()
                ? new TypeForm.Alias(knowing.at())
                : new TypeForm.Listed(of, List.copyOf(values.values()), false);
    }
}
