package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Dialect;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The vocabularies of JSON Schema 2020-12, and what a schema's {@code $schema} makes of them: a meta-schema that states
 * its {@code $vocabulary} takes meaning from the keywords of all others. Only meta-schemas that stand in documents of the
 * run are known; any other has all vocabularies.
 */
public final class Vocabularies {

    private final Index index;
    private final Dialect all;
    private final Problems problems;
    private final Map<Location, Dialect> ofResources = new HashMap<>();
    private final Map<Location, Dialect> ofMetaSchemas = new HashMap<>();

    /**
     * The vocabularies of a run.
     *
     * @param all the dialect with all vocabularies
     * @param problems takes {@code UnsupportedVocabulary}
     */
    public Vocabularies(Index index, Dialect all, Problems problems) {
        this.index = index;
        this.all = all;
        this.problems = problems;
    }

    /** What the keywords of a schema mean. */
    public Dialect dialect(Location schema) {
        if (!all.has("$vocabulary")) {
            return all;
        }
        Location resource = index.resource(schema);
        Dialect known = ofResources.get(resource);
        if (known == null) {
            known = metaSchema(resource)
                    .map(meta -> ofMetaSchemas.computeIfAbsent(meta, this::stated))
                    .orElse(all);
            ofResources.put(resource, known);
        }
        return known;
    }

    /** A resource within another has that one's meta-schema where it names none. */
    private Optional<Location> metaSchema(Location resource) {
        JsonNode named = index.node(resource).get(resource.pointer().isEmpty() ? named(resource) : "$schema");
        if (named != null && named.isString()) {
            return index.resolve(resource, named.stringValue());
        }
        return resource.pointer().isEmpty() ? Optional.empty() : metaSchema(index.resource(resource.parent()));
    }

    /** How a document names its dialect: one that is no schema itself has another word for it. */
    private String named(Location document) {
        return index.node(document).has("jsonSchemaDialect") ? "jsonSchemaDialect" : "$schema";
    }

    private Dialect stated(Location meta) {
        JsonNode vocabularies = index.node(meta).path("$vocabulary");
        if (!vocabularies.isObject()) {
            return all;
        }
        Set<Vocabulary> known = EnumSet.noneOf(Vocabulary.class);
        vocabularies.forEachEntry((uri, required) -> {
            Optional<Vocabulary> vocabulary = Vocabulary.named(uri);
            vocabulary.ifPresent(known::add);
            if (vocabulary.isEmpty() && required.asBoolean(false)) {
                unsupported(meta.child("$vocabulary").child(uri), uri);
            }
        });
        Dialect stated = all.without(KeywordTable.standard().leftOutBy(known));
        // Who understands this vocabulary asserts formats even where it is not required (Validation, 7.2.2).
        return known.contains(Vocabulary.FORMAT_ASSERTION) ? stated.assertingFormats() : stated;
    }

    private void unsupported(Location where, String uri) {
        problems.add(Problem.error(
                "UnsupportedVocabulary",
                index.place(where),
                where.pointer(),
                "the vocabulary \"" + uri + "\" must be understood, and it is not known",
                "leave it out, or say false, if schemas can be read without it"));
    }
}
