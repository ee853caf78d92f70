package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What kind of type a {@code oneOf} or {@code anyOf} asks for: often a simpler one than a union. */
final class Choices {

    private final FormReader forms;
    private final Parts parts;
    private final JsonTypes types;

    Choices(FormReader forms, Parts parts, JsonTypes types) {
        this.forms = forms;
        this.parts = parts;
        this.types = types;
    }

    /** The form, or empty where the branches only restrict the schema around them. */
    Optional<Form> of(Schema schema) {
        List<List<Schema>> lists = Stream.concat(
                        parts.keywords(schema, OneOf.class).map(OneOf::schemas),
                        parts.keywords(schema, AnyOf.class).map(AnyOf::schemas))
                .toList();
        return lists.size() == 1 ? ofBranches(schema, lists.get(0)) : Optional.empty();
    }

    private Optional<Form> ofBranches(Schema schema, List<Schema> all) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        List<Schema> branches = all.stream()
                .filter(branch -> types.of(branch).stream().anyMatch(possible::contains))
                .toList();
        List<Form> resolved = branches.stream().map(forms::resolved).toList();
        if (branches.isEmpty() || resolved.contains(Form.ANY)) {
            return Optional.empty();
        }
        if (branches.size() == 1) {
            return Optional.of(new Form.Same(branches.get(0).at()));
        }
        if (resolved.stream().allMatch(Choices::isText)) {
            return Optional.of(text(branches, resolved));
        }
        Set<Form> different = Set.copyOf(resolved);
        if (different.size() == 1 && resolved.get(0) instanceof Form.Plain) {
            return Optional.of(resolved.get(0));
        }
        return Optional.of(number(different).orElseGet(() -> new Form.Choice(branches)));
    }

    private static boolean isText(Form form) {
        return form instanceof Form.Words || form.equals(new Form.Plain(Type.Scalar.STRING));
    }

    /** Known words from any branch; where a single branch knows them all, its type. */
    private static Form text(List<Schema> branches, List<Form> resolved) {
        Map<String, Declaration.Value> values = new LinkedHashMap<>();
        Schema knowing = null;
        int count = 0;
        for (int i = 0; i < branches.size(); i++) {
            if (resolved.get(i) instanceof Form.Words words) {
                words.values().forEach(value -> values.putIfAbsent(value.value(), value));
                knowing = words.constant() ? knowing : branches.get(i);
                count++;
            }
        }
        if (count == 0 || values.size() > KnownWords.MOST) {
            return new Form.Plain(Type.Scalar.STRING);
        }
        return count == 1 && knowing != null && knowing.keyword(Ref.class).isPresent()
                ? new Form.Same(knowing.at())
                : new Form.Words(List.copyOf(values.values()), false);
    }

    private static Optional<Form> number(Set<Form> forms) {
        Set<Type.Scalar> scalars = EnumSet.noneOf(Type.Scalar.class);
        for (Form form : forms) {
            if (!(form instanceof Form.Plain plain) || !(plain.type() instanceof Type.Scalar scalar)) {
                return Optional.empty();
            }
            scalars.add(scalar);
        }
        if (!EnumSet.of(Type.Scalar.INT, Type.Scalar.LONG, Type.Scalar.DOUBLE).containsAll(scalars)) {
            return Optional.empty();
        }
        return Optional.of(
                new Form.Plain(scalars.contains(Type.Scalar.DOUBLE) ? Type.Scalar.DOUBLE : Type.Scalar.LONG));
    }
}
