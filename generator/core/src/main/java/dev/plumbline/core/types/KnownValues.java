package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The known values of a string or an integer: those that every {@code enum} about it allows, or its {@code const}. */
final class KnownValues {

    /**
     * With more values than this a Java type with a constant for each is of no use, and at some thousands no class can hold
     * them: the value is a plain text or integer then, which the validator compares with all of them.
     */
    static final int MOST = 400;

    private KnownValues() {}

    /**
     * The values of a schema whose instances are such scalars: strings, or integers of 32 or 64 bits. Integers have
     * constants only where the document says more of a value than the integer: {@code duration(8)} needs no {@code _8}.
     */
    static Optional<TypeForm.Listed> of(Schema schema, SchemaSet schemas, SchemaPlaces places, Type.Scalar of) {
        return listed(schema, schemas, places, of)
                .filter(form -> form.constant() || isWorthConstants(of, form.values()));
    }

    static boolean isWorthConstants(Type.Scalar of, Collection<Declaration.Value> values) {
        return of.isText()
                || values.stream()
                        .anyMatch(value -> value.name() != null
                                || value.docs().title() != null
                                || value.docs().description() != null);
    }

    private static Optional<TypeForm.Listed> listed(
            Schema schema, SchemaSet schemas, SchemaPlaces places, Type.Scalar of) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        Optional<JsonNode> constant =
                effective.outermost(Const.class).map(Const::value).findFirst();
        if (constant.isPresent()) {
            Docs docs = new Docs(
                    schema.text().title(),
                    schema.text().description(),
                    schema.text().deprecated());
            return Declaration.Value.spelled(of, constant.get())
                    .map(value -> new TypeForm.Listed(of, List.of(new Declaration.Value(value, docs)), true));
        }
        List<List<JsonNode>> lists =
                effective.outermost(Enumeration.class).map(Enumeration::values).toList();
        if (lists.isEmpty() || lists.get(0).size() > MOST) {
            return Optional.empty();
        }
        Location at = listing(effective, lists.get(0)).orElse(schema.at());
        List<JsonNode> listed = lists.get(0);
        List<String> names = named(places.valueNames(at), listed);
        List<String> texts = named(places.valueTexts(at), listed);
        List<Set<String>> others = lists.stream()
                .skip(1)
                .map(list -> list.stream()
                        .flatMap(each -> Declaration.Value.spelled(of, each).stream())
                        .collect(Collectors.toSet()))
                .toList();
        List<Declaration.Value> values = IntStream.range(0, listed.size())
                .boxed()
                .flatMap(i -> Declaration.Value.spelled(of, listed.get(i))
                        .filter(value -> others.stream().allMatch(list -> list.contains(value)))
                        .map(value -> new Declaration.Value(
                                value,
                                names.isEmpty() ? null : names.get(i),
                                texts.isEmpty() ? Docs.NONE : new Docs(null, texts.get(i), false)))
                        .stream())
                .toList();
        // An integer with one value is as a const: nobody has to name what cannot be otherwise.
        boolean single = values.size() == 1 && !of.isText();
        return values.isEmpty() ? Optional.empty() : Optional.of(new TypeForm.Listed(of, values, single));
    }

    /** The schema whose list it is: names stand beside the list. */
    private static Optional<Location> listing(EffectiveSchema effective, List<JsonNode> list) {
        return effective.schemas().stream()
                .filter(each -> each.keyword(Enumeration.class)
                        .filter(values -> values.values().equals(list))
                        .isPresent())
                .map(Schema::at)
                .findFirst();
    }

    /** Texts in the order of the values; none where a value that is listed twice makes it unclear whose each is. */
    private static List<String> named(List<String> texts, List<JsonNode> listed) {
        return texts.size() == listed.size() ? texts : List.of();
    }
}
