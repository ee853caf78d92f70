package dev.plumbline.core.emit.docs.form;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.wire.FileNames;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.FixedParameter;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.TypePlan;
import dev.plumbline.core.plan.PlannedOperation;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The names that a page needs to write a request as Java: classes, setters and constants, by what they are in JSON. */
final class JavaSpellings implements Type.Visitor<JsonNode> {

    private final SchemaSet schemas;
    private final Plan plan;
    private final Map<Location, Integer> places = new HashMap<>();
    private final ArrayNode types = RequestForm.NODES.arrayNode();
    private boolean patched;

    JavaSpellings(SchemaSet schemas, Plan plan) {
        this.schemas = schemas;
        this.plan = plan;
    }

    /** An operation, as the client has it, with one of its bodies, whose modes are told apart in the form. */
    ObjectNode of(Operation operation, @Nullable PlannedOperation planned, Optional<Content> body, List<Mode> modes) {
        ObjectNode java = RequestForm.NODES.objectNode();
        if (planned != null) {
            call(java, planned.api(), planned.names(), body);
        }
        java.put("client", name(plan.client()));
        patched = body.filter(Content::isMergePatch).isPresent();
        body.flatMap(Content::type).ifPresent(type -> {
            java.set("type", type.accept(this));
            branches(java, type, modes);
        });
        java.set("result", operation.result().accept(new ResultUse()));
        java.set("types", types);
        return java;
    }

    private void call(ObjectNode java, Plan.ApiPlan api, Plan.OperationPlan names, Optional<Content> body) {
        Optional<Plan.CallPlan> way = names.calls().stream()
                .filter(call -> call.body().equals(body) && call.stream().isEmpty())
                .findFirst();
        java.put(
                "call",
                "client." + api.accessor() + "()."
                        + way.map(Plan.CallPlan::method).orElse(names.method()));
        ArrayNode positional = java.putArray("positional");
        names.positional().forEach(parameter -> positional.add(named(parameter)));
        way.ifPresent(call -> java.put("argument", call.argument()));
        way.flatMap(Plan.CallPlan::form).ifPresent(form -> java.set("form", form(form, body.orElseThrow())));
        names.params().ifPresent(params -> {
            ObjectNode together = java.putObject("params");
            together.put("name", name(params.name())).put("argument", params.argument());
            ArrayNode given = together.putArray("given");
            names.together().forEach(parameter -> given.add(set(parameter)));
        });
    }

    /** Which branch of the body's union each mode is: what belongs to none is read from JSON. */
    private void branches(ObjectNode java, Type type, List<Mode> modes) {
        if (type instanceof Type.Declared declared
                && plan.typeAt(declared.declaration()).declaration() instanceof Declaration.UnionType union) {
            ArrayNode row = java.putArray("modes");
            for (Mode mode : modes) {
                Location at = mode.branch().at();
                row.add(IntStream.range(0, union.branches().size())
                        .filter(i -> {
                            Location schema = union.branches().get(i).schema();
                            return at.equals(schema) || at.equals(schema.child("all"));
                        })
                        .findFirst()
                        .orElse(-1));
            }
        }
    }

    /** One that the record sets by itself has no call of its setter. */
    private ObjectNode set(Plan.ParameterPlan parameter) {
        ObjectNode row = named(parameter);
        return FixedParameter.preset(plan, schemas, parameter.parameter()).isEmpty() ? row : row.put("preset", true);
    }

    private ObjectNode named(Plan.ParameterPlan plan) {
        ObjectNode row = RequestForm.NODES.objectNode();
        row.put("root", RequestForm.root(plan.parameter())).put("name", plan.name());
        row.set("type", plan.parameter().type().accept(this));
        return row;
    }

    /** The record of a multipart body, and the setter of each part. */
    private ObjectNode form(Plan.FormPlan plan, Content content) {
        ObjectNode row = RequestForm.NODES.objectNode().put("name", name(plan.name()));
        ArrayNode members = row.putArray("members");
        if (content.payload() instanceof Payload.Multipart multipart) {
            for (int i = 0; i < multipart.parts().size(); i++) {
                members.addArray()
                        .add(plan.members().get(i))
                        .add(multipart.parts().get(i).value().accept(new PartType()));
            }
        }
        return row;
    }

    private final class PartType implements Part.Value.Visitor<JsonNode> {

        @Override
        public JsonNode file(Part.File file) {
            return RequestForm.NODES.stringNode("FILE");
        }

