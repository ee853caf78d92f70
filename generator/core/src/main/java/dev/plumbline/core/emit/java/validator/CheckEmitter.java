package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints the bodies of the {@code check} methods: every keyword in the document's order, each with its rule. */
final class CheckEmitter {

    private final ValidatorScope scope;
    private final IsValidEmitter isValid;

    CheckEmitter(ValidatorScope scope) {
        this.scope = scope;
        this.isValid = new IsValidEmitter(scope, "report.verdicts()");
    }

    ValidatorScope scope() {
        return scope;
    }

    /** Prints the tests that decide what is reported. */
    IsValidEmitter isValid() {
        return isValid;
    }

    /** The body of the method that reports on a schema. A value of the wrong type is reported as that alone. */
    CodeBlock body(Schema schema) {
        MethodSplitter splitter = new MethodSplitter(
                scope.splitMethods(),
                scope.splitStem(schema, "check"),
                List.of(SplitMethods.VALUE, SplitMethods.REPORT),
                code -> false);
        return CheckStatement.join(splitter.statements(statements(context(schema, 0))));
    }

    /** @param depth in how many other schemas' statements those of this schema stand */
    CheckContext context(Schema schema, int depth) {
        return new CheckContext(this, schema, new UnevaluatedConditions(schema, scope, isValid, true), depth);
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
        // Two keywords may need the same local variables, which are declared once.
        Set<CheckStatement> pinned = new HashSet<>();
        statements.removeIf(statement -> statement.isPinned() && !pinned.add(statement));
        return statements;
    }
}
