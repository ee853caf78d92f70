package dev.plumbline.core.emit.docs.pages;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.emit.docs.sample.WireTypes;
import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.ResultPlan;
import java.util.Optional;

/** Makes in a program a call, and does with its result what one does with such a result. */
final class JavaResult implements Result.Visitor<JavaProgram> {

    private final JavaProgram program;
    private final String call;
    private final Optional<ResultPlan> names;

    JavaResult(JavaProgram program, String call, Optional<ResultPlan> names) {
        this.program = program;
        this.call = call;
        this.names = names;
    }

    /** The same for a stream that is read instead of the result. */
    void stream(Content stream) {
        received(stream, call);
    }

    private void received(Content content, String expression) {
        program.statement(content.payload().accept(new Use(program, content.mediaType(), expression)));
    }

    @Override
    public JavaProgram nothing(Result.Nothing nothing) {
        program.run(call);
        return program;
    }

    @Override
    public JavaProgram one(Result.One one) {
        received(one.value(), call);
        return program;
    }

    @Override
    public JavaProgram maybe(Result.Maybe maybe) {
        String type = maybe.value().payload().accept(new TypeNameOf(program));
        program.statement(program.name(ClassName.get(Optional.class)) + "<" + type + "> result = " + call + ";");
        String use =
                maybe.value().payload().accept(new Use(program, maybe.value().mediaType(), "result.get()"));
        program.statement("if (result.isPresent()) {\n" + use.stripTrailing().indent(4) + "}");
        return program;
    }

    @Override
    public JavaProgram several(Result.Several several) {
        ResultPlan plan = names.orElseThrow();
        String type = program.name(plan.name());
        StringBuilder cases = new StringBuilder(type + " result = " + call + ";\n");
        for (int i = 0; i < several.responses().size(); i++) {
            Response response = several.responses().get(i);
            String variant = type + "." + plan.variants().get(i);
            cases.append(i == 0 ? "" : " else ")
                    .append("if (result instanceof ")
                    .append(variant);
            Optional<Content> content = response.content();
            if (content.isPresent()) {
                String use = content.get()
                        .payload()
                        .accept(new Use(program, content.get().mediaType(), "found.value()"));
                cases.append(" found) {\n")
                        .append(use.stripTrailing().indent(4))
                        .append("}");
            } else {
                cases.append(") {\n    // ").append(response.status()).append(" has no body.\n}");
            }
        }
        program.statement(cases.toString());
        return program;
    }

    @Override
    public JavaProgram redirect(Result.Redirect redirect) {
        program.statement(
                program.name(WireTypes.REDIRECT) + " result = " + call + ";\nSystem.out.println(result.location());");
        return program;
    }

    /** What the Java type of a received payload is called, as it may stand between angle brackets. */
    private record TypeNameOf(JavaProgram program) implements Payload.Visitor<String> {

        @Override
        public String json(Payload.Json json) {
            return program.typeName(json.json());
        }

        @Override
        public String form(Payload.Form form) {
            return "String";
        }

        @Override
        public String multipart(Payload.Multipart multipart) {
            return program.name(WireTypes.BINARY);
        }

        @Override
        public String text(Payload.Text text) {
            return "String";
        }

        @Override
        public String binary(Payload.Binary binary) {
            return program.name(WireTypes.BINARY);
        }

        @Override
        public String events(Payload.Events events) {
            return stream(events.data().orElse(Type.Scalar.STRING));
        }

        @Override
        public String jsonLines(Payload.JsonLines lines) {
            return stream(lines.line());
        }

        private String stream(Type item) {
            return program.name(WireTypes.STREAM) + "<" + program.typeName(item) + ">";
        }
    }

    /** Statements that use a received payload. */
    private record Use(JavaProgram program, String mediaType, String expression) implements Payload.Visitor<String> {

        private String declared(Payload payload) {
            return payload.accept(new TypeNameOf(program)) + " value = " + expression + ";";
        }

        @Override
        public String json(Payload.Json json) {
            return declared(json);
        }

        @Override
        public String form(Payload.Form form) {
            return declared(form);
        }

        @Override
        public String multipart(Payload.Multipart multipart) {
            return stored();
        }

        @Override
        public String text(Payload.Text text) {
            return declared(text);
        }

        @Override
        public String binary(Payload.Binary binary) {
            return stored();
        }

        private String stored() {
            return "try (" + program.name(WireTypes.BINARY) + " content = " + expression + ") {\n    content.writeTo("
                    + program.path(FileNames.of("result", mediaType)) + ");\n}";
        }

        @Override
        public String events(Payload.Events events) {
            return read(events, events.data().orElse(Type.Scalar.STRING));
        }

        @Override
        public String jsonLines(Payload.JsonLines lines) {
            return read(lines, lines.line());
        }

        private String read(Payload payload, Type item) {
            return "try (" + payload.accept(new TypeNameOf(program)) + " events = " + expression + ") {\n    for ("
                    + program.typeName(item) + " event : events) {\n        System.out.println(event);\n    }\n}";
        }
    }
}
