package dev.plumbline.core.schema.compile;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.DynamicScopes;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordReader;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.Spelling;
import dev.plumbline.core.schema.keyword.annotation.Annotation;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.vocabulary.Dialects;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.core.text.Translations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns raw schemas, and all that they refer to, into rules. */
public final class SchemaCompiler {

    private final Index index;
    private final DynamicScopes scopes;
    private final Dialects dialects;
    private final Problems problems;
    private final SortedMap<Location, Schema> compiled = new TreeMap<>();
    private final SortedMap<Location, String> absoluteLocations = new TreeMap<>();
    private final Deque<Location> pending = new ArrayDeque<>();
    private final Deque<Location> unused = new ArrayDeque<>();

    /** References and schemas that would close a circle. */
    private final Set<Location> leftOut;

    /** What is compiled a second time, as it is received; of no schema the first time. */
    private final SecondMeanings second;

    private SchemaCompiler(
            Index index, Dialect dialect, Problems problems, Set<Location> leftOut, SecondMeanings second) {
        this.leftOut = leftOut;
        this.second = second;
        this.index = index;
        this.scopes = DynamicScopes.of(index);
        this.dialects = new Dialects(index, dialect, problems);
        this.problems = problems;
    }

    /**
     * Compiles the schemas at the given locations.
     *
     * @param roots where schemas stand that are used from outside other schemas
     * @param dialect the dialect of documents that name none
     * @return every schema in and reachable from the roots; incomplete where problems were reported
     */
    public static SchemaSet compile(Index index, Collection<Location> roots, Dialect dialect, Problems problems) {
        return compile(index, roots, dialect, problems, Set.of());
    }

    /**
     * Compiles once more the schemas that mean something else where they are received ({@link
     * dev.plumbline.core.schema.Received}). What is wrong with them has been told.
     *
     * @param sent what {@link #compile} gave
     * @param roots gives where schemas of responses stand; asked only where a direction matters
     * @return {@code sent} with the others, each at its location as it is received; itself where no direction matters
     */
    public static SchemaSet withReceived(Index index, SchemaSet sent, Supplier<Set<Location>> roots, Dialect dialect) {
        SecondMeanings second = SecondMeanings.of(sent);
        if (second == SecondMeanings.NONE) {
            return sent;
        }
        SchemaCompiler compiler = new SchemaCompiler(index, dialect, new Problems(), Set.of(), second);
        roots.get().stream().filter(second::differs).sorted().map(second::at).forEach(compiler.pending::add);
        compiler.compileUntilDone(compiler.pending);
        return sent.with(compiler.compiled.values(), compiler.absoluteLocations);
    }

    private static SchemaSet compile(
            Index index, Collection<Location> roots, Dialect dialect, Problems problems, Set<Location> leftOut) {
        SchemaCompiler compiler = new SchemaCompiler(index, dialect, problems, leftOut, SecondMeanings.NONE);
        compiler.pending.addAll(roots);
        compiler.compileUntilDone(compiler.pending);
        SchemaSet schemas = new SchemaSet(compiler.compiled, compiler.absoluteLocations);
        compiler.compileUntilDone(compiler.unused);
        if (!problems.hasErrors()) {
            Set<Location> unions = index.isOpenApi() ? ExtendedUnions.report(schemas, index, problems) : Set.of();
            Set<Location> circles = unions.isEmpty() ? CyclicReferences.report(schemas, index, problems) : unions;
            if (!circles.isEmpty() && index.isOpenApi()) {
                Set<Location> all = new HashSet<>(leftOut);
                return all.addAll(circles) ? compile(index, roots, dialect, problems, all) : schemas;
            }
        }
        if (!problems.hasErrors()) {
            ReferenceFanOut.report(schemas, index, problems);
        }
        return schemas;
    }

    private void compileUntilDone(Deque<Location> waiting) {
        while (!waiting.isEmpty()) {
            Location next = waiting.remove();
            if (!compiled.containsKey(next)) {
                root(next);
            }
        }
    }

    private void root(Location at) {
        JsonNode raw = index.node(at);
        Dialect dialect = dialects.at(at);
        boolean objectsOnly = dialect.is(Dialect.Trait.SCHEMAS_ARE_OBJECTS);
        String fix = objectsOnly ? "write an object" : "write an object, true or false";
        if (raw.isBoolean() && objectsOnly) {
            String what = "this is not a schema; it is taken for what JSON Schema means by " + raw;
            warning("InvalidSchema", at, what, fix);
        }
        if (raw.isObject() || raw.isBoolean()) {
            schema(at, raw, dialect);
        } else if (!index.isOpenApi()) {
            problems.add(Problem.error("InvalidSchema", index.place(at), at.pointer(), "this is not a schema", fix));
        } else {
            warning("InvalidSchema", at, "this is not a schema, so anything is allowed there", fix);
            compiled.put(at, new Schema(at, SchemaText.NONE, List.of()));
        }
    }

