package dev.plumbline.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** Prints one validator: constants, {@code isValid}, {@code check}, a pair of methods for each larger subschema. */
final class ValidatorClass {

    private static final String WALK = "walk";
    private static final Set<Modifier> PRIVATE = EnumSet.of(Modifier.PRIVATE, Modifier.STATIC);

    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final ReportCode report;

    ValidatorClass(ValidatorScope scope) {
        this.scope = scope;
        this.accept = new AcceptCode(scope, WALK);
        this.report = new ReportCode(scope);
    }

    TypeSpec print() {
        MethodSpec isValid = overriding(isValid());
        MethodSpec check = overriding(check());
        scope.shared().forEach(scope::acceptMethod);
        List<MethodSpec> parts = parts();
        return TypeSpec.classBuilder(scope.name())
                .addJavadoc("$L", doc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(scope.isEndless(scope.root()) ? RecursiveValidator.class : Validator.class)
                .addField(instance())
                .addFields(scope.constants().tests())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(isValid)
                .addMethod(check)
                .addMethods(parts)
                .addTypes(rules())
                .build();
    }

    private MethodSpec isValid() {
        return scope.isRepeated()
                ? accepting("isValid", scope.root())
                        .addStatement(
                                "return walk.once(this, value, $T::$L)", scope.name(), scope.acceptMethod(scope.root()))
                        .build()
                : accept("isValid", scope.root());
    }

    private MethodSpec check() {
        CodeBlock first = CodeBlock.builder()
                .beginControlFlow("if (!report.enter(this, value))")
                .addStatement("return")
                .endControlFlow()
                .build();
        return reporting("check")
                .addCode(scope.isRepeated() ? first : CodeBlock.of(""))
                .addCode(report.body(scope.root()))
                .build();
    }

    private CodeBlock doc() {
        String title = scope.root().text().title();
        String sentence = "Checks JSON against the schema {@code "
                + JavadocText.code(scope.pointer(scope.root().at())) + "}"
                + (title == null ? "" : ", \"" + JavadocText.escape(title) + "\"") + ".";
        return CodeBlock.of("$L\n", JavadocText.wrap(sentence, ""));
    }

    private FieldSpec instance() {
        return FieldSpec.builder(scope.name(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The validator; it holds no state.\n")
                .initializer(Literals.initializer(
                        "public static final " + scope.name() + " INSTANCE", CodeBlock.of("new $T()", scope.name())))
                .build();
    }

    /** Printing a method may need more methods, so this goes on until none is new. */
    private List<MethodSpec> parts() {
        Map<String, MethodSpec> printed = new LinkedHashMap<>();
        int before;
        do {
            before = printed.size();
            for (Map.Entry<Location, Schema> entry :
                    new ArrayList<>(scope.needed().entrySet())) {
                part(entry.getValue(), printed);
            }
        } while (printed.size() > before);
        List<String> order = order();
        return printed.values().stream()
                .sorted(Comparator.comparingInt(method -> order.indexOf(method.name())))
                .toList();
    }

    /** The methods' names: tests before reports, each in the document's order. */
    private List<String> order() {
        List<String> tests = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        Deque<Schema> pending = new ArrayDeque<>(List.of(scope.root()));
        while (!pending.isEmpty()) {
            Schema schema = pending.pop();
            if (scope.needsAccept(schema.at())) {
                tests.add(scope.acceptMethod(schema).toString());
            }
            if (scope.needsReport(schema.at())) {
                reports.add(scope.reportMethod(schema).toString());
            }
            List<Schema> inside = schema.keywords().stream()
                    .flatMap(keyword -> keyword.subschemas().stream())
                    .toList();
            for (int i = inside.size() - 1; i >= 0; i--) {
                pending.push(inside.get(i));
            }
        }
        tests.addAll(reports);
        return tests;
    }

    private void part(Schema schema, Map<String, MethodSpec> printed) {
        if (scope.needsAccept(schema.at())) {
            String name = scope.acceptMethod(schema).toString();
            if (!printed.containsKey(name)) {
                printed.put(name, accept(name, schema));
            }
        }
        if (scope.needsReport(schema.at())) {
            String name = scope.reportMethod(schema).toString();
            if (!printed.containsKey(name)) {
                printed.put(name, report(name, schema));
            }
        }
    }

    private MethodSpec accept(String name, Schema schema) {
        return accepting(name, schema).addCode(accept.body(schema)).build();
    }

    private MethodSpec.Builder accepting(String name, Schema schema) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(scope.shared().contains(schema) ? Set.of(Modifier.STATIC) : PRIVATE)
                .returns(boolean.class)
                .addParameter(JsonNode.class, "value");
        return scope.isEndless(schema) ? method.addParameter(Walk.class, WALK) : method;
    }

    private MethodSpec report(String name, Schema schema) {
        return reporting(name).addCode(report.body(schema)).build();
    }

    private static MethodSpec.Builder reporting(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JsonNode.class, "value")
                .addParameter(Report.class, "report");
    }

    private static MethodSpec overriding(MethodSpec method) {
        return MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addCode(method.code())
                .build();
    }

    /** The nested class of all that only a report needs. */
    private List<TypeSpec> rules() {
        if (scope.constants().reports().isEmpty()) {
            return List.of();
        }
        ClassName name = scope.name().nestedClass(ValidatorConstants.RULES);
        return List.of(TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(scope.constants().reports())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
    }
}
