package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code $defs} of a document, compiled. A schema is called by the way to it from there: {@code S/allOf/0}. */
record Defs(SchemaSet schemas) {

    private static final String NAME = "defs.yaml";
    private static final String PREFIX = "/$defs/";

    /**
     * Compiles definitions.
     *
     * @param defs a flow mapping of YAML, in which {@code ->A} stands for a reference to the definition {@code A}
     */
    static Defs of(String defs) {
        String text = "$defs: " + defs.replaceAll("->(\\w+)", "\\$ref: '#/\\$defs/$1'") + "\n";
        Problems problems = new Problems();
        Documents documents = new Loader(KeywordTable.standard(), problems, false)
                .load(URI.create("file:/" + NAME), NAME, text.getBytes(StandardCharsets.UTF_8), List.of());
        Index index = Resolver.index(documents, problems);
        List<Location> roots = index.node(index.root()).path("$defs").propertyNames().stream()
                .map(Defs::location)
                .toList();
        SchemaSet schemas = SchemaCompiler.compile(index, roots, Edition.JSON_SCHEMA_2020_12.dialect(), problems);
        assertThat(problems.sorted().stream().filter(Problem::isError)).as(text).isEmpty();
        return new Defs(schemas);
    }

    static Location location(String way) {
        return new Location(NAME, PREFIX + way);
    }

    Schema at(String way) {
        return schemas.at(location(way));
    }

    static String way(Location at) {
        return at.pointer().substring(PREFIX.length());
    }

    static String ways(Collection<Schema> schemas) {
        return schemas.stream().map(schema -> way(schema.at())).collect(Collectors.joining(" "));
    }

    /** All conditions: a schema that holds by its way, one that fails with {@code !}, a property with {@code ?}. */
    static String when(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.accept(new Condition.Visitor<String>() {
                    @Override
                    public String holds(Condition.Holds holds) {
                        return way(holds.schema().at());
                    }

                    @Override
                    public String fails(Condition.Fails fails) {
                        return "!" + way(fails.schema().at());
                    }

                    @Override
                    public String has(Condition.Has has) {
                        return "?" + has.property();
                    }
                }))
                .collect(Collectors.joining(" & "));
    }

    /** The ways of all schemas of which something is so, sorted. */
    String where(java.util.function.Predicate<Location> fact) {
        return schemas.schemas().keySet().stream().filter(fact).map(Defs::way).collect(Collectors.joining(" "));
    }

    static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(" "));
    }
}
