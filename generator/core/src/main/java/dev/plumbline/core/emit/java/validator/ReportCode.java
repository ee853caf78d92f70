package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Outline;
import dev.plumbline.core.schema.keyword.Discriminator;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Type;
import dev.plumbline.runtime.validation.Assertions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints the bodies of the {@code check} methods: every keyword in the document's order, each with its rule. */
final class ReportCode {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final CheckTests tests;
    private final LocationCode locations;
    private final CheckerCode checkers;

    ReportCode(ValidatorScope scope) {
        this.scope = scope;
        this.accept = new AcceptCode(scope, "report.verdicts()");
        this.tests = new CheckTests(scope.constants());
        this.locations = new LocationCode(scope);
        this.checkers = new CheckerCode(scope, locations);
    }

    /** The body of the method that reports on a schema. A value of the wrong type is reported as that alone. */
    CodeBlock body(Schema schema) {
        Unevaluated unevaluated = new Unevaluated(schema, scope, accept, true);
        ReportParts body = new ReportParts(schema, scope);
        List<Keyword> keywords = schema.keywords().stream()
                .filter(keyword -> !keyword.checks().isEmpty())
                .sorted(Comparator.comparing(keyword -> !(keyword instanceof Type)))
                .toList();
        boolean declared = false;
        for (Keyword keyword : keywords) {
            for (Check check : keyword.checks()) {
                ReportParts.single(check)
                        .forEach(one -> body.add(new Step(schema, keyword, one).code(keywords.size() == 1)));
                CodeBlock left = new Step(schema, keyword, check).unevaluated(unevaluated);
                if (!left.isEmpty() && !declared) {
                    body.pin(unevaluated.held().declarations());
                    declared = true;
                }
                body.pin(left);
            }
        }
        return body.build();
    }

    private boolean isSilent(Schema schema) {
        return scope.classOf(schema.at()).isEmpty()
                && schema.keywords().stream()
                        .allMatch(keyword -> keyword.checks().isEmpty());
    }

    /** One check of a keyword as statements. */
    private final class Step {

        private final Schema schema;
        private final Keyword keyword;
        private final Check check;

        Step(Schema schema, Keyword keyword, Check check) {
            this.schema = schema;
            this.keyword = keyword;
            this.check = check;
        }

        CodeBlock code(boolean last) {
            if (check instanceof Check.HasType type) {
                return violation(CheckTests.lacksType(type, VALUE), last ? "" : "return;\n");
            }
            if (check instanceof Check.Test test) {
                return violation(CodeBlock.of("!$L", tests.test(test, schema.at(), keyword.name(), VALUE)), "");
            }
            if (check instanceof Check.Never) {
                return CodeBlock.of("report.violation($L, value);\n", rule());
            }
            if (check instanceof Check.HasProperties has) {
                return hasProperties(has);
            }
            if (check instanceof Check.Refer refer) {
                return checkers.call(schema, (Ref) keyword);
            }
            if (check instanceof Check.Satisfy satisfy) {
                return isSilent(satisfy.schema()) ? CodeBlock.of("") : checkers.call(satisfy.schema());
            }
            if (check instanceof Check.Not not) {
                return violation(accept.accepts(not.schema(), VALUE), "");
            }
            if (check instanceof Check.Conditional conditional) {
                return conditional(conditional);
            }
            if (check instanceof Check.WhenPresent when) {
                return guarded(
                        CodeBlock.of("value.has($L)", Literals.text(when.property())), checkers.call(when.schema()));
            }
            if (check instanceof Check.AtLeastOne any) {
                return CodeBlock.of("report.anyOf($L, value, $L);\n", rule(), branches(any.schemas()));
            }
            if (check instanceof Check.ExactlyOne one) {
                return CodeBlock.of("report.oneOf($L, value, $L);\n", rule(), branches(one.schemas()));
            }
            if (check instanceof Check.Advise advise) {
                return advise(advise);
            }
            return children();
        }

