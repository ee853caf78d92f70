package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.core.validator.TestBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints the bodies of the {@code check} methods: every keyword in the document's order, each with its rule. */
final class CheckEmitter {

    private final ValidatorScope scope;
    private final TestBuilder tests;
    private final ExpressionPrinter expressions;

    CheckEmitter(ValidatorScope scope) {
        this.scope = scope;
        this.tests = scope.reportTests();
        this.expressions = new ExpressionPrinter(scope, CodeBlock.of(ValidatorClass.REPORTED));
    }

    ValidatorScope scope() {
        return scope;
    }

    /** Builds the tests that decide what is reported. */
    TestBuilder tests() {
        return tests;
    }

    /** Prints these tests. */
    ExpressionPrinter expressions() {
        return expressions;
    }

    /** The body of the method that reports on a schema. A value of the wrong type is reported as that alone. */
    CodeBlock body(Schema schema) {
        return CheckStatement.join(
                scope.checkSplit().fewer(scope.splitStem(schema, "check"), statements(context(schema, 0))));
    }

    /** @param depth in how many other schemas' statements those of this schema stand */
    CheckContext context(Schema schema, int depth) {
        return new CheckContext(this, schema, tests.unevaluated(schema), depth);
    }

    List<CheckStatement> statements(CheckContext context) {
        List<Keyword> keywords = context.schema().keywords().stream()
                .filter(keyword -> !keyword.checks().isEmpty())
                .sorted(Comparator.comparing(keyword -> !(keyword instanceof Type)))
                .toList();
        List<CheckStatement> statements = new ArrayList<>();
        for (Keyword keyword : keywords) {
            CheckStatements printer = new CheckStatements(context, keyword, keywords.size() == 1);
            keyword.checks().forEach(check -> statements.addAll(check.accept(printer)));
        }
        // Two keywords may need the same local variables, which are declared once. To compare code is to print it.
        if (statements.stream().filter(CheckStatement::isPinned).count() > 1) {
            Set<CheckStatement> pinned = new HashSet<>();
            statements.removeIf(statement -> statement.isPinned() && !pinned.add(statement));
        }
        return statements;
    }
}
