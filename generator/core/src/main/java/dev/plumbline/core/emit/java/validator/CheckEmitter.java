package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.validator.CheckSplitter.Statement;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints the bodies of the {@code check} methods: every keyword in the document's order, each with its rule. */
final class CheckEmitter {

    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final LocationEmitter locations;

    CheckEmitter(ValidatorScope scope) {
        this.scope = scope;
        this.accept = new IsValidEmitter(scope, "report.walk()");
        this.locations = new LocationEmitter(scope);
    }

    /** The body of the method that reports on a schema. A value of the wrong type is reported as that alone. */
    CodeBlock body(Schema schema) {
        UnevaluatedConditions unevaluated = new UnevaluatedConditions(schema, scope, accept, true);
        List<Keyword> keywords = schema.keywords().stream()
                .filter(keyword -> !keyword.checks().isEmpty())
                .sorted(Comparator.comparing(keyword -> !(keyword instanceof Type)))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Keyword keyword : keywords) {
            CheckStatements printer =
                    new CheckStatements(schema, keyword, keywords.size() == 1, unevaluated, scope, accept, locations);
            keyword.checks().forEach(check -> statements.addAll(check.accept(printer)));
        }
        // Two keywords may need the same local variables, which are declared once.
        Set<Statement> pinned = new HashSet<>();
        return new CheckSplitter(schema, scope)
                .body(statements.stream()
                        .filter(statement -> !statement.isPinned() || pinned.add(statement))
                        .toList());
    }
}
