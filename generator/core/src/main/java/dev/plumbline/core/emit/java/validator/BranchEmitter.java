package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BranchLabel;
import dev.plumbline.core.schema.analysis.DiscriminatorValues;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.core.validator.ByteSize;
import dev.plumbline.runtime.validation.Branch;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a branch of a {@code oneOf} or {@code anyOf} with what tells that a value was meant for it. */
final class BranchEmitter {

    private static final int INDENT = 16;

    private final ValidatorScope scope;
    private final ExpressionPrinter expressions;
    private final CheckerReferences checkers;
    private final @Nullable Discriminator discriminator;

    BranchEmitter(
            ValidatorScope scope,
            ExpressionPrinter expressions,
            CheckerReferences checkers,
            @Nullable Discriminator discriminator) {
        this.discriminator = discriminator;
        this.scope = scope;
        this.expressions = expressions;
        this.checkers = checkers;
    }

    SizedCode branch(Schema schema, int index, ObjectSignature outline) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(Literals.call(
                        INDENT,
                        CodeBlock.of("$T.of", Branch.class),
                        List.of(
                                Literals.text(BranchLabel.of(schema, index, outline, scope.schemas())),
                                validator(schema))));
        discriminated(code, schema);
        names(
                code,
                "taking",
                outline.types().stream().map(JsonType::typeName).collect(Collectors.toCollection(LinkedHashSet::new)));
        names(code, "requiring", outline.required());
        names(code, "forbidding", outline.forbidden());
        outline.fixed().forEach((property, values) -> fixed(code, property, values));
        return new SizedCode(code.build(), size(outline));
    }

    private static int size(ObjectSignature outline) {
        int texts = outline.types().size()
                + outline.required().size()
                + outline.forbidden().size()
                + outline.fixed().values().stream().mapToInt(Set::size).sum();
        return 2 * SizedCode.CALL
                + SizedCode.TEXT * (texts + 3 * (1 + outline.fixed().size()));
    }

    private void discriminated(CodeBlock.Builder code, Schema schema) {
        if (discriminator != null) {
            List<String> values = DiscriminatorValues.of(discriminator, schema, scope.schemas())
                    .valid();
            List<String> all = new ArrayList<>(List.of(discriminator.property()));
            all.addAll(values);
            code.add("\n$>$>.$L$<$<", Literals.call(CodeBlock.of("discriminatedBy"), all));
            code.add(discriminator.isFallback(schema) ? "\n$>$>.byDefault()$<$<" : "");
        }
    }

    /** In the document's order, and not in that of a set or map, which is another in each run. */
    private static void fixed(CodeBlock.Builder code, String property, Set<String> values) {
        if (values.size() > ByteSize.NAMES) {
            CodeBlock table = Literals.table(CodeBlock.of("$T.texts", Literal.class), values);
            code.add("\n$>$>.fixing($L, $L.toArray($T[]::new))$<$<", Literals.text(property), table, String.class);
        } else {
            List<String> all = new ArrayList<>(List.of(property));
            all.addAll(values);
            code.add("\n$>$>.$L$<$<", Literals.call(CodeBlock.of("fixing"), all));
        }
    }

    private static void names(CodeBlock.Builder code, String method, Set<String> names) {
        if (names.size() > ByteSize.NAMES) {
            CodeBlock table = Literals.table(CodeBlock.of("$T.texts", Literal.class), names);
            code.add("\n$>$>.$L($L.toArray($T[]::new))$<$<", method, table, String.class);
        } else if (!names.isEmpty()) {
            code.add("\n$>$>.$L$<$<", Literals.call(CodeBlock.of("$L", method), names));
        }
    }

    private CodeBlock validator(Schema schema) {
        return checkers.validator(schema)
                .orElseGet(() -> Literals.call(
                        INDENT,
                        CodeBlock.of("$T.of", scope.isEndless(schema) ? RecursiveValidator.class : Validator.class),
                        List.of(expressions.reference(schema), checkers.checker(schema))));
    }
}
