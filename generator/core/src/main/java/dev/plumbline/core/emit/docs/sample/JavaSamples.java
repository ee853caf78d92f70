package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.ObjectType;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.Property;
import dev.plumbline.core.model.Declaration.UnionType;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.TypePlan;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Writes JSON values as Java that makes them with the generated client's builders. */
public final class JavaSamples {

    private static final ClassName ARRAYS = ClassName.get(Arrays.class);
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName JSON_MAPPER = ClassName.get("tools.jackson.databind.json", "JsonMapper");
    static final ClassName JSON_NODE = ClassName.get("tools.jackson.databind", "JsonNode");
    private static final ClassName JSON_NULLABLE = ClassName.get("dev.plumbline.runtime.json", "JsonNullable");

    /** What continues a statement stands so far right. */
    private static final int CONTINUATION = 8;

    private static final int WIDTH = 100;

    private final Plan plan;
    private final Modes modes;
    private final SchemaSet schemas;
    private final Imports imports;

    JavaSamples(SchemaSet schemas, Plan plan, Imports imports) {
        this.schemas = schemas;
        this.plan = plan;
        this.imports = imports;
        this.modes = new Modes(schemas);
    }

    /** The value as Java of its type. */
    public static JavaSample of(SchemaSet schemas, Plan plan, Type type, JsonNode value) {
        return new JavaSamples(schemas, plan, new Imports()).sample(type, value);
    }

    /** The value as Java; as plain JSON where it is not of the type. */
    JavaSample sample(Type type, JsonNode value) {
        boolean fits = fits(type, value);
        String name = fits ? typeName(type) : imports.name(JSON_NODE);
        String expression = fits ? expression(type, value, 0) : json(value);
        return new JavaSample(imports.lines(), name, expression);
    }

    String typeName(Type type) {
        return type.accept(new SampleTypeName(plan, imports));
    }

    private String expression(Type type, JsonNode value, int indent) {
        return type.accept(new ValueExpression(this, value, indent));
    }

    private boolean fits(Type type, JsonNode value) {
        return type.accept(new TypeFit(plan, value));
    }

    /** A value of a type as a Java expression. */
    private record ValueExpression(JavaSamples samples, JsonNode value, int indent) implements Type.Visitor<String> {

        @Override
        public String scalar(Type.Scalar scalar) {
            return new ScalarExpression(samples.imports, value).of(scalar);
        }

        @Override
        public String any(Type.Any any) {
            return samples.json(value);
        }

        @Override
        public String list(Type.ListOf list) {
            boolean nulls = value.valueStream().anyMatch(JsonNode::isNull) && list.nulls();
            return samples.imports.name(nulls ? ARRAYS : LIST) + (nulls ? ".asList(" : ".of(")
                    + value.valueStream()
                            .map(item ->
                                    nulls && item.isNull() ? "null" : samples.expression(list.item(), item, indent))
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        @Override
        public String map(Type.MapOf map) {
            String name = samples.imports.name(MAP);
            return name + ".ofEntries("
                    + value.properties().stream()
                            .map(entry -> name + ".entry(" + text(entry.getKey()) + ", "
                                    + samples.expression(map.value(), entry.getValue(), indent) + ")")
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        @Override
        public String declared(Type.Declared declared) {
            TypePlan names = samples.plan.typeAt(declared.declaration());
            return names.declaration().accept(new ModelExpression(samples, names, value, indent));
        }
    }

    /** A value of a declaration as a Java expression. */
    private record ModelExpression(JavaSamples samples, TypePlan names, JsonNode value, int indent)
            implements Declaration.Visitor<String> {

        @Override
        public String object(ObjectType object) {
            return samples.object(object, names, value, indent);
        }

        @Override
        public String openEnum(OpenEnum openEnum) {
            return samples.enumeration(openEnum, names, value);
        }

        @Override
        public String union(UnionType union) {
            return samples.union(union, names, value, indent);
        }
    }

    static String text(String text) {
        return CodeBlock.of("$S", text).toString().replace("\n    + ", " + ");
    }

    private String json(JsonNode value) {
        return imports.name(JSON_MAPPER) + ".shared().readTree(" + text(value.toString()) + ")";
    }

    private String enumeration(OpenEnum openEnum, TypePlan names, JsonNode value) {
        String type = imports.name(names.name());
        OptionalInt known = openEnum.indexOf(value);
        return known.isPresent()
                ? type + "." + names.members().get(known.getAsInt())
                : type + ".of(" + new ScalarExpression(imports, value).of(openEnum.of()) + ")";
    }

    private String union(UnionType union, TypePlan names, JsonNode value, int indent) {
        for (int i = 0; i < union.branches().size(); i++) {
            Declaration.Branch branch = union.branches().get(i);
            if (modes.accepts(schemas.at(branch.schema()), value) && fits(branch.type(), value)) {
                String inner = expression(branch.type(), value, indent);
                String variant = names.members().get(i);
                return variant.isEmpty()
                        ? inner
                        : "new " + imports.name(names.name().nestedClass(variant)) + "(" + inner + ")";
            }
        }
        return "new " + imports.name(names.name().nestedClass("Unknown")) + "(" + json(value) + ")";
    }

    /** A builder chain, on one line where it is inside another and short. */
    private String object(ObjectType object, TypePlan names, JsonNode value, int indent) {
        String start = imports.name(names.name()) + ".builder()";
        String inOneLine = start + String.join("", calls(object, names, value, indent)) + ".build()";
        if (indent > 0 && indent + inOneLine.length() <= WIDTH && inOneLine.indexOf('\n') < 0) {
            return inOneLine;
        }
        String newLine = "\n" + " ".repeat(indent + CONTINUATION);
        return start + newLine + String.join(newLine, calls(object, names, value, indent + CONTINUATION)) + newLine
                + ".build()";
    }

    private List<String> calls(ObjectType object, TypePlan names, JsonNode value, int indent) {
        List<String> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            OptionalInt known = IntStream.range(0, object.properties().size())
                    .filter(i -> object.properties().get(i).name().equals(entry.getKey()))
                    .findFirst();
            if (known.isPresent() && object.properties().get(known.getAsInt()).fixed() != null) {
                continue;
            }
            Optional<String> argument = known.isEmpty()
                    ? Optional.empty()
                    : argument(object.properties().get(known.getAsInt()), entry.getValue(), indent);
            calls.add(argument.map(a -> "." + names.members().get(known.getAsInt()) + "(" + a + ")")
                    .orElseGet(
                            () -> ".additionalProperty(" + text(entry.getKey()) + ", " + json(entry.getValue()) + ")"));
        }
        return calls;
    }

    /** What to give the builder; nothing for a value that is not of the property's type. */
    private Optional<String> argument(Property property, JsonNode value, int indent) {
        if (value.isNull() && property.nullable() && !property.type().includesNull()) {
            return Optional.of(property.required() ? "null" : imports.name(JSON_NULLABLE) + ".ofNull()");
        }
        return fits(property.type(), value)
                ? property.type()
                        .asScalar()
                        .flatMap(scalar -> new ScalarExpression(imports, value).shorter(scalar))
                        .or(() -> Optional.of(expression(property.type(), value, indent)))
                : Optional.empty();
    }
}
