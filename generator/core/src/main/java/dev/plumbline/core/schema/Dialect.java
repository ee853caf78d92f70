package dev.plumbline.core.schema;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema is written in: which keywords mean something, and how each is read. A plain value; which dialects there
 * are, the vocabulary knows.
 *
 * @param title what people call it
 * @param readers keyword to reader, for those that mean something
 * @param foreign keyword to reader, for those that mean something in other dialects only: what its author meant is told
 * @param traits what is so of all its schemas
 */
public record Dialect(
        String title, Map<String, KeywordReader> readers, Map<String, KeywordReader> foreign, Set<Trait> traits) {

    /** In what dialects differ, besides their keywords. */
    public enum Trait {
        /** What stands beside a {@code $ref} means nothing. */
        REF_STANDS_ALONE,
        /** A schema is an object, never {@code true} or {@code false}. */
        SCHEMAS_ARE_OBJECTS,
        /** An identifier's fragment is a name for the schema, as {@code $anchor} is in later ones. */
        NAMES_IN_IDENTIFIERS,
        /** Host names are letters, digits and hyphens, and no label of them stands for one in another script. */
        HOSTNAMES_ARE_PLAIN,
        /** What {@code contains} accepts is evaluated, as {@code unevaluatedItems} means it. */
        CONTAINS_EVALUATES,
        /** Names that are neither keywords nor start with {@code x-} are not allowed. */
        CLOSED,
        /** {@code format} rejects what is not of the format, as the format-assertion vocabulary says. */
        FORMATS_ARE_ASSERTED
    }

    public Dialect {
        readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
        foreign = Collections.unmodifiableMap(new LinkedHashMap<>(foreign));
        traits = Set.copyOf(traits);
    }

    /** Whether the name is a keyword here, and not only one of another dialect. */
    public boolean has(String keyword) {
        return readers.containsKey(keyword);
    }

    /** Every name that is a keyword here or in another dialect. */
    public Set<String> names() {
        return Stream.concat(readers.keySet().stream(), foreign.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reader of a keyword of this dialect, or of another one; empty for a name that is no keyword at all. */
    public Optional<KeywordReader> reader(String name) {
        return Optional.ofNullable(readers.get(name)).or(() -> Optional.ofNullable(foreign.get(name)));
    }

    /** Whether that is so of its schemas. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** This dialect, but that {@code format} rejects what is not of the format. */
    public Dialect assertingFormats() {
        Set<Trait> more = EnumSet.of(Trait.FORMATS_ARE_ASSERTED);
        more.addAll(traits);
        return new Dialect(title, readers, foreign, more);
    }

    /** A dialect that says of no keyword what it means, so that anything is allowed. */
    public Dialect withoutKeywords() {
        return new Dialect(title, Map.of(), Map.of(), Set.of());
    }

    /** This dialect, without the keywords that a meta-schema takes the meaning from. */
    public Dialect without(Set<String> keywords) {
        Map<String, KeywordReader> left = new LinkedHashMap<>(readers);
        left.keySet().removeAll(keywords);
        return new Dialect(title, left, foreign, traits);
    }
}
