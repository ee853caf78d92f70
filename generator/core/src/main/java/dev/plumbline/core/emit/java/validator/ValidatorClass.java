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
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Report;
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

    private static final String VERDICTS = "verdicts";
    private static final Set<Modifier> PRIVATE = EnumSet.of(Modifier.PRIVATE, Modifier.STATIC);

    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final ReportCode report;

    ValidatorClass(ValidatorScope scope) {
        this.scope = scope;
        this.accept = new AcceptCode(scope, VERDICTS);
        this.report = new ReportCode(scope);
    }

    /** The properties that a value is asked for by the class's own test, if others may do that for it. */
    static List<String> looksUp(ValidatorScope scope) {
        return scope.isEndless(scope.root()) ? List.of() : new AcceptCode(scope, VERDICTS).looksUp(scope.root());
    }

    TypeSpec print() {
        MethodSpec isValid = overriding(isValid());
        List<MethodSpec> given = given();
        MethodSpec check = overriding(check());
        scope.shared().forEach(scope::acceptMethod);
        List<MethodSpec> parts = parts();
        return TypeSpec.classBuilder(scope.name())
                .addJavadoc("$L", doc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(scope.isEndless(scope.root()) ? RecursiveValidator.class : Validator.class)
                .addField(instance())
                .addFields(scope.constants().tests())
                .addFields(
                        scope.constants().areNested()
                                ? List.of()
                                : scope.constants().reports())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(isValid)
                .addMethods(given)
                .addMethod(check)
                .addMethods(parts)
                .addMethods(scope.parts().all())
                .addTypes(holders())
                .addTypes(rules())
                .build();
    }

    private MethodSpec isValid() {
        if (isApart()) {
            return accepting("isValid", scope.root()).addCode(accept.whole()).build();
        }
        List<String> given = scope.given().of(scope.root());
        if (!given.isEmpty()) {
            CodeBlock gets = given.stream().map(PropertyTests::get).collect(CodeBlock.joining(",$W"));
            return accepting("isValid", scope.root())
                    .addStatement("return isValid(value,$W$L)", gets)
                    .build();
        }
        return scope.isRepeated()
                ? accepting("isValid", scope.root())
                        .addStatement(
                                "return verdicts.isValid(this, value, $T::$L)",
                                scope.name(),
                                scope.acceptMethod(scope.root()))
                        .build()
                : accept("isValid", scope.root());
    }

    /** Whether what the schema has in common with others is tested apart from its rest. */
    private boolean isApart() {
        return !scope.common().before(scope.root()).isEmpty();
    }

    /** The test for those who looked up the value's properties already, or tested what is common to branches. */
    private List<MethodSpec> given() {
        List<String> given = scope.given().of(scope.root());
        if (given.isEmpty() && !isApart()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(isApart() ? GivenCalls.REST : "isValid")
                .addJavadoc("$L\n", givenDoc(!given.isEmpty()))
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(JsonNode.class, "value");
        given.forEach(
                name -> method.addParameter(JavaTypes.nullable(ClassName.get(JsonNode.class)), scope.local(name)));
        return List.of(method.addCode(accept.body(scope.root(), given)).build());
    }

    private CodeBlock givenDoc(boolean withProperties) {
        CodeBlock properties =
                CodeBlock.of(withProperties ? ", with properties of the value, null where there is none." : ".");
        if (!isApart()) {
            return CodeBlock.of("As {@link #isValid(JsonNode)}$L", properties);
        }
        CodeBlock before = scope.common().before(scope.root()).stream()
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
        return scope.isEndless(schema) ? method.addParameter(VerdictCache.class, VERDICTS) : method;
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
        if (!scope.constants().areNested()) {
            return List.of();
        }
        List<List<FieldSpec>> runs = new ArrayList<>();
        int size = CodeSize.METHOD;
        for (FieldSpec field : scope.constants().reports()) {
            int own = CodeSize.of(field.initializer()) + ValidatorConstants.FIELD;
            if (size + own > CodeSize.METHOD) {
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
                .addFields(
                        inherited ? fields.stream().map(ValidatorClass::visible).toList() : fields)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return above == null
                ? type.build()
                : type.superclass(scope.name().nestedClass(above)).build();
    }

    /** What is private is not inherited. */
    private static FieldSpec visible(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), Modifier.STATIC, Modifier.FINAL)
                .initializer(field.initializer())
                .build();
    }
}
