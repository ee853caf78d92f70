package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.validator.Expression;
import dev.plumbline.core.validator.MethodBody;
import dev.plumbline.core.validator.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Prints the bodies of the methods that test. */
final class StatementPrinter implements Statement.Visitor<CodeBlock> {

    private final ValidatorScope scope;
    private final ExpressionPrinter expressions;

    StatementPrinter(ValidatorScope scope, ExpressionPrinter expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    CodeBlock print(MethodBody body) {
        List<Statement> statements = body.statements();
        int last = statements.size() - 1;
        if (last >= 0
                && statements.get(last) instanceof Statement.Walk walk
                && walk.required() > 0
                && body.result().filter(Expression::isTrue).isPresent()) {
            return CodeBlock.builder()
                    .add(print(statements.subList(0, last)))
                    .add(steps(walk))
                    .addStatement("return required == $L", walk.required())
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder().add(print(statements));
        body.result().ifPresent(result -> code.addStatement("return $L", expressions.print(result)));
        return code.build();
    }

    CodeBlock print(List<Statement> statements) {
        return statements.stream().map(this::print).collect(CodeBlock.joining(""));
    }

    private CodeBlock print(Statement statement) {
        return statement.accept(this);
    }

    /** The look for a property; null where it is missing. */
    static CodeBlock get(String name) {
        return CodeBlock.of("value.get($L)", Literals.text(name));
    }

    @Override
    public CodeBlock fetch(Statement.Fetch statement) {
        String name = statement.property();
        return CodeBlock.builder()
                .addStatement("$T $L = $L", JsonNode.class, scope.local(name), get(name))
                .build();
    }

    @Override
    public CodeBlock declareTest(Statement.DeclareTest statement) {
        return CodeBlock.builder()
                .addStatement(
                        "boolean $L = $L",
                        scope.conditionLocal(statement.schema()),
                        expressions.print(statement.test()))
                .build();
    }

    @Override
    public CodeBlock declareTests(Statement.DeclareTests statement) {
        return CodeBlock.builder()
                .addStatement("boolean[] anyTest = new boolean[$L]", statement.count())
                .build();
    }

    @Override
    public CodeBlock setTest(Statement.SetTest statement) {
        return CodeBlock.builder()
                .addStatement("anyTest[$L] = $L", statement.index(), expressions.print(statement.test()))
                .build();
    }

    @Override
    public CodeBlock callPart(Statement.CallPart statement) {
        return CodeBlock.builder()
                .addStatement("$L", expressions.call(statement.part()))
                .build();
    }

    @Override
    public CodeBlock count(Statement.Count statement) {
        CodeBlock sum = statement.branches().stream()
                .map(branch -> branch instanceof Expression.Constant constant
                        ? CodeBlock.of(constant.holds() ? "1" : "0")
                        : CodeBlock.of("($L ? 1 : 0)", expressions.print(branch)))
                .collect(CodeBlock.joining("\n+ "));
        return CodeBlock.builder().addStatement("int matches = $L", sum).build();
    }

    @Override
    public CodeBlock failIf(Statement.FailIf statement) {
        return returnFalseIf(statement.condition());
    }

    private CodeBlock returnFalseIf(Expression condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($>$>$L$<$<)", expressions.print(condition))
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    private static CodeBlock loop(CodeBlock head, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow("$L", head)
                .add(body)
                .endControlFlow()
                .build();
    }

    private static CodeBlock entries() {
        return CodeBlock.of(
                "for ($T<$T, $T> anyProperty : value.properties())", Map.Entry.class, String.class, JsonNode.class);
    }

    @Override
    public CodeBlock eachEntry(Statement.EachEntry statement) {
        return loop(entries(), returnFalseIf(statement.fails()));
    }

    @Override
    public CodeBlock walk(Statement.Walk statement) {
        CodeBlock.Builder code = CodeBlock.builder().add(steps(statement));
        if (statement.required() > 0) {
            code.beginControlFlow("if (required != $L)", statement.required())
                    .addStatement("return false")
                    .endControlFlow();
        }
        return code.build();
    }

    /** The walk without the question whether all was met that had to be. */
    private CodeBlock steps(Statement.Walk statement) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (statement.required() > 0) {
            code.addStatement("int required = 0");
        }
        code.beginControlFlow("$L", entries()).beginControlFlow("switch (anyProperty.getKey())");
        for (Statement.Walk.Case each : statement.cases()) {
            CodeBlock names = each.names().stream().map(Literals::text).collect(CodeBlock.joining(",$W"));
            code.add("case $L -> ", names).add(block(each.fails(), each.isRequired()));
        }
        code.add("default -> ").add(block(statement.otherwise(), false));
        return code.endControlFlow().endControlFlow().build();
    }

    /** What is done for a property on a walk. */
    private CodeBlock block(Expression fails, boolean isRequired) {
        if (fails.isFalse() && !isRequired) {
            return CodeBlock.of("{}\n");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("{\n$>");
        if (fails.isTrue()) {
            return code.addStatement("return false").add("$<}\n").build();
        }
        if (!fails.isFalse()) {
            code.add(returnFalseIf(fails));
        }
        if (isRequired) {
            code.addStatement("required++");
        }
        return code.add("$<}\n").build();
    }

    @Override
    public CodeBlock eachTabledEntry(Statement.EachTabledEntry statement) {
        CodeBlock table =
                scope.constants().indexes(statement.schema(), ValidatorNames.table(statement.key()), statement.names());
        CodeBlock arguments = Stream.concat(
                        Stream.of(
                                CodeBlock.of("$L.getOrDefault(anyProperty.getKey(), -1)", table),
                                CodeBlock.of("anyProperty.getValue()")),
                        statement.part().parameters().stream()
                                .skip(2)
                                .map(parameter -> CodeBlock.of(PartPrinter.name(parameter))))
                .collect(CodeBlock.joining(", "));
        return loop(
                entries(),
                CodeBlock.builder()
                        .beginControlFlow("if (!$L($L))", PartPrinter.name(statement.part(), scope), arguments)
                        .addStatement("return false")
                        .endControlFlow()
                        .build());
    }

    @Override
    public CodeBlock eachName(Statement.EachName statement) {
        return loop(
                CodeBlock.of("for ($T anyName : value.propertyNames())", String.class),
                returnFalseIf(statement.fails()));
    }

    @Override
    public CodeBlock eachItem(Statement.EachItem statement) {
        return loop(
                CodeBlock.of(
                        "for (int i = $L; $Li < value.size(); i++)",
                        statement.from(),
                        statement.isArray() ? "" : "value.isArray() && "),
                returnFalseIf(statement.fails()));
    }
}
