package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.JavaTypes;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.validator.ByteSize;
import dev.plumbline.core.validator.MethodPart;
import dev.plumbline.core.validator.TestBuilder;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.SchemaMatcher;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prints one validator: constants, {@code isValid}, {@code check}, a pair of methods for each larger subschema. */
final class ValidatorClass {

    /** What remembers the verdicts on a recursive value, in a method that tests. */
    static final String VERDICTS = "verdicts";

    /** The same in a method that reports. */
    static final String REPORTED = "report.verdicts()";

    /** The method that tests what is left of a schema; no other method's name is like it. */
    static final String REST = "isRestValid";

    private static final Set<Modifier> PRIVATE = EnumSet.of(Modifier.PRIVATE, Modifier.STATIC);

    private final ValidatorScope scope;
    private final TestBuilder tests;
    private final StatementPrinter statements;
    private final CheckEmitter check;
    private final Map<MethodPart, MethodSpec> split = new LinkedHashMap<>();

    ValidatorClass(ValidatorScope scope) {
        this.scope = scope;
        this.tests = scope.tests();
        this.statements = new StatementPrinter(scope, new ExpressionPrinter(scope, CodeBlock.of(VERDICTS)));
        this.check = new CheckEmitter(scope);
    }

    /** The properties that the class's {@code isValid} looks up, if others may do that for it. */
    static List<String> lookups(ValidatorScope scope) {
        return scope.isEndless(scope.root()) ? List.of() : scope.tests().lookups();
    }

