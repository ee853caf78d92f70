package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions that more than one step of a method needs, tested once.
 *
 * <ol>
 *   <li>Each is in a local variable, which lambda expressions may capture: nothing is assigned twice.
 *   <li>Where they are a great many they are in one array. A lambda expression, and a method that a part is moved to,
 *       would need a parameter for each, and Java allows 255.
 *   <li>The array is filled by methods of their own, as so many tests are more than one method has room for.
 * </ol>
 */
final class ConditionLocals {

    /** What the printed methods call the array. */
    static final ParameterSpec ARRAY =
            ParameterSpec.builder(boolean[].class, "anyTest").build();

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter isValid;
    private final boolean isArray;
    private final Map<Location, Schema> tested = new LinkedHashMap<>();
    private final Map<Location, CodeBlock> locals = new LinkedHashMap<>();
    private final Pattern pattern;

    /**
     * @param schema the one whose method holds them
     * @param many whether parts of the method need them, however few they are
     */
    ConditionLocals(Schema schema, ValidatorScope scope, IsValidEmitter isValid, Stream<Schema> tested, boolean many) {
        this.schema = schema;
        this.scope = scope;
        this.isValid = isValid;
        tested.forEach(each -> this.tested.putIfAbsent(each.at(), each));
        this.isArray = many || this.tested.size() > CodeSize.TESTS;
        this.tested.forEach((at, each) -> locals.put(
                at,
                isArray
                        ? CodeBlock.of("$L[$L]", ARRAY.name(), locals.size())
                        : CodeBlock.of("$L", scope.conditionLocal(each))));
        this.pattern = pattern();
    }

    /** Whether there is one for a schema. */
    boolean has(Schema decided) {
        return locals.containsKey(decided.at());
    }

    /** Whether code reads or writes any of them that a part of the method is not given, or the array while it is filled. */
    boolean isIn(CodeBlock code) {
        return !locals.isEmpty() && pattern.matcher(code.toString()).find();
    }

    /** Whether there are any, in an array, which parts of the method are given. */
    boolean inArray() {
        return isArray && !locals.isEmpty();
    }

    private Pattern pattern() {
        return Pattern.compile(
                isArray
                        ? "boolean\\[\\]"
                        : locals.values().stream()
                                .map(CodeBlock::toString)
                                .collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    boolean isEmpty() {
        return locals.isEmpty();
    }

    /** Whether they are in an array, which parts of the method take along. */
    boolean isArray() {
        return isArray;
    }

    /** What tells whether the value satisfies a schema, one of those tested. */
    CodeBlock of(Schema decided) {
        return Objects.requireNonNull(locals.get(decided.at()), "only schemas that are tested have a local variable");
    }

    CodeBlock declarations() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (isArray && !isEmpty()) {
            code.addStatement("boolean[] $L = new boolean[$L]", ARRAY.name(), locals.size());
            List<CodeBlock> tests = new ArrayList<>();
            tested.forEach((at, each) -> tests.add(
                    CodeBlock.of("$L = $L;\n", locals.get(at), isValid.condition(each, CodeBlock.of("value")))));
            MethodSplitter.runs(tests, test -> test).forEach(run -> code.addStatement("$L", fill(run)));
        } else {
            tested.forEach((at, each) -> code.addStatement(
                    "boolean $L = $L", locals.get(at), isValid.condition(each, CodeBlock.of("value"))));
        }
        return code.build();
    }

    private CodeBlock fill(List<CodeBlock> run) {
        return scope.splitMethods()
                .add(
                        scope.splitStem(schema, "test"),
                        TypeName.VOID,
                        isValid.parameters(schema, SplitMethods.VALUE, ARRAY),
                        run.stream().collect(CodeBlock.joining("")));
    }
}
