package dev.plumbline.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Prints the bodies of the {@code isValid} methods: nothing but tests, the cheap ones first, so that a value that was
 * meant for another branch is turned away at once.
 */
final class AcceptCode {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final ValidatorScope scope;
    private final CheckTests tests;

    AcceptCode(ValidatorScope scope) {
        this.scope = scope;
        this.tests = new CheckTests(scope.constants());
    }

    /** The body of the method that tests a schema. */
    CodeBlock body(Schema schema) {
        List<Step> steps = steps(schema);
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock last = steps.isEmpty() ? null : steps.get(steps.size() - 1).passes();
        steps.subList(0, last == null ? steps.size() : steps.size() - 1).forEach(step -> body.add(step.code()));
        return body.add("return $L;\n", last == null ? "true" : last).build();
    }

    /** An expression that is true where a value satisfies a schema. */
    CodeBlock accepts(Schema schema, CodeBlock value) {
        if (scope.classOf(schema.at()).isPresent()) {
            return CodeBlock.of(
                    "$T.INSTANCE.isValid($L)", scope.classOf(schema.at()).get(), value);
        }
        List<Step> steps = steps(schema);
        if (steps.isEmpty()) {
            return CodeBlock.of("true");
        }
        Step only = steps.get(0);
        if (steps.size() == 1 && only.check() instanceof Check.Refer refer) {
            return accepts(scope.rules().at(refer.target()), value);
        }
        if (steps.size() == 1 && only.check() instanceof Check.Test test) {
            return tests.test(test, schema.at(), only.keyword(), value);
        }
        if (steps.size() == 1
                && only.check() instanceof Check.HasType type
                && type.types().size() == 1) {
            return CheckTests.hasType(type, value);
        }
        return CodeBlock.of("$L($L)", scope.acceptMethod(schema), value);
    }

    /** A method reference or lambda for {@link #accepts}. */
    CodeBlock predicate(Schema schema) {
        if (scope.classOf(schema.at()).isPresent()) {
            return CodeBlock.of(
                    "$T.INSTANCE::isValid", scope.classOf(schema.at()).get());
        }
        return CodeBlock.of("$T::$L", scope.name(), scope.acceptMethod(schema));
    }