        @Override
        public JsonNode json(Part.Json json) {
            return json.type().accept(JavaSpellings.this);
        }

        @Override
        public JsonNode text(Part.Text text) {
            return text.type().accept(JavaSpellings.this);
        }

        @Override
        public JsonNode mixed(Part.Mixed mixed) {
            return mixed.type().accept(JavaSpellings.this);
        }
    }

    @Override
    public JsonNode scalar(Type.Scalar scalar) {
        return RequestForm.NODES.stringNode(scalar.name());
    }

    @Override
    public JsonNode any(Type.Any any) {
        return RequestForm.NODES.stringNode("ANY");
    }

    @Override
    public JsonNode list(Type.ListOf list) {
        ArrayNode of = RequestForm.NODES.arrayNode();
        return of.add("list").add(list.item().accept(this));
    }

    @Override
    public JsonNode map(Type.MapOf map) {
        ArrayNode of = RequestForm.NODES.arrayNode();
        return of.add("map").add(map.value().accept(this));
    }

    @Override
    public JsonNode declared(Type.Declared declared) {
        Integer known = places.get(declared.declaration());
        if (known != null) {
            return RequestForm.NODES.numberNode(known);
        }
        int place = types.size();
        places.put(declared.declaration(), place);
        ObjectNode row = types.addObject();
        TypePlan names = plan.typeAt(declared.declaration());
        row.put("name", name(names.name()));
        names.declaration().accept(new Members(this, names, row));
        return RequestForm.NODES.numberNode(place);
    }

    /** The package, a slash, and the class with those around it: which of them is which, their letters do not say. */
    private static String name(ClassName name) {
        return name.packageName() + "/" + String.join(".", name.simpleNames());
    }

    /** What is done with a result: {@code nothing}, {@code value}, or how what has to be closed is read. */
    private static final class ResultUse implements Result.Visitor<JsonNode> {

        @Override
        public JsonNode nothing(Result.Nothing nothing) {
            return RequestForm.NODES.stringNode("nothing");
        }

        @Override
        public JsonNode one(Result.One one) {
            Content content = one.value();
            if (content.isStream()) {
                return RequestForm.NODES.stringNode("events");
            }
            boolean file =
                    content.payload() instanceof Payload.Binary || content.payload() instanceof Payload.Multipart;
            return file
                    ? RequestForm.NODES.arrayNode().add("file").add(FileNames.of("result", content.mediaType()))
                    : RequestForm.NODES.stringNode("value");
        }

        @Override
        public JsonNode maybe(Result.Maybe maybe) {
            return RequestForm.NODES.stringNode("value");
        }

        @Override
        public JsonNode several(Result.Several several) {
            return RequestForm.NODES.stringNode("value");
        }

        @Override
        public JsonNode redirect(Result.Redirect redirect) {
            return RequestForm.NODES.stringNode("value");
        }
    }

    /** What is inside a declared type. */
    private record Members(JavaSpellings all, TypePlan names, ObjectNode row)
            implements Declaration.Visitor<ObjectNode> {

        @Override
        public ObjectNode object(Declaration.ObjectType object) {
            ObjectNode members = row.putObject("setters");
            for (int i = 0; i < object.properties().size(); i++) {
                Declaration.Property property = object.properties().get(i);
                ArrayNode setter = members.putArray(property.name());
                if (property.fixed() != null && !all.patched) {
                    continue;
                }
                setter.add(names.members().get(i)).add(property.type().accept(all));
                if (property.nullable() && !property.type().includesNull()) {
                    setter.add(property.required() ? "null" : "absent or null");
                } else if (property.required() && !all.patched) {
                    setter.add("required");
                }
            }
            return row;
        }

        @Override
        public ObjectNode openEnum(Declaration.OpenEnum openEnum) {
            if (!openEnum.isText()) {
                row.put("of", openEnum.of().name());
            }
            ObjectNode members = row.putObject("constants");
            for (int i = 0; i < openEnum.values().size(); i++) {
                members.put(openEnum.values().get(i).value(), names.members().get(i));
            }
            return row;
        }

        @Override
        public ObjectNode union(Declaration.UnionType union) {
            ArrayNode branches = row.putArray("branches");
            for (int i = 0; i < union.branches().size(); i++) {
                branches.addArray()
                        .add(union.branches().get(i).type().accept(all))
                        .add(names.members().get(i));
            }
            return row;
        }
    }
}