        /** What is left over when all other keywords have spoken. */
        CodeBlock unevaluated(Unevaluated unevaluated) {
            if (check instanceof Check.EachUnevaluatedProperty each
                    && !unevaluated.hasNoProperty()
                    && !isSilent(each.schema())) {
                return CodeBlock.of(
                        "report.properties(value, name -> $>$>$L$<$<, $L);\n",
                        unevaluated.property(CodeBlock.of("name")),
                        forbidden(each.schema()));
            }
            if (check instanceof Check.EachUnevaluatedItem each
                    && !unevaluated.hasNoItem()
                    && !isSilent(each.schema())) {
                return CodeBlock.of(
                        "report.items(value, $L, i -> $>$>$L$<$<, $L);\n",
                        unevaluated.firstItem(),
                        unevaluated.item("i"),
                        forbidden(each.schema()));
            }
            return CodeBlock.of("");
        }

        private CodeBlock forbidden(Schema schema) {
            return isFalse(schema) ? inline() : checkers.checker(schema);
        }

        private CodeBlock children() {
            if (check instanceof Check.EachUnevaluatedProperty || check instanceof Check.EachUnevaluatedItem) {
                return CodeBlock.of("");
            }
            if (check instanceof Check.EachNamedProperty each) {
                return each.schemas().entrySet().stream()
                        .filter(entry -> !isSilent(entry.getValue()))
                        .map(entry -> CodeBlock.of(
                                "report.property(value, $L, $L);\n",
                                Literals.text(entry.getKey()),
                                checkers.checker(entry.getValue())))
                        .collect(CodeBlock.joining(""));
            }
            if (check instanceof Check.EachMatchingProperty each) {
                CodeBlock pattern =
                        scope.constants().pattern(schema.at(), ValidatorNames.pattern(each.index()), each.pattern());
                return CodeBlock.of(
                        "report.properties(value, name -> $T.matches(name, $L), $L);\n",
                        Assertions.class,
                        pattern,
                        checkers.checker(each.schema()));
            }
            if (check instanceof Check.EachOtherProperty each) {
                return CodeBlock.of(
                        "report.properties(value, name -> $L, $L);\n",
                        OtherProperties.test(each, schema, scope, "name"),
                        forbidden(each.schema()));
            }
            if (check instanceof Check.EachPropertyName each) {
                return CodeBlock.of("report.propertyNames(value, $L);\n", checkers.checker(each.schema()));
            }
            if (check instanceof Check.LeadingItems leading) {
                return IntStream.range(0, leading.schemas().size())
                        .filter(i -> !isSilent(leading.schemas().get(i)))
                        .mapToObj(i -> CodeBlock.of(
                                "report.item(value, $L, $L);\n",
                                i,
                                checkers.checker(leading.schemas().get(i))))
                        .collect(CodeBlock.joining(""));
            }
            if (check instanceof Check.EachItem each) {
                return isSilent(each.schema())
                        ? CodeBlock.of("")
                        : CodeBlock.of("report.items(value, $L, $L);\n", each.from(), checkers.checker(each.schema()));
            }
            if (check instanceof Check.CountOfItems count) {
                return CodeBlock.of(
                        "report.contains($L, value, $L, $L, $L);\n",
                        rule(keyword.name(), List.of()),
                        accept.predicate(count.schema()),
                        CodeBlock.of("$LL", count.min()),
                        CountOfItems.most(count));
            }
            throw new IllegalStateException("no code for " + check);
        }

        private CodeBlock hasProperties(Check.HasProperties check) {
            CodeBlock names = check.names().size() > CodeSize.NAMES
                    ? CodeBlock.of(
                            "$L.toArray($T[]::new)",
                            scope.constants().names(schema.at(), tableKey(check), check.names()),
                            String.class)
                    : check.names().stream().map(Literals::text).collect(CodeBlock.joining(",$W"));
            if (check.trigger() == null) {
                return CodeBlock.of("report.required($L, value, $L);\n", rule(), names);
            }
            CodeBlock rule = rule(ValidatorNames.dependent(keyword.name(), check.trigger()), List.of(check.trigger()));
            return guarded(
                    CodeBlock.of("value.has($L)", Literals.text(check.trigger())),
                    CodeBlock.of("report.required($L, value, $L);\n", rule, names));
        }