    private List<Step> steps(Schema schema) {
        List<Step> steps = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            for (Check check : keyword.checks()) {
                if (!isIdle(check)) {
                    steps.add(new Step(keyword.name(), check, schema));
                }
            }
        }
        steps.sort(Comparator.comparingInt(Step::cost));
        boolean never = steps.stream().anyMatch(step -> step.check() instanceof Check.Never);
        return never
                ? steps.stream()
                        .filter(step -> step.check() instanceof Check.Never)
                        .limit(1)
                        .toList()
                : steps;
    }

    /** Whether a check can turn nothing away. */
    private boolean isIdle(Check check) {
        return check instanceof Check.Advise
                || (check instanceof Check.Satisfy satisfy && isTrue(satisfy.schema()))
                || (check instanceof Check.EachOtherProperty each && isTrue(each.schema()))
                || (check instanceof Check.EachItem each && isTrue(each.schema()))
                || (check instanceof Check.EachNamedProperty each
                        && each.schemas().values().stream().allMatch(this::isTrue));
    }

    private boolean isTrue(Schema schema) {
        return scope.classOf(schema.at()).isEmpty() && steps(schema).isEmpty();
    }

    /** One check of a schema as a statement that returns false, or where it can be said so, as an expression. */
    private final class Step {

        private final String keyword;
        private final Check check;
        private final Schema schema;

        Step(String keyword, Check check, Schema schema) {
            this.keyword = keyword;
            this.check = check;
            this.schema = schema;
        }

        String keyword() {
            return keyword;
        }

        Check check() {
            return check;
        }

        int cost() {
            if (check instanceof Check.HasType || check instanceof Check.Never) {
                return 0;
            }
            if (check instanceof Check.HasProperties) {
                return 1;
            }
            if (check instanceof Check.Test test) {
                return test.arguments().stream().anyMatch(Pattern.class::isInstance) ? 3 : 1;
            }
            if (check instanceof Check.EachNamedProperty) {
                return 2;
            }
            return check instanceof Check.ExactlyOne || check instanceof Check.AtLeastOne ? 5 : 4;
        }

        /** The expression that is true where the value passes, for checks that are one. */
        @Nullable
        CodeBlock passes() {
            if (check instanceof Check.Test test) {
                return tests.test(test, schema.at(), keyword, VALUE);
            }
            if (check instanceof Check.HasType type) {
                return CheckTests.hasType(type, VALUE);
            }
            if (check instanceof Check.Never) {
                return CodeBlock.of("false");
            }
            if (check instanceof Check.HasProperties has) {
                return CheckTests.hasProperties(has, VALUE);
            }
            if (check instanceof Check.Refer refer) {
                return accepts(scope.rules().at(refer.target()), VALUE);
            }
            if (check instanceof Check.Satisfy satisfy) {
                return accepts(satisfy.schema(), VALUE);
            }
            if (check instanceof Check.Not not) {
                return CodeBlock.of("!$L", accepts(not.schema(), VALUE));
            }
            if (check instanceof Check.AtLeastOne any) {
                return any.schemas().stream()
                        .map(branch -> accepts(branch, VALUE))
                        .collect(CodeBlock.joining("\n|| "));
            }
            if (check instanceof Check.CountOfItems count) {
                return CountOfItems.test(count, predicate(count.schema()));
            }
            return null;
        }

        CodeBlock code() {
            if (check instanceof Check.HasType type) {
                return failing(CheckTests.lacksType(type, VALUE));
            }
            if (check instanceof Check.HasProperties has) {
                return failing(CheckTests.lacksProperties(has, VALUE));
            }
            if (check instanceof Check.Not not) {
                return failing(accepts(not.schema(), VALUE));
            }
            if (check instanceof Check.AtLeastOne any) {
                return failing(any.schemas().stream()
                        .map(branch -> CodeBlock.of("!$L", accepts(branch, VALUE)))
                        .collect(CodeBlock.joining("\n&& ")));
            }
            CodeBlock passes = passes();
            return passes != null ? failing(CodeBlock.of("!$L", passes)) : walk();
        }

        private CodeBlock walk() {
            if (check instanceof Check.EachNamedProperty each) {
                return namedProperties(each.schemas());
            }
            if (check instanceof Check.EachMatchingProperty each) {
                CodeBlock pattern =
                        scope.constants().pattern(schema.at(), ValidatorNames.pattern(each.index()), each.pattern());
                return properties(CodeBlock.of("$L.matcher(property.getKey()).find()", pattern), each.schema());
            }
            if (check instanceof Check.EachOtherProperty each) {
                return properties(OtherProperties.test(each, schema, scope, "property.getKey()"), each.schema());
            }
            if (check instanceof Check.EachPropertyName each) {
                return CodeBlock.builder()
                        .beginControlFlow("for ($T name : value.propertyNames())", String.class)
                        .add(failing(CodeBlock.of("!$L", accepts(each.schema(), nameNode()))))
                        .endControlFlow()
                        .build();
            }
            if (check instanceof Check.LeadingItems leading) {
                return IntStream.range(0, leading.schemas().size())
                        .filter(i -> !isTrue(leading.schemas().get(i)))
                        .mapToObj(i -> leadingItem(i, leading.schemas().get(i)))
                        .collect(CodeBlock.joining(""));
            }
            if (check instanceof Check.EachItem each) {
                return CodeBlock.builder()
                        .beginControlFlow("for (int i = $L; value.isArray() && i < value.size(); i++)", each.from())
                        .add(failing(CodeBlock.of("!$L", accepts(each.schema(), CodeBlock.of("value.get(i)")))))
                        .endControlFlow()
                        .build();
            }
            if (check instanceof Check.Conditional conditional) {
                return conditional(conditional);
            }
            if (check instanceof Check.WhenPresent when) {
                return failing(CodeBlock.of(
                        "value.has($L) && !$L", Literals.text(when.property()), accepts(when.schema(), VALUE)));
            }
            if (check instanceof Check.ExactlyOne one) {
                return exactlyOne(one);
            }
            throw new IllegalStateException("no code for " + check);
        }

        private CodeBlock namedProperties(Map<String, Schema> schemas) {
            NameAllocator locals = new NameAllocator();
            Set.of("value", "property", "name", "matches", "i").forEach(locals::newName);
            CodeBlock.Builder never = CodeBlock.builder();
            CodeBlock.Builder code = CodeBlock.builder();
            schemas.forEach((name, property) -> {
                if (Shape.isNever(property, scope.rules())) {
                    never.add(failing(CodeBlock.of("value.has($L)", Literals.text(name))));
                } else if (!isTrue(property)) {
                    CodeBlock local = CodeBlock.of("$L", locals.newName(scope.local(name), name));
                    code.addStatement("$T $L = value.get($L)", JsonNode.class, local, Literals.text(name));
                    code.add(failing(CodeBlock.of("$L != null && !$L", local, accepts(property, local))));
                }
            });
            return never.add(code.build()).build();
        }

        private CodeBlock properties(CodeBlock chosen, Schema property) {
            CodeBlock accepts = accepts(property, CodeBlock.of("property.getValue()"));
            CodeBlock fails = accepts.toString().equals("false") ? chosen : CodeBlock.of("$L && !$L", chosen, accepts);
            return CodeBlock.builder()
                    .beginControlFlow(
                            "for ($T<$T, $T> property : value.properties())",
                            Map.Entry.class,
                            String.class,
                            JsonNode.class)
                    .add(failing(fails))
                    .endControlFlow()
                    .build();
        }

        private CodeBlock leadingItem(int index, Schema item) {
            return failing(CodeBlock.of(
                    "value.isArray() && value.size() > $L && !$L",
                    index,
                    accepts(item, CodeBlock.of("value.get($L)", index))));
        }

        private CodeBlock conditional(Check.Conditional check) {
            CodeBlock condition = accepts(check.condition(), VALUE);
            if (check.then() != null && check.otherwise() != null) {
                return failing(CodeBlock.of(
                        "$L ? !$L : !$L", condition, accepts(check.then(), VALUE), accepts(check.otherwise(), VALUE)));
            }
            return check.then() != null
                    ? failing(CodeBlock.of("$L && !$L", condition, accepts(check.then(), VALUE)))
                    : failing(CodeBlock.of("!$L && !$L", condition, accepts(check.otherwise(), VALUE)));
        }

        private CodeBlock exactlyOne(Check.ExactlyOne check) {
            CodeBlock sum = check.schemas().stream()
                    .map(branch -> CodeBlock.of("($L ? 1 : 0)", accepts(branch, VALUE)))
                    .collect(CodeBlock.joining("\n+ "));
            return CodeBlock.builder()
                    .addStatement("int matches = $L", sum)
                    .add(failing(CodeBlock.of("matches != 1")))
                    .build();
        }
    }

    static CodeBlock nameNode() {
        return CodeBlock.of("$T.valueOf(name)", tools.jackson.databind.node.StringNode.class);
    }

    private static CodeBlock failing(CodeBlock condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }
}
