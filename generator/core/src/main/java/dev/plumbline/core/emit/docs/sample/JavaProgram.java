package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A few statements with the generated client, which is opened before and closed after them. */
public final class JavaProgram {

    private final Imports imports = new Imports();
    private final JavaSamples samples;
    private final String opening;
    private final List<String> statements = new ArrayList<>();

    /** Begins a program whose client takes the base URL and the key from the environment. */
    public JavaProgram(SchemaSet schemas, Plan plan) {
        this.samples = new JavaSamples(schemas, plan, imports);
        String client = imports.name(plan.client());
        this.opening = "try (" + client + " client = " + client + ".builder().build()) {\n";
    }

    /** Declares a variable with a value. */
    public void declare(Type type, String variable, JsonNode value) {
        JavaSample sample = samples.sample(type, value);
        statements.add(sample.type() + " " + variable + " = " + sample.expression() + ";");
    }

    /** Declares a variable with the result of a call. */
    public void assign(Type type, String variable, String call) {
        statements.add(samples.typeName(type) + " " + variable + " = " + call + ";");
    }

    /** Makes a call. */
    public void run(String call) {
        statements.add(call + ";");
    }

    /** A statement, or several lines of them. */
    public void statement(String statement) {
        statements.add(statement);
    }

    /** How the program names a class, which is imported. */
    public String name(ClassName type) {
        return imports.name(type);
    }

    /** How the program names a type of the model. */
    public String typeName(Type type) {
        return samples.typeName(type);
    }

    /** A value as an expression; as JSON where it is not of the type, which then does not compile. */
    public String expression(Type type, JsonNode value) {
        return samples.sample(type, value).expression();
    }

    /** An expression for a path in the current folder. */
    public String path(String name) {
        return imports.name(ClassName.get(Path.class)) + ".of(" + JavaSamples.text(name) + ")";
    }

    /** An expression for a list of one. */
    public String list(String item) {
        return imports.name(ClassName.get(List.class)) + ".of(" + item + ")";
    }

    /** Imports and statements. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\n", imports.lines()));
        text.append("\n\n").append(opening);
        for (String statement : statements) {
            text.append(statement.indent(4));
        }
        return text.append("}").toString();
    }
}