        private String tableKey(Check.HasProperties check) {
            return ValidatorNames.table(
                    check.trigger() == null
                            ? keyword.name()
                            : ValidatorNames.dependent(keyword.name(), check.trigger()));
        }

        private CodeBlock conditional(Check.Conditional check) {
            CodeBlock condition = accept.accepts(check.condition(), VALUE);
            CodeBlock then = check.then() == null ? CodeBlock.of("") : checkers.call(check.then());
            CodeBlock otherwise = check.otherwise() == null ? CodeBlock.of("") : checkers.call(check.otherwise());
            if (otherwise.isEmpty() || Connectives.isTrue(condition)) {
                return guarded(condition, then);
            }
            if (then.isEmpty() || Connectives.isFalse(condition)) {
                return guarded(Connectives.not(condition), otherwise);
            }
            return CodeBlock.builder()
                    .beginControlFlow("if ($>$>$L$<$<)", condition)
                    .add(then)
                    .nextControlFlow("else")
                    .add(otherwise)
                    .endControlFlow()
                    .build();
        }

        private CodeBlock advise(Check.Advise advise) {
            LocationCode.Base base = locations.base(schema.at());
            String way = scope.way(advise.schema().at())
                    .substring(scope.way(schema.at()).length());
            CodeBlock rule = scope.constants().advisory(schema.at(), advise, base.location(), base.way() + way);
            return CodeBlock.of("report.advise($L, value, $L);\n", rule, checkers.checker(advise.schema()));
        }

        private CodeBlock branches(List<Schema> schemas) {
            List<Outline> outlines = Outline.distinct(schemas.stream()
                    .map(branch -> Outline.of(branch, scope.rules()))
                    .toList());
            Discriminator discriminator = schema.keyword(Discriminator.class).orElse(null);
            List<CodeBlock> branches = IntStream.range(0, schemas.size())
                    .mapToObj(i -> new BranchCode(scope, accept, checkers, discriminator)
                            .branch(schemas.get(i), i, outlines.get(i)))
                    .collect(Collectors.toList());
            return scope.constants().branches(schema.at(), keyword.name(), branches);
        }

        /** A checker for values that must not be there at all, which are this keyword's violation. */
        private CodeBlock inline() {
            return CodeBlock.of("(found, inner) -> inner.violation($L, found)", rule());
        }

        private CodeBlock violation(CodeBlock condition, String after) {
            CodeBlock violation = CodeBlock.of("report.violation($L, value);\n", rule());
            return guarded(condition, CodeBlock.of("$L$L", violation, after));
        }

        private CodeBlock rule() {
            return rule(keyword.name(), keyword.arguments());
        }

        private CodeBlock rule(String constant, List<String> arguments) {
            LocationCode.Base base = locations.base(schema.at());
            return scope.constants()
                    .rule(
                            schema.at(),
                            constant,
                            scope.text(schema),
                            base.location(),
                            base.way() + (keyword instanceof FalseSchema ? "" : "/" + keyword.name()),
                            keyword.name(),
                            arguments);
        }
    }

    private static boolean isFalse(Schema schema) {
        return schema.keywords().size() == 1 && schema.keywords().get(0) instanceof FalseSchema;
    }

    private static CodeBlock guarded(CodeBlock condition, CodeBlock code) {
        if (Connectives.isTrue(condition)) {
            return code;
        }
        if (Connectives.isFalse(condition)) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($>$>$L$<$<)", condition)
                .add(code)
                .endControlFlow()
                .build();
    }
}
