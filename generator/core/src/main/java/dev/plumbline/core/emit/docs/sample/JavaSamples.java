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
import dev.plumbline.core.schema.Rules;
import dev.plumbline.runtime.json.JsonNullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Writes JSON values as Java that makes them with the generated client's builders. */
public final class JavaSamples {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName JSON_MAPPER = ClassName.get("tools.jackson.databind.json", "JsonMapper");
    private static final ClassName JSON_NODE = ClassName.get("tools.jackson.databind", "JsonNode");
    private static final ClassName JSON_NULLABLE = ClassName.get(JsonNullable.class);

    /** What continues a statement stands so far right. */
    private static final int CONTINUATION = 8;

    private static final int WIDTH = 100;

    private final Plan plan;
    private final Modes modes;
    private final Rules rules;
    private final Imports imports;

    JavaSamples(Rules rules, Plan plan, Imports imports) {
        this.rules = rules;
        this.plan = plan;
        this.imports = imports;
        this.modes = new Modes(rules);
    }

    /** The value as Java of its type. */
    public static JavaSample of(Rules rules, Plan plan, Type type, JsonNode value) {
        return new JavaSamples(rules, plan, new Imports()).sample(type, value);
    }

    /** The value as Java; as plain JSON where it is not of the type. */
    JavaSample sample(Type type, JsonNode value) {
        boolean fits = fits(type, value);
        String name = fits ? typeName(type) : imports.name(JSON_NODE);
        String expression = fits ? expression(type, value, 0) : json(value);
        return new JavaSample(imports.lines(), name, expression);
    }

    private TypePlan planOf(Type.Declared declared) {
        return plan.typeAt(declared.declaration());
    }

    String typeName(Type type) {
        if (type instanceof Type.Declared declared) {
            return imports.name(planOf(declared).name());
        } else if (type instanceof Type.ListOf list) {
            return imports.name(LIST) + "<" + typeName(list.item()) + ">";
        } else if (type instanceof Type.MapOf map) {
            return imports.name(MAP) + "<String, " + typeName(map.value()) + ">";
        } else if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> "String";
                case BOOLEAN -> "Boolean";
                case INT -> "Integer";
                case LONG -> "Long";
                case DOUBLE -> "Double";
            };
        }
        return imports.name(JSON_NODE);
    }

    private String expression(Type type, JsonNode value, int indent) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar, value);
        } else if (type instanceof Type.ListOf list) {
            return imports.name(LIST) + ".of("
                    + value.valueStream()
                            .map(item -> expression(list.item(), item, indent))
                            .collect(Collectors.joining(", "))
                    + ")";
        } else if (type instanceof Type.MapOf map) {
            return imports.name(MAP) + ".ofEntries("
                    + value.properties().stream()
                            .map(entry -> imports.name(MAP) + ".entry(" + text(entry.getKey()) + ", "
                                    + expression(map.value(), entry.getValue(), indent) + ")")
                            .collect(Collectors.joining(", "))
                    + ")";
        } else if (type instanceof Type.Declared declared) {
            TypePlan names = planOf(declared);
            if (names.declaration() instanceof ObjectType object) {
                return object(object, names, value, indent);
            } else if (names.declaration() instanceof OpenEnum openEnum) {
                return enumeration(openEnum, names, value.stringValue());
            } else if (names.declaration() instanceof UnionType union) {
                return union(union, names, value, indent);
            }
        }
        return json(value);
    }

    private static String scalar(Type.Scalar scalar, JsonNode value) {
        return switch (scalar) {
            case STRING -> text(value.stringValue());
            case BOOLEAN, INT -> value.asString();
            case LONG -> value.asString() + "L";
            case DOUBLE -> value.asString() + "d";
        };
    }

    static String text(String text) {
        return CodeBlock.of("$S", text).toString().replace("\n    + ", " + ");
    }

    private String json(JsonNode value) {
        return imports.name(JSON_MAPPER) + ".shared().readTree(" + text(value.toString()) + ")";
    }

    private String enumeration(OpenEnum openEnum, TypePlan names, String value) {
        String type = imports.name(names.name());
        for (int i = 0; i < openEnum.values().size(); i++) {
            if (openEnum.values().get(i).value().equals(value)) {
                return type + "." + names.members().get(i);
            }
        }
        return type + ".of(" + text(value) + ")";
    }

    private String union(UnionType union, TypePlan names, JsonNode value, int indent) {
        for (int i = 0; i < union.branches().size(); i++) {
            Declaration.Branch branch = union.branches().get(i);
            if (modes.accepts(rules.at(branch.schema()), value) && fits(branch.type(), value)) {
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
        if (value.isNull() && property.nullable() && !(property.type() instanceof Type.Any)) {
            return Optional.of(property.required() ? "null" : imports.name(JSON_NULLABLE) + ".ofNull()");
        }
        return fits(property.type(), value)
                ? Optional.of(expression(property.type(), value, indent))
                : Optional.empty();
    }

    private boolean fits(Type type, JsonNode value) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> value.isString();
                case BOOLEAN -> value.isBoolean();
                case INT -> value.isIntegralNumber() && value.canConvertToInt();
                case LONG -> value.isIntegralNumber() && value.canConvertToLong();
                case DOUBLE -> value.isNumber();
            };
        } else if (type instanceof Type.ListOf list) {
            return value.isArray() && value.valueStream().allMatch(item -> fits(list.item(), item));
        } else if (type instanceof Type.MapOf map) {
            return value.isObject() && value.valueStream().allMatch(item -> fits(map.value(), item));
        } else if (type instanceof Type.Declared declared) {
            Declaration declaration = planOf(declared).declaration();
            return declaration instanceof UnionType
                    || (declaration instanceof OpenEnum ? value.isString() : value.isObject());
        }
        return true;
    }
}