    private Schema inside(Location at, JsonNode raw, Dialect around) {
        if (!Received.is(at)) {
            return schema(scopes.inside(at), raw, dialects.within(around, at, raw));
        }
        Location sent = scopes.inside(Received.sent(at));
        return second.differs(sent)
                ? schema(Received.at(sent), raw, dialects.within(around, at, raw))
                : second.sent(sent);
    }

    private Schema schema(Location at, JsonNode raw, Dialect dialect) {
        Schema schema = raw.isBoolean()
                ? new Schema(at, SchemaText.NONE, raw.booleanValue() ? List.of() : List.of(new FalseSchema()))
                : new Schema(at, text(raw, dialect), keywords(at, raw, dialect));
        compiled.put(at, schema);
        index.absoluteLocation(at).ifPresent(absolute -> absoluteLocations.put(at, absolute));
        return schema;
    }

    private List<Keyword> keywords(Location at, JsonNode raw, Dialect dialect) {
        if (leftOut.contains(at)) {
            return List.of();
        }
        KeywordSource.Surroundings around = new KeywordSource.Surroundings(
                index,
                scopes,
                problems,
                dialect,
                (where, node) -> inside(where, node, dialect),
                unused::add,
                second::at);
        List<Keyword> keywords = new ArrayList<>();
        for (String name : raw.propertyNames()) {
            Optional<KeywordReader> reader = dialect.reader(name);
            if (leftOut.contains(at.child(name))) {
                continue;
            }
            if (isIgnored(raw, name, dialect)) {
                reader.ifPresent(known -> ignored(at.child(name), known, dialect));
            } else if (reader.isPresent()) {
                reader.get()
                        .read(new KeywordSource(around, raw, at, name))
                        .ifPresent(keyword -> keywords.addAll(keyword.parts()));
            } else if (KeywordTable.standard().row(name).isEmpty()) {
                unknown(at.child(name), name, dialect);
            }
        }
        if (Received.is(at)) {
            // What was left out the first time is so the second time.
            keywords.removeIf(keyword -> !second.isRead(at, keyword));
        }
        keywords.stream()
                .filter(Ref.class::isInstance)
                .map(Ref.class::cast)
                .map(Ref::target)
                .filter(target -> Received.is(at) == Received.is(target))
                .forEach(pending::add);
        return keywords;
    }

    private static boolean isIgnored(JsonNode raw, String name, Dialect dialect) {
        return !name.equals("$ref") && isAlone(raw, dialect);
    }

    /** Whether the schema is a {@code $ref} beside which nothing has a meaning. */
    private static boolean isAlone(JsonNode raw, Dialect dialect) {
        return dialect.is(Dialect.Trait.REF_STANDS_ALONE) && raw.has("$ref");
    }

    /** What is passed over beside a {@code $ref} is told where it is more than words. */
    private void ignored(Location where, KeywordReader reader, Dialect dialect) {
        boolean isName = dialect.has("$schema") && KeywordTable.standard().isName(where.lastName());
        if (!(reader instanceof Annotation) && !isName) {
            warning(
                    "IgnoredKeyword",
                    where,
                    "what stands beside a $ref means nothing in " + dialect.title(),
                    "put the $ref into an allOf of its own, and this beside the allOf");
        }
    }

    private void unknown(Location where, String name, Dialect dialect) {
        if (name.startsWith("x-") || dialect.readers().isEmpty()) {
            return;
        }
        Optional<String> meant = Spelling.meant(name, dialect.readers().keySet());
        String what = "\"" + name + "\" is no keyword of " + dialect.title() + ", so it rejects nothing";
        if (meant.isPresent()) {
            warning("MisspeltKeyword", where, what, "did you mean \"" + meant.get() + "\"?");
        } else if (dialect.is(Dialect.Trait.CLOSED)) {
            warning("UnknownKeyword", where, what, "correct the name, remove it, or start it with x-");
        }
    }

    private void warning(String id, Location where, String what, String fix) {
        problems.add(Problem.warning(id, index.place(where), where.pointer(), what, fix));
    }

    private static SchemaText text(JsonNode raw, Dialect dialect) {
        if (isAlone(raw, dialect)) {
            return SchemaText.NONE;
        }
        return new SchemaText(
                string(raw, SchemaText.TITLE),
                string(raw, SchemaText.DESCRIPTION),
                string(raw, "x-source"),
                Translations.of(raw),
                isTrue(raw, "deprecated"),
                access(raw));
    }

    private static Access access(JsonNode raw) {
        if (isTrue(raw, "readOnly")) {
            return Access.READ_ONLY;
        }
        return isTrue(raw, "writeOnly") ? Access.WRITE_ONLY : Access.READ_AND_WRITE;
    }

    private static boolean isTrue(JsonNode raw, String name) {
        JsonNode value = raw.get(name);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    private static @Nullable String string(JsonNode raw, String name) {
        JsonNode value = raw.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
