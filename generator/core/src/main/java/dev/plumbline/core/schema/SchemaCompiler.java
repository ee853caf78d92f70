package dev.plumbline.core.schema;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.DynamicScopes;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns raw schemas, and all that they refer to, into rules. */
public final class SchemaCompiler {

    private final Index index;
    private final DynamicScopes scopes;
    private final Vocabularies vocabularies;
    private final Dialect dialect;
    private final Problems problems;
    private final SortedMap<Location, Schema> compiled = new TreeMap<>();
    private final Deque<Location> pending = new ArrayDeque<>();

    private SchemaCompiler(Index index, Dialect dialect, Problems problems) {
        this.index = index;
        this.scopes = DynamicScopes.of(index);
        this.vocabularies = new Vocabularies(index);
        this.dialect = dialect;
        this.problems = problems;
    }

    /**
     * Compiles the schemas at the given locations.
     *
     * @param roots where schemas stand that are used from outside other schemas
     * @return every schema in and reachable from the roots; incomplete where problems were reported
     */
    public static Rules compile(Index index, Collection<Location> roots, Dialect dialect, Problems problems) {
        SchemaCompiler compiler = new SchemaCompiler(index, dialect, problems);
        compiler.pending.addAll(roots);
        while (!compiler.pending.isEmpty()) {
            Location next = compiler.pending.remove();
            if (!compiler.compiled.containsKey(next)) {
                compiler.root(next);
            }
        }
        Rules rules = new Rules(compiler.compiled);
        if (!problems.hasErrors()) {
            EndlessRefs.report(rules, index, problems);
        }
        if (!problems.hasErrors()) {
            ManyWays.report(rules, index, problems);
        }
        return rules;
    }

    private void root(Location at) {
        JsonNode raw = index.node(at);
        if (raw.isObject() || raw.isBoolean()) {
            schema(at, raw);
        } else {
            problems.add(Problem.error(
                    "InvalidSchema",
                    index.place(at),
                    at.pointer(),
                    "this is not a schema",
                    "write an object, true or false"));
        }
    }

    private Schema inside(Location at, JsonNode raw) {
        return schema(scopes.inside(at), raw);
    }

    private Schema schema(Location at, JsonNode raw) {
        Schema schema = raw.isBoolean()
                ? new Schema(at, SchemaText.NONE, raw.booleanValue() ? List.of() : List.of(new FalseSchema()))
                : new Schema(at, text(raw), keywords(at, raw));
        compiled.put(at, schema);
        return schema;
    }

    private List<Keyword> keywords(Location at, JsonNode raw) {
        dialect(at, raw.path("$schema"));
        List<Keyword> keywords = new ArrayList<>();
        Set<String> meaningless = vocabularies.withoutMeaning(at);
        for (String name : raw.propertyNames()) {
            KeywordReader reader = dialect.readers().get(name);
            if (meaningless.contains(name)) {
                continue;
            }
            if (reader != null) {
                reader.read(new KeywordSource(index, scopes, problems, this::inside, raw, at, name))
                        .ifPresent(keywords::add);
            } else if (dialect.unsupported().contains(name)) {
                Location where = at.child(name);
                problems.add(Problem.error(
                        "UnsupportedKeyword",
                        index.place(where),
                        where.pointer(),
                        "no validator is made for \"" + name + "\" yet",
                        "say it with other keywords"));
            }
        }
        keywords.stream().filter(Ref.class::isInstance).map(Ref.class::cast).forEach(ref -> pending.add(ref.target()));
        return keywords;
    }

    private void dialect(Location at, JsonNode named) {
        boolean unknown = named.isString()
                && !Dialect.isNamed(named.stringValue())
                && index.resolve(at, named.stringValue()).isEmpty();
        if (unknown) {
            Location where = at.child("$schema");
            problems.add(Problem.error(
                    "UnsupportedDialect",
                    index.place(where),
                    where.pointer(),
                    "the schema is in a dialect that is not known, so it could mean anything",
                    "use JSON Schema 2020-12, and leave $schema out"));
        }
    }

    private static SchemaText text(JsonNode raw) {
        JsonNode deprecated = raw.get("deprecated");
        return new SchemaText(
                string(raw, "title"),
                string(raw, "description"),
                string(raw, "x-source"),
                deprecated != null && deprecated.asBoolean(false));
    }

    private static @Nullable String string(JsonNode raw, String name) {
        JsonNode value = raw.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
