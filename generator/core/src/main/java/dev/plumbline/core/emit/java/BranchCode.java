package dev.plumbline.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Outline;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.runtime.validation.Branch;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints a branch of a {@code oneOf} or {@code anyOf} with what tells that a value was meant for it. */
final class BranchCode {

    private static final int INDENT = 16;

    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final ReportCode report;

    BranchCode(ValidatorScope scope, AcceptCode accept, ReportCode report) {
        this.scope = scope;
        this.accept = accept;
        this.report = report;
    }

    CodeBlock branch(Schema schema, int index, Outline outline) {
        Schema named = named(schema);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(Literals.call(
                        INDENT,
                        CodeBlock.of("$T.of", Branch.class),
                        List.of(Literals.text(name(named, index)), validator(schema))));
        names(code, "requiring", outline.required());
        names(code, "forbidding", outline.forbidden());
        if (!outline.fixed().isEmpty()) {
            code.add("\n$>$>.fixing($T.ofEntries($L))$<$<", Map.class, fixed(outline.fixed()));
        }
        return code.build();
    }

    private static CodeBlock fixed(Map<String, Set<String>> texts) {
        return texts.entrySet().stream()
                .map(entry -> CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        Literals.text(entry.getKey()),
                        Literals.call(CodeBlock.of("$T.of", Set.class), entry.getValue())))
                .collect(CodeBlock.joining(",\n"));
    }

    private static void names(CodeBlock.Builder code, String method, Set<String> names) {
        if (!names.isEmpty()) {
            code.add("\n$>$>.$L$<$<", Literals.call(CodeBlock.of("$L", method), names));
        }
    }

    /** A reference that says nothing of its own is what it refers to. */
    private Schema named(Schema schema) {
        return schema.text().title() == null && schema.keyword(Ref.class).isPresent()
                ? scope.rules().at(schema.keyword(Ref.class).get().target())
                : schema;
    }

    private static String name(Schema schema, int index) {
        String title = schema.text().title();
        Location at = schema.at();
        if (title != null) {
            return title;
        }
        return at.pointer().startsWith("/components/schemas/") ? at.lastName() : "form " + (index + 1);
    }

    private CodeBlock validator(Schema schema) {
        boolean plainReference =
                schema.keywords().size() == 1 && schema.keyword(Ref.class).isPresent();
        Schema target = plainReference
                ? scope.rules().at(schema.keyword(Ref.class).get().target())
                : schema;
        return scope.classOf(target.at())
                .map(type -> CodeBlock.of("$T.INSTANCE", type))
                .orElseGet(() -> Literals.call(
                        INDENT,
                        CodeBlock.of("$T.of", scope.isEndless(schema) ? RecursiveValidator.class : Validator.class),
                        List.of(accept.reference(schema), report.checker(schema))));
    }
}
