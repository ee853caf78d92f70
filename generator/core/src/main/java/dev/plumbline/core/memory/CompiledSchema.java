package dev.plumbline.core.memory;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.VerdictCache;
import dev.plumbline.runtime.validation.Violation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema, compiled in memory to Java classes and from there to machine code: for programs that meet their schemas
 * only when they run. It takes a JDK to compile ({@link dev.plumbline.core.compile.NoCompilerException} where there is
 * none), and some tenths of a second; {@link SchemaBatch} compiles many schemas at once. Where a schema is known when a
 * program is built, let it be generated: that takes the runtime alone.
 *
 * <pre>{@code
 * CompiledSchema schema = CompiledSchema.of(Path.of("video-task.schema.json"));
 * schema.validate("{\"id\": 7}").forEach(violation ->
 *         System.out.println(violation.instancePointer() + " " + violation.message()));
 * }</pre>
 *
 * <p>All threads may use one. Its classes go when it does: nothing else holds them.
 */
public final class CompiledSchema implements Validator {

    private final Validator validator;
    private final List<Problem> warnings;

    CompiledSchema(Validator validator, List<Problem> warnings) {
        this.validator = validator;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Compiles a JSON or YAML file, with the files of its folder that it refers to.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public static CompiledSchema of(Path file) {
        return SchemaOptions.standard().compile(SchemaSource.of(file));
    }

    /**
     * Compiles what is at a {@code file:} URL; for one on the network there are {@link SchemaOptions}.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public static CompiledSchema of(URI uri) {
        return SchemaOptions.standard().compile(SchemaSource.of(uri));
    }

    /**
     * Compiles a schema that is a tree.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public static CompiledSchema of(JsonNode schema) {
        return SchemaOptions.standard().compile(SchemaSource.of(schema));
    }

    /**
     * Compiles a schema that is a text in JSON or YAML.
     *
     * @throws InvalidSchemaException where something is wrong with the schema; it lists what, and where
     */
    public static CompiledSchema parse(String text) {
        return SchemaOptions.standard().compile(SchemaSource.ofText(text));
    }

    /** What the author of the schema probably did not mean, with places. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The generated class, for tests. */
    Class<?> compiled() {
        return validator.getClass();
    }

    @Override
    public boolean isValid(JsonNode value) {
        return validator.isValid(value);
    }

    @Override
    public boolean isValid(JsonNode value, ValidationLimits limits) {
        return validator.isValid(value, limits);
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache walk) {
        return validator.isValid(value, walk);
    }

    @Override
    public void check(JsonNode value, Report report) {
        validator.check(value, report);
    }

    @Override
    public List<Violation> validate(JsonNode value, ReportOptions options) {
        return validator.validate(value, options);
    }
}
