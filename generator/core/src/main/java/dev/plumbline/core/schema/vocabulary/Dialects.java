package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Dialect;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the schemas of a run are written in, each by the nearest {@code $schema} around it. A meta-schema that states its
 * {@code $vocabulary} takes meaning from the keywords of all others. Only meta-schemas of the standard and those that stand
 * in documents of the run are known.
 */
public final class Dialects {

    /** What came before draft-04. */
    private static final Pattern OLDEST = Pattern.compile("https?://json-schema\\.org/draft-0[0-3]/(hyper-)?schema#?");

    private final Index index;
    private final Dialect unnamed;
    private final Problems problems;
    private final Map<Location, Dialect> ofDocuments = new HashMap<>();
    private final Map<Location, Dialect> ofMetaSchemas = new HashMap<>();
    private final Set<Location> reported = new HashSet<>();

    /**
     * The dialects of a run.
     *
     * @param unnamed the dialect of documents that name none
     * @param problems takes {@code UnsupportedDialect} and {@code UnsupportedVocabulary}
     */
    public Dialects(Index index, Dialect unnamed, Problems problems) {
        this.index = index;
        this.unnamed = unnamed;
        this.problems = problems;
    }

    /** What a schema is written in that is not reached from the schema around it. */
    public Dialect at(Location schema) {
        Location here = new Location(schema.document(), schema.pointer());
        Dialect document = ofDocument(new Location(here.document(), ""));
        if (!document.has("$schema")) {
            return document;
        }
        for (Location at = here; !at.pointer().isEmpty(); at = at.parent()) {
            Optional<Dialect> named = named(at, index.node(at));
            if (named.isPresent()) {
                return named.get();
            }
        }
        return document;
    }

    /** What a schema is written in that stands in another. */
    public Dialect within(Dialect around, Location schema, JsonNode raw) {
        return around.has("$schema") ? named(schema, raw).orElse(around) : around;
    }

    private Optional<Dialect> named(Location at, JsonNode raw) {
        JsonNode name = raw.get("$schema");
        return name != null && name.isString() ? named(at, "$schema", name.stringValue()) : Optional.empty();
    }

    private Dialect ofDocument(Location root) {
        Dialect known = ofDocuments.get(root);
        if (known == null) {
            known = read(root);
            ofDocuments.put(root, known);
        }
        return known;
    }

    private Dialect read(Location root) {
        JsonNode document = index.node(root);
        JsonNode version = document.path("openapi");
        if (!version.isString()) {
            return named(root, document).orElse(unnamed);
        }
        if (version.stringValue().startsWith("3.0.") || !unnamed.has("$schema")) {
            return unnamed;
        }
        JsonNode name = document.path("jsonSchemaDialect");
        return name.isString()
                ? named(root, "jsonSchemaDialect", name.stringValue()).orElse(unnamed)
                : unnamed;
    }

    private Optional<Dialect> named(Location at, String keyword, String uri) {
        Optional<Edition> edition = Edition.named(uri);
        if (edition.isPresent()) {
            return Optional.of(likeUnnamed(edition.get().dialect()));
        }
        Optional<Location> meta = index.resolve(at, uri);
        if (meta.isPresent()) {
            return Optional.of(ofMetaSchema(meta.get()));
        }
        return Optional.of(unknown(at, keyword, uri));
    }

    /**
     * A schema of a larger document is not asked for; documents are read as what they most probably are. That a document
     * names what is not known, {@code SchemaDialect} has told.
     */
    private Dialect unknown(Location at, String keyword, String uri) {
        if (at.pointer().isEmpty()) {
            return OLDEST.matcher(uri).matches() ? likeUnnamed(Edition.DRAFT_4.dialect()) : unnamed;
        }
        boolean part = index.isOpenApi();
        if (reported.add(at)) {
            problems.add(DialectNames.unknown(
                    index,
                    at.child(keyword),
                    uri,
                    part ? "anything is allowed by this schema" : "it is read as " + unnamed.title()));
        }
        return part ? unnamed.withoutKeywords() : unnamed;
    }

    /** Whether formats are asserted is not only for dialects to say. */
    private Dialect likeUnnamed(Dialect dialect) {
        return unnamed.is(Dialect.Trait.FORMATS_ARE_ASSERTED) ? dialect.assertingFormats() : dialect;
    }

    private Dialect ofMetaSchema(Location meta) {
        Dialect known = ofMetaSchemas.get(meta);
        if (known == null) {
            // One that names itself, or leads back, is written in what documents are that name nothing.
            ofMetaSchemas.put(meta, unnamed);
            known = stated(meta);
            ofMetaSchemas.put(meta, known);
        }
        return known;
    }

    private Dialect stated(Location meta) {
        Dialect all = whole(meta);
        JsonNode vocabularies = index.node(meta).path("$vocabulary");
        if (!vocabularies.isObject() || !all.has("$vocabulary")) {
            return all;
        }
        Set<Vocabulary> known = EnumSet.noneOf(Vocabulary.class);
        vocabularies.forEachEntry((uri, required) -> {
            Set<Vocabulary> named = Vocabulary.named(uri);
            known.addAll(named);
            if (named.isEmpty() && required.asBoolean(false)) {
                unsupported(meta.child("$vocabulary").child(uri), uri);
            }
        });
        Dialect stated = all.without(KeywordTable.standard().leftOutBy(known));
        // Who understands this vocabulary asserts formats even where it is not required (Validation, 7.2.2).
        return known.contains(Vocabulary.FORMAT_ASSERTION) ? stated.assertingFormats() : stated;
    }

    /** What a meta-schema is written in, with all vocabularies: what it leaves out, it leaves out for others. */
    private Dialect whole(Location meta) {
        JsonNode name = index.node(meta).path("$schema");
        return name.isString() ? named(meta, name.stringValue(), meta) : unnamed;
    }

    private Dialect named(Location meta, String uri, Location self) {
        Optional<Edition> edition = Edition.named(uri);
        if (edition.isPresent()) {
            return likeUnnamed(edition.get().dialect());
        }
        return index.resolve(meta, uri)
                .filter(other -> !other.equals(self))
                .map(this::ofMetaSchema)
                .orElse(unnamed);
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
