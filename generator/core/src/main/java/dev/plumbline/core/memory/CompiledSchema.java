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
 * only when they run. That takes some tenths of a second; {@link SchemaBatch} compiles many schemas at once. Where a
 * schema is known when a program is built, let it be generated: that takes the runtime alone.
 *
 * <p>Until it is compiled, and where it cannot be since the program runs without a JDK, it is interpreted: with the same
 * verdicts and the same reports. {@link CompileTime} chooses when it is compiled.
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

    /** What interprets it; the generated class, once there is one. */
    private volatile Validator validator;

    private volatile boolean isCompiled;
    private final List<Problem> warnings;

    /** @param interpreted validates until the schema is compiled */
    CompiledSchema(Validator interpreted, List<Problem> warnings) {
        this.validator = interpreted;
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

    /** Whether its class is in use: else it is interpreted. */
    public boolean isCompiled() {
        return isCompiled;
    }

    /** From now on the generated class is asked. */
    void become(Validator compiled) {
        validator = compiled;
        isCompiled = true;
    }

    /** What validates now, for tests. */
    Validator validator() {
        return validator;
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
