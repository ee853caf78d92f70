package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.emit.docs.sample.WireTypes;
import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.emit.docs.wire.SampleParts;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.FormPlan;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Declares in a program the body that a call sends. */
final class JavaBody implements Payload.Visitor<JavaProgram> {

    private static final String NEXT = "\n        ";

    private final SchemaSet schemas;
    private final JavaProgram program;
    private final CallPlan way;
    private final Content content;

    JavaBody(SchemaSet schemas, JavaProgram program, CallPlan way, Content content) {
        this.schemas = schemas;
        this.program = program;
        this.way = way;
        this.content = content;
    }

    private @Nullable JsonNode example() {
        return content.examples().stream().findFirst().map(Example::value).orElse(null);
    }

    private JavaProgram declare(Type type, Location schema) {
        JsonNode example = example();
        JsonNode value = example == null ? SampleValue.of(schemas, schemas.at(schema)) : example;
        program.declare(type, way.argument(), value);
        return program;
    }

    private JavaProgram assign(String type, String expression) {
        program.statement(type + " " + way.argument() + " = " + expression + ";");
        return program;
    }

    @Override
    public JavaProgram json(Payload.Json json) {
        return declare(json.json(), json.at());
    }

    @Override
    public JavaProgram form(Payload.Form form) {
        return declare(form.object(), form.at());
    }

    @Override
    public JavaProgram multipart(Payload.Multipart multipart) {
        if (way.form().isPresent()) {
            FormPlan form = way.form().get();
            return assign(program.name(form.name()), parts(multipart, form));
        }
        String type = program.name(WireTypes.MULTIPART);
        return assign(
                type,
                type + ".builder()" + NEXT + ".text(\"name\", \"text\")" + NEXT + ".file(\"file\", " + file("file.bin")
                        + ")" + NEXT + ".build()");
    }

    private String parts(Payload.Multipart multipart, FormPlan form) {
        List<Part> sent = SampleParts.of(multipart, example());
        List<String> calls = new ArrayList<>();
        for (Part part : sent) {
            String member = form.members().get(multipart.parts().indexOf(part));
            String value = value(part);
            calls.add("." + member + "(" + (part.repeated() ? program.list(value) : value) + ")");
        }
        return program.name(form.name()) + ".builder()" + NEXT + String.join(NEXT, calls) + NEXT + ".build()";
    }

    private String value(Part part) {
        JsonNode value = SampleParts.value(part, example(), schemas);
        return part.value().accept(new Part.Value.Visitor<>() {
            @Override
            public String file(Part.File file) {
                return JavaBody.this.file(SampleParts.fileName(part));
            }

            @Override
            public String json(Part.Json json) {
                return program.expression(json.type(), value);
            }

            @Override
            public String text(Part.Text text) {
                return program.expression(text.type(), value);
            }

            @Override
            public String mixed(Part.Mixed mixed) {
                return program.expression(mixed.type(), value);
            }
        });
    }

    private String file(String name) {
        return program.name(WireTypes.FILE) + ".of(" + program.path(name) + ")";
    }

    @Override
    public JavaProgram text(Payload.Text text) {
        JsonNode example = example();
        JsonNode value = example != null && !example.isContainer()
                ? StringNode.valueOf(example.asString())
                : StringNode.valueOf("text");
        program.declare(Type.Scalar.STRING, way.argument(), value);
        return program;
    }

    @Override
    public JavaProgram binary(Payload.Binary binary) {
        return assign(program.name(WireTypes.FILE), file(FileNames.of("file", content.mediaType())));
    }

    @Override
    public JavaProgram events(Payload.Events events) {
        return assign(program.name(WireTypes.FILE), file("events.txt"));
    }

    @Override
    public JavaProgram jsonLines(Payload.JsonLines lines) {
        return assign(program.name(WireTypes.FILE), file("lines.jsonl"));
    }
}
