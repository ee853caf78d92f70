package dev.plumbline.core.types;

import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How readers know the branch of a union that a value is of, though it may break a rule of it: by its {@code
 * discriminator}; else by a property that in each branch has texts of its own; and by the properties that one branch alone
 * has.
 *
 * @param told the property that tells; null where there is none
 * @param values what it says for each branch; a value that two branches share tells nothing
 * @param own for each branch the properties that it requires and no other branch names
 * @param fallback for each branch whether values are of it that name none
 * @param tagged for each branch whether its values have to be told what they are, since it does not name the property itself
 */
record UnionChoice(
        @Nullable String told,
        List<List<String>> values,
        List<List<String>> own,
        List<Boolean> fallback,
        List<Boolean> tagged) {

    static UnionChoice of(Schema union, List<Schema> branches, SchemaSet schemas) {
        List<ObjectSignature> signatures = branches.stream()
                .map(branch -> ObjectSignature.of(branch, schemas))
                .toList();
        List<List<String>> own = own(branches, signatures, schemas);
        Optional<Discriminator> discriminator = EffectiveSchema.of(union, schemas)
                .outermost(Discriminator.class)
                .findFirst();
        if (discriminator.isPresent()) {
            String told = discriminator.get().property();
            return new UnionChoice(
                    told,
                    mapped(discriminator.get(), branches, signatures),
                    own,
                    branches.stream().map(discriminator.get()::isFallback).toList(),
                    tagged(told, branches, schemas));
        }
        List<Boolean> none = Collections.nCopies(branches.size(), false);
        for (String property : signatures.get(0).fixed().keySet()) {
            List<List<String>> texts = signatures.stream()
                    .map(signature -> texts(signature, property))
                    .toList();
            if (texts.stream().noneMatch(List::isEmpty) && apart(texts).equals(texts)) {
                return new UnionChoice(property, texts, own, none, none);
            }
        }
        return new UnionChoice(null, Collections.nCopies(branches.size(), List.of()), own, none, none);
    }

    /** The same of a component that others extend. */
    static UnionChoice ofHeirs(Schema base, List<Schema> heirs, SchemaSet schemas) {
        List<ObjectSignature> signatures =
                heirs.stream().map(heir -> ObjectSignature.of(heir, schemas)).toList();
        Discriminator discriminator = base.keyword(Discriminator.class).orElseThrow();
        List<List<String>> values = new ArrayList<>();
        for (int i = 0; i < heirs.size(); i++) {
            Stream<String> named = discriminator.values(heirs.get(i).at()).stream();
            Stream<String> constant = names(signatures.get(i), discriminator.property());
            values.add(Stream.concat(named, constant).distinct().toList());
        }
        return new UnionChoice(
                discriminator.property(),
                apart(values),
                own(heirs, signatures, schemas),
                heirs.stream().map(discriminator::isFallback).toList(),
                tagged(discriminator.property(), heirs, schemas));
    }

    private static List<Boolean> tagged(String told, List<Schema> branches, SchemaSet schemas) {
        return branches.stream()
                .map(branch -> EffectiveSchema.of(branch, schemas))
                .map(branch -> !branch.propertyNames().contains(told) && isOpen(branch, schemas))
                .toList();
    }

    private static boolean isOpen(EffectiveSchema branch, SchemaSet schemas) {
        return branch.keywords()
                .filter(keyword -> keyword instanceof AdditionalProperties || keyword instanceof UnevaluatedProperties)
                .flatMap(keyword -> keyword.subschemas().stream())
                .noneMatch(rest -> ObjectSignature.isNever(rest, schemas));
    }

    /** As the document maps it, and as the branches' own constants say it, should the two differ. */
    private static List<List<String>> mapped(
            Discriminator discriminator, List<Schema> branches, List<ObjectSignature> signatures) {
        List<List<String>> values = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Stream<String> mapped = branches.get(i).keyword(Ref.class).map(discriminator::values).stream()
                    .flatMap(List::stream);
            Stream<String> constant = names(signatures.get(i), discriminator.property());
            values.add(Stream.concat(mapped, constant).distinct().toList());
        }
        return apart(values);
    }

    /** What a discriminator may say: texts, and numbers and truth values as they are written. */
    private static Stream<String> names(ObjectSignature signature, String property) {
        return signature.fixed().getOrDefault(property, Set.of()).stream()
                .map(value -> JsonWords.string(value).orElse(value));
    }

    private static List<String> texts(ObjectSignature signature, String property) {
        return signature.fixed().getOrDefault(property, Set.of()).stream()
                .flatMap(value -> JsonWords.string(value).stream())
                .toList();
    }

    /** Without what more than one branch has. */
    private static List<List<String>> apart(List<List<String>> values) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        values.forEach(all -> all.stream().filter(value -> !once.add(value)).forEach(again::add));
        return values.stream()
                .map(all -> all.stream().filter(value -> !again.contains(value)).toList())
                .toList();
    }

    private static List<List<String>> own(List<Schema> branches, List<ObjectSignature> signatures, SchemaSet schemas) {
        List<Set<String>> named = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Set<String> names = new LinkedHashSet<>(
                    EffectiveSchema.of(branches.get(i), schemas).properties().keySet());
            names.addAll(signatures.get(i).required());
            named.add(names);
        }
        List<List<String>> required = signatures.stream()
                .map(signature -> List.copyOf(signature.required()))
                .toList();
        List<List<String>> own = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Set<String> others = new HashSet<>();
            for (int j = 0; j < branches.size(); j++) {
                if (i != j) {
                    others.addAll(named.get(j));
                }
            }
            own.add(required.get(i).stream()
                    .filter(name -> !others.contains(name))
                    .toList());
        }
        return own;
    }
}
