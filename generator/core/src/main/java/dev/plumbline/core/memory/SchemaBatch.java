package dev.plumbline.core.memory;

import dev.plumbline.core.front.LongChains;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compiles many schemas with one run of the Java compiler, which is what takes the time. Each becomes a {@link
 * CompiledSchema} that lives and goes by itself. A batch is for one thread.
 *
 * <pre>{@code
 * SchemaBatch batch = new SchemaBatch(SchemaOptions.standard());
 * batch.add("task", SchemaSource.of(Path.of("openapi.yaml")).at("#/components/schemas/VideoTask"));
 * batch.add("error", SchemaSource.of(Path.of("error.schema.json")));
 * Map<String, CompiledSchema> schemas = batch.compile();
 * }</pre>
 */
public final class SchemaBatch {

    private final SchemaOptions options;
    private final Map<String, ReadSchema> added = new LinkedHashMap<>();

    public SchemaBatch(SchemaOptions options) {
        this.options = options;
    }

    /**
     * Reads a schema.
     *
     * @param name what {@link #compile} calls it
     * @throws InvalidSchemaException where something is wrong with the schema; it is not added then
     * @throws IllegalArgumentException where the batch has a schema of that name
     */
    public void add(String name, SchemaSource source) {
        if (added.containsKey(name)) {
            throw new IllegalArgumentException("the batch has a schema called " + name + " already");
        }
        Problems problems = new Problems();
        try {
            added.put(name, ReadSchema.of(source, options, problems));
        } catch (ErrorsFoundException e) {
            throw new InvalidSchemaException(source, problems.sorted());
        } catch (StackOverflowError e) {
            problems.add(LongChains.problem(source.name()));
            throw new InvalidSchemaException(source, problems.sorted());
        }
    }

    /**
     * Compiles what was added, when the options say: at once, or after this has returned.
     *
     * @return each schema by its name, in the order they were added
     */
    public Map<String, CompiledSchema> compile() {
        Map<String, CompiledSchema> schemas = new LinkedHashMap<>();
        Map<ReadSchema, CompiledSchema> waiting = new LinkedHashMap<>();
        added.forEach((name, schema) -> {
            CompiledSchema interpreted = new CompiledSchema(schema.interpreted(), schema.warnings());
            schemas.put(name, interpreted);
            waiting.put(schema, interpreted);
        });
        switch (options.compileTime()) {
            case AT_ONCE -> SchemaClasses.load(waiting);
            case MEANWHILE -> SchemaClasses.loadMeanwhile(waiting);
            case NEVER -> waiting.clear();
        }
        return Collections.unmodifiableMap(schemas);
    }
}
