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
import java.util.stream.Stream;

/**
 * The tests of a value that more than one step of a method asks for, made once: a local variable for each, or an array
 * where they are a great many, since neither a lambda expression nor a part of a method can take so many along.
 */
final class ConditionLocals {

    /** What the printed methods call the array. */
    static final ParameterSpec ARRAY =
            ParameterSpec.builder(boolean[].class, "anyTest").build();

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final boolean isArray;
    private final Map<Location, Schema> tested = new LinkedHashMap<>();
    private final Map<Location, CodeBlock> locals = new LinkedHashMap<>();

    /**
     * @param schema the one whose method holds them
     * @param many whether parts of the method need them, however few they are
     */
    ConditionLocals(Schema schema, ValidatorScope scope, IsValidEmitter accept, Stream<Schema> tested, boolean many) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        tested.forEach(each -> this.tested.putIfAbsent(each.at(), each));
        this.isArray = many || this.tested.size() > CodeSize.TESTS;
        this.tested.forEach((at, each) -> locals.put(
                at,
                isArray
                        ? CodeBlock.of("$L[$L]", ARRAY.name(), locals.size())
                        : CodeBlock.of("$L", scope.condition(each))));
    }

    boolean isEmpty() {
        return locals.isEmpty();
    }

    /** Whether they are in an array, which parts of the method take along. */
    boolean isArray() {
        return isArray;
    }

    /** The local variables, or elements, by the schema that each stands for. */
    Map<Location, CodeBlock> locals() {
        return locals;
    }

    /** What tells whether the value satisfies a schema, one of those tested. */
    CodeBlock of(Schema decided) {
        return Objects.requireNonNull(locals.get(decided.at()), "only schemas that are tested are asked about");
    }

    CodeBlock declarations() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (isArray && !isEmpty()) {
            code.addStatement("boolean[] $L = new boolean[$L]", ARRAY.name(), locals.size());
            List<CodeBlock> tests = new ArrayList<>();
            tested.forEach((at, each) ->
                    tests.add(CodeBlock.of("$L = $L;\n", locals.get(at), accept.accepts(each, CodeBlock.of("value")))));
            MethodSplitter.of(tests, test -> test).forEach(run -> code.addStatement("$L", fill(run)));
        } else {
            tested.forEach((at, each) ->
                    code.addStatement("boolean $L = $L", locals.get(at), accept.accepts(each, CodeBlock.of("value"))));
        }
        return code.build();
    }

    private CodeBlock fill(List<CodeBlock> run) {
        return scope.parts()
                .add(
                        scope.partStem(schema, "test"),
                        TypeName.VOID,
                        accept.parameters(schema, SplitMethods.VALUE, ARRAY),
                        run.stream().collect(CodeBlock.joining("")));
    }
}