    TypeSpec print() {
        MethodSpec isValid = overriding(isValid());
        List<MethodSpec> hoisted = hoisted();
        List<MethodSpec> check = scope.isMatcher() ? List.of() : List.of(overriding(check()));
        scope.shared().forEach(scope::isValidMethod);
        List<MethodSpec> parts = parts();
        return TypeSpec.classBuilder(scope.name())
                .addJavadoc("$L", doc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(type())
                .addField(instance())
                .addFields(scope.constants().tests())
                .addFields(scope.constants().schema())
                .addFields(
                        scope.constants().areNested()
                                ? List.of()
                                : scope.constants().reports())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(unaccompanied())
                .addMethod(isValid)
                .addMethods(hoisted)
                .addMethods(check)
                .addMethods(parts)
                .addMethods(split.values())
                .addMethods(scope.checkSplit().all())
                .addTypes(holders())
                .addTypes(rules())
                .build();
    }

    private Class<?> type() {
        if (scope.isMatcher()) {
            return SchemaMatcher.class;
        }
        return scope.isCircular() ? RecursiveValidator.class : Validator.class;
    }

    /** What has no verdicts yet to take along to a schema that refers to itself. */
    private List<MethodSpec> unaccompanied() {
        return scope.isEndless(scope.root()) && !scope.isCircular()
                ? List.of(overriding(MethodSpec.methodBuilder("isValid")
                        .addModifiers(PRIVATE)
                        .returns(boolean.class)
                        .addParameter(JsonNode.class, "value")
                        .addStatement("return isValid(value, $T.DEFAULT)", ValidationLimits.class)
                        .build()))
                : List.of();
    }

    private MethodSpec isValid() {
        if (isApart()) {
            return isValidSignature("isValid", scope.root())
                    .addCode(statements.print(tests.whole()))
                    .build();
        }
        List<String> hoisted = scope.given();
        if (!hoisted.isEmpty()) {
            CodeBlock gets = hoisted.stream().map(StatementPrinter::get).collect(CodeBlock.joining(",$W"));
            return isValidSignature("isValid", scope.root())
                    .addStatement("return isValid(value,$W$L)", gets)
                    .build();
        }
        return scope.isRepeated()
                ? isValidSignature("isValid", scope.root())
                        .addStatement(
                                "return verdicts.isValid(this, value, $T::$L)",
                                scope.name(),
                                scope.isValidMethod(scope.root()))
                        .build()
                : isValidMethod("isValid", scope.root());
    }

    /** Whether what the schema has in common with others is tested apart from its rest. */
    private boolean isApart() {
        return !scope.testedBefore().isEmpty();
    }

    /** The test for those who looked up the value's properties already, or tested what is common to branches. */
    private List<MethodSpec> hoisted() {
        List<String> hoisted = scope.given();
        if (hoisted.isEmpty() && !isApart()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(isApart() ? REST : "isValid")
                .addJavadoc("$L\n", hoistedDoc(!hoisted.isEmpty()))
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(JsonNode.class, "value");
        hoisted.forEach(
                name -> method.addParameter(JavaTypes.nullable(ClassName.get(JsonNode.class)), scope.local(name)));
        return List.of(method.addCode(statements.print(tests.body(scope.root(), hoisted)))
                .build());
    }

    private CodeBlock hoistedDoc(boolean withProperties) {
        CodeBlock properties =
                CodeBlock.of(withProperties ? ", with properties of the value, null where there is none." : ".");
        if (!isApart()) {
            return CodeBlock.of("As {@link #isValid(JsonNode)}$L", properties);
        }
        CodeBlock before = scope.testedBefore().stream()
                .map(part -> CodeBlock.of("{@link $T}", scope.classOf(part.at()).orElseThrow()))
                .collect(CodeBlock.joining(" and "));
        return CodeBlock.of("What is left of {@link #isValid(JsonNode)} after\n$L$L", before, properties);
    }

    private MethodSpec check() {
        CodeBlock first = CodeBlock.builder()
                .beginControlFlow("if (!report.enter(this, value))")
                .addStatement("return")
                .endControlFlow()
                .build();
        return checkSignature("check")
                .addCode(scope.isRepeated() ? first : CodeBlock.of(""))
                .addCode(check.body(scope.root()))
                .build();
    }

    private CodeBlock doc() {
        String title = scope.root().text().title();
        String sentence =
                (scope.isMatcher() ? "Tells whether JSON matches" : "Checks JSON against") + " the schema {@code "
                        + JavadocText.code(scope.pointer(scope.root().at())) + "}"
                        + (title == null ? "" : ", \"" + JavadocText.escape(title) + "\"") + scope.direction() + ".";
        return CodeBlock.of("$L\n", JavadocText.wrap(sentence, ""));
    }

    private FieldSpec instance() {
        return FieldSpec.builder(scope.name(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The $L; it holds no state.\n", scope.isMatcher() ? "matcher" : "validator")
                .initializer(Literals.initializer(
                        "public static final " + scope.name() + " INSTANCE", CodeBlock.of("new $T()", scope.name())))
                .build();
    }

    /** Printing a method may need more methods, so this goes on until none is new. */
    private List<MethodSpec> parts() {
        Map<String, MethodSpec> printed = new LinkedHashMap<>();
        int before;
        do {
            before = printed.size() + split.size();
            new LinkedHashMap<>(scope.parts().all())
                    .forEach((part, body) ->
                            split.computeIfAbsent(part, first -> PartPrinter.print(first, body, scope)));
            for (Map.Entry<Location, Schema> entry :
                    new ArrayList<>(scope.needed().entrySet())) {
                part(entry.getValue(), printed);
            }
        } while (printed.size() + split.size() > before);
        Map<String, Integer> order = new HashMap<>();
        order().forEach(name -> order.putIfAbsent(name, order.size()));
        return printed.values().stream()
                .sorted(Comparator.comparingInt(method -> order.get(method.name())))
                .toList();
    }

    /** The methods' names: tests before reports, each in the document's order. */
    private List<String> order() {
        List<String> tests = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        Deque<Schema> pending = new ArrayDeque<>(List.of(scope.root()));
        while (!pending.isEmpty()) {
            Schema schema = pending.pop();
            if (scope.needsIsValid(schema.at())) {
                tests.add(scope.isValidMethod(schema).toString());
            }
            if (scope.needsCheck(schema.at())) {
                reports.add(scope.checkMethod(schema).toString());
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
        if (scope.needsIsValid(schema.at())) {
            String name = scope.isValidMethod(schema).toString();
            if (!printed.containsKey(name)) {
                printed.put(name, isValidMethod(name, schema));
            }
        }
        if (scope.needsCheck(schema.at())) {
            String name = scope.checkMethod(schema).toString();
            if (!printed.containsKey(name)) {
                printed.put(name, checkMethod(name, schema));
            }
        }
    }

    private MethodSpec isValidMethod(String name, Schema schema) {
        return isValidSignature(name, schema)
                .addCode(statements.print(tests.body(schema)))
                .build();
    }

    private MethodSpec.Builder isValidSignature(String name, Schema schema) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(scope.shared().contains(schema) ? Set.of(Modifier.STATIC) : PRIVATE)
                .returns(boolean.class)
                .addParameter(JsonNode.class, "value");
        return scope.isEndless(schema) ? method.addParameter(VerdictCache.class, VERDICTS) : method;
    }

    private MethodSpec checkMethod(String name, Schema schema) {
        return checkSignature(name).addCode(check.body(schema)).build();
    }

    private static MethodSpec.Builder checkSignature(String name) {
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

    /** The nested classes of constants that tests need and the class has no room for. */
    private List<TypeSpec> holders() {
        return scope.constants().moreTests().entrySet().stream()
                .map(entry -> holder(entry.getKey(), null, entry.getValue()))
                .toList();
    }

    /**
     * The nested class of all that only a report needs. What one class has no room for it inherits, so that every rule
     * has the same name; a constant may need those before it, which stand further up.
     */
    private List<TypeSpec> rules() {
        if (!scope.constants().areNested() || scope.constants().reports().isEmpty()) {
            return List.of();
        }
        List<List<FieldSpec>> runs = new ArrayList<>();
        int size = ByteSize.METHOD;
        for (FieldSpec field : scope.constants().reports()) {
            int own = scope.constants().size(field);
            if (size + own > ByteSize.METHOD) {
                runs.add(new ArrayList<>());
                size = 0;
            }
            runs.get(runs.size() - 1).add(field);
            size += own;
        }
        List<TypeSpec> classes = new ArrayList<>();
        for (int i = runs.size(); i > 0; i--) {
            // The last of the fields are in the class itself, those before them in the class above it.
            String name = ValidatorConstants.RULES + (i == runs.size() ? "" : "Above" + i);
            String above = i == 1 ? null : ValidatorConstants.RULES + "Above" + (i - 1);
            classes.add(holder(name, above, runs.get(i - 1)));
        }
        return classes;
    }

    private TypeSpec holder(String name, @Nullable String above, List<FieldSpec> fields) {
        boolean inherited = name.contains("Above");
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.name().nestedClass(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addModifiers(inherited ? new Modifier[0] : new Modifier[] {Modifier.FINAL})
                .addFields(fields.stream().map(ValidatorClass::nested).toList());
        return above == null
                ? type.build()
                : type.superclass(scope.name().nestedClass(above)).build();
    }

    /** In a class that is private itself, a field need not say so; and what is private is not inherited. */
    private static FieldSpec nested(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), Modifier.STATIC, Modifier.FINAL)
                .initializer(field.initializer())
                .build();
    }
}
