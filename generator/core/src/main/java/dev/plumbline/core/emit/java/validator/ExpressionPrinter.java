package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.validator.Expression;
import dev.plumbline.core.validator.MethodPart;
import dev.plumbline.core.validator.PartArgument;
import dev.plumbline.core.validator.PartParameter;
import dev.plumbline.core.validator.PropertyName;
import dev.plumbline.core.validator.Value;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.StringNode;

/** Prints expressions: short ones on one line, each term of a long one on a line of its own. */
final class ExpressionPrinter implements Expression.Visitor<CodeBlock>, Value.Visitor<CodeBlock> {

    private static final int LINE = 90;

    private final ValidatorScope scope;
    private final CodeBlock verdicts;
    private final CheckConditions assertions;
    private final Negation negation = new Negation();

    /** @param verdicts an expression for what remembers the verdicts on a recursive value */
    ExpressionPrinter(ValidatorScope scope, CodeBlock verdicts) {
        this.scope = scope;
        this.verdicts = verdicts;
        this.assertions = new CheckConditions(scope.constants());
    }

    CodeBlock print(Expression expression) {
        return expression.accept(this);
    }

    /** An expression that holds where another does not. */
    CodeBlock printNot(Expression expression) {
        return expression.accept(negation);
    }

    CodeBlock print(Value value) {
        return value.accept(this);
    }

    @Override
    public CodeBlock variable(Value.Variable value) {
        return CodeBlock.of("$L", value.name());
    }

    @Override
    public CodeBlock property(Value.Property value) {
        return CodeBlock.of("$L", scope.local(value.name()));
    }

    @Override
    public CodeBlock item(Value.Item value) {
        return CodeBlock.of("value.get($L)", value.index());
    }

    @Override
    public CodeBlock entry(Value.Entry value) {
        return CodeBlock.of("anyProperty.getValue()");
    }

    @Override
    public CodeBlock entryName(Value.EntryName value) {
        return CodeBlock.of("$T.valueOf(anyName)", StringNode.class);
    }

    @Override
    public CodeBlock constant(Expression.Constant expression) {
        return CodeBlock.of("$L", expression.holds());
    }

    @Override
    public CodeBlock not(Expression.Not expression) {
        return printNot(expression.of());
    }

    @Override
    public CodeBlock and(Expression.And expression) {
        return joined("&&", expression.all());
    }

    @Override
    public CodeBlock or(Expression.Or expression) {
        return joined("||", expression.any());
    }

    private CodeBlock joined(String operator, List<Expression> terms) {
        List<CodeBlock> printed =
                terms.stream().map(term -> term(operator, term)).toList();
        boolean isMixed = operator.equals("||") && terms.stream().anyMatch(ExpressionPrinter::isAnd);
        CodeBlock line = CodeBlock.join(printed, " " + operator + " ");
        return isLine(line) && !(isMixed && terms.size() > 2) ? line : CodeBlock.join(printed, "\n" + operator + " ");
    }

    /** An {@code ||} between {@code &&} needs parentheses, the other way round it does not; what chooses always does. */
    private CodeBlock term(String operator, Expression term) {
        boolean apart = operator.equals("&&") && isOr(term) || chooses(term);
        return apart ? inParentheses(print(term)) : print(term);
    }

    private static CodeBlock inParentheses(CodeBlock code) {
        return CodeBlock.of("($>$>$L$<$<)", code);
    }

    /** Whether an expression is printed with {@code &&} between its terms. */
    private static boolean isAnd(Expression expression) {
        return expression instanceof Expression.And
                || expression instanceof Expression.Not not
                        && (not.of() instanceof Expression.Or
                                || not.of() instanceof Expression.HasType type && isSeveral(type.types()));
    }

    private static boolean isOr(Expression expression) {
        return expression instanceof Expression.Or
                || expression instanceof Expression.HasType type && isSeveral(type.types())
                || expression instanceof Expression.Not not && not.of() instanceof Expression.And;
    }

    private static boolean chooses(Expression expression) {
        return expression instanceof Expression.Choose
                || expression instanceof Expression.Switch
                || expression instanceof Expression.Not not && chooses(not.of());
    }

    private static boolean isSeveral(Set<JsonType> types) {
        return types.size() > (types.contains(JsonType.NUMBER) && types.contains(JsonType.INTEGER) ? 2 : 1);
    }

    private static boolean isLine(CodeBlock code) {
        return Literals.isLine(code, LINE);
    }

    @Override
    public CodeBlock choose(Expression.Choose expression) {
        return choose(print(expression.when()), expression.then(), expression.otherwise());
    }

    private CodeBlock choose(CodeBlock when, Expression then, Expression otherwise) {
        CodeBlock inner = then instanceof Expression.Choose ? CodeBlock.of("($L)", print(then)) : print(then);
        CodeBlock line = CodeBlock.of("$L ? $L : $L", when, inner, print(otherwise));
        return isLine(line) && !chooses(then) && !chooses(otherwise)
                ? line
                : CodeBlock.of("$L\n? $L\n: $L", when, inner, print(otherwise));
    }

    @Override
    public CodeBlock choice(Expression.Switch expression) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("switch (value.path($L).stringValue(\"\")) {\n$>", Literals.text(expression.property()));
        expression
                .cases()
                .forEach((texts, then) -> code.add(
                        "case $L -> $L;\n",
                        texts.stream().map(Literals::text).collect(CodeBlock.joining(",$W")),
                        print(then)));
        return code.add("default -> $L;\n$<}", print(expression.otherwise())).build();
    }

    @Override
    public CodeBlock byIndex(Expression.ByIndex expression) {
        CodeBlock selector = CodeBlock.of(expression.shift() == 0 ? "index" : "index >> " + expression.shift());
        CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", selector);
        for (int i = 0; i < expression.cases().size(); i++) {
            code.add(
                    "case $L -> $L;\n",
                    expression.first() + i,
                    print(expression.cases().get(i)));
        }
        return code.add("default -> true;\n$<}").build();
    }

    @Override
    public CodeBlock matchesOne(Expression.MatchesOne expression) {
        return CodeBlock.of("matches == 1");
    }

    @Override
    public CodeBlock hasType(Expression.HasType expression) {
        return CheckConditions.hasType(expression.types(), print(expression.value()));
    }

    @Override
    public CodeBlock assertion(Expression.Assertion expression) {
        return assertions.test(expression.test(), expression.schema(), expression.keyword(), print(expression.value()));
    }

    @Override
    public CodeBlock matchesText(Expression.MatchesText expression) {
        return CodeBlock.of(
                "$T.pattern($L, $L)",
                Assertions.class,
                print(expression.value()),
                scope.constants().runs(expression.schema(), expression.keyword(), expression.pattern()));
    }

    @Override
    public CodeBlock has(Expression.Has expression) {
        return CodeBlock.of("$L.has($L)", print(expression.value()), Literals.text(expression.property()));
    }

    @Override
    public CodeBlock isThere(Expression.IsThere expression) {
        return CodeBlock.of("$L != null", scope.local(expression.property()));
    }

    @Override
    public CodeBlock hasAll(Expression.HasAll expression) {
        String trigger = expression.trigger().stream().findFirst().orElse(null);
        String key = trigger == null ? expression.key() : ValidatorNames.dependent(expression.key(), trigger);
        CodeBlock table = scope.constants().names(expression.schema(), ValidatorNames.table(key), expression.names());
        return trigger == null
                ? CodeBlock.of("$T.hasAll(value, $L)", Assertions.class, table)
                : CodeBlock.of("$T.hasAll(value, $L, $L)", Assertions.class, Literals.text(trigger), table);
    }

    @Override
    public CodeBlock hasOnly(Expression.HasOnly expression) {
        return CodeBlock.of("value.size() == $L", count(expression));
    }

    private CodeBlock count(Expression.HasOnly expression) {
        List<CodeBlock> terms = new ArrayList<>();
        if (expression.always() > 0 || expression.perhaps().isEmpty()) {
            terms.add(CodeBlock.of("$L", expression.always()));
        }
        expression.perhaps().forEach(name -> terms.add(CodeBlock.of("($L == null ? 0 : 1)", scope.local(name))));
        CodeBlock line = CodeBlock.join(terms, " + ");
        return isLine(line) ? line : CodeBlock.join(terms, "\n+ ");
    }

    @Override
    public CodeBlock isEmpty(Expression.IsEmpty expression) {
        return CodeBlock.of("$L.isEmpty()", print(expression.value()));
    }

    @Override
    public CodeBlock isLonger(Expression.IsLonger expression) {
        return CodeBlock.of("$L.size() > $L", print(expression.value()), expression.than());
    }

    @Override
    public CodeBlock isBelow(Expression.IsBelow expression) {
        return CodeBlock.of("$L < $L", expression.index(), expression.limit());
    }

    private static CodeBlock name(PropertyName name) {
        return CodeBlock.of(name == PropertyName.OF_ENTRY ? "anyProperty.getKey()" : "name");
    }

    @Override
    public CodeBlock nameIsIn(Expression.NameIsIn expression) {
        return CodeBlock.of(
                "$L.contains($L)",
                scope.constants().strings(expression.schema(), expression.key(), expression.names()),
                name(expression.name()));
    }

    @Override
    public CodeBlock nameMatches(Expression.NameMatches expression) {
        CodeBlock name = name(expression.name());
        return expression
                .plain()
                .map(plain -> CodeBlock.of(
                        "$L.matches($L)", scope.constants().runs(expression.schema(), expression.key(), plain), name))
                .orElseGet(() -> CodeBlock.of(
                        "$T.matches($L, $L)",
                        Assertions.class,
                        name,
                        scope.constants().pattern(expression.schema(), expression.key(), expression.pattern())));
    }

    @Override
    public CodeBlock nameMatchesAny(Expression.NameMatchesAny expression) {
        return CodeBlock.of(
                "$T.matches($L, $L)",
                Assertions.class,
                name(expression.name()),
                scope.constants()
                        .patterns(expression.schema(), ValidatorNames.table(expression.key()), expression.patterns()));
    }

    @Override
    public CodeBlock satisfies(Expression.Satisfies expression) {
        Schema target = expression.schema();
        CodeBlock value = print(expression.value());
        CodeBlock arguments = scope.isEndless(target) ? CodeBlock.of("$L, $L", value, verdicts) : value;
        return scope.classOf(target.at())
                .map(type -> scope.isEntered(target)
                        ? CodeBlock.of("$L.isValid($T.INSTANCE, $L)", verdicts, type, value)
                        : CodeBlock.of("$T.INSTANCE.isValid($L)", type, arguments))
                .orElseGet(() -> scope.isHere(target)
                        ? CodeBlock.of("$L($L)", scope.isValidMethod(target), arguments)
                        : shared(target, arguments, value));
    }

    private CodeBlock shared(Schema target, CodeBlock arguments, CodeBlock value) {
        CodeBlock call = CodeBlock.of("$L($L)", scope.sharedMethod(target), arguments);
        return scope.isEntered(target) ? CodeBlock.of("($L.isWithin($L) && $L)", verdicts, value, call) : call;
    }

    @Override
    public CodeBlock satisfiesGiven(Expression.SatisfiesGiven expression) {
        Schema target = expression.schema();
        CodeBlock arguments = Stream.concat(
                        Stream.of(CodeBlock.of("value")),
                        expression.properties().stream()
                                .map(name -> expression.fetched().contains(name)
                                        ? CodeBlock.of("$L", scope.local(name))
                                        : StatementPrinter.get(name)))
                .collect(CodeBlock.joining(",$W"));
        String method = expression.isRest() ? ValidatorClass.REST : "isValid";
        return target.at().equals(scope.root().at())
                ? CodeBlock.of("$L($L)", method, arguments)
                : CodeBlock.of("$T.$L($L)", scope.classOf(target.at()).orElseThrow(), method, arguments);
    }

    @Override
    public CodeBlock holds(Expression.Holds expression) {
        return expression.index() < 0
                ? CodeBlock.of("$L", scope.conditionLocal(expression.schema()))
                : CodeBlock.of("anyTest[$L]", expression.index());
    }

    @Override
    public CodeBlock countsItems(Expression.CountsItems expression) {
        return ContainsEmitter.test(
                expression.check(), predicate(expression.check().schema()));
    }

    @Override
    public CodeBlock partHolds(Expression.PartHolds expression) {
        return call(expression.part(), expression.part().parameters().stream().map(PartPrinter::name));
    }

    @Override
    public CodeBlock partHoldsFor(Expression.PartHoldsFor expression) {
        List<PartParameter> parameters = expression.part().parameters();
        return call(
                expression.part(),
                Stream.concat(
                        Stream.of(argument(expression.first())),
                        parameters.stream().skip(1).map(PartPrinter::name)));
    }

    private static String argument(PartArgument argument) {
        return switch (argument) {
            case ENTRY_NAME -> "anyProperty.getKey()";
            case NAME -> "name";
            case LOOP_INDEX -> "i";
            case INDEX -> "index";
        };
    }

    /** The call of a part with its parameters' names as arguments. */
    CodeBlock call(MethodPart part) {
        return call(part, part.parameters().stream().map(PartPrinter::name));
    }

    private CodeBlock call(MethodPart part, Stream<String> arguments) {
        return CodeBlock.of("$L($L)", PartPrinter.name(part, scope), arguments.collect(Collectors.joining(", ")));
    }

    /** A predicate that tests a schema. */
    CodeBlock predicate(Schema schema) {
        return scope.isEndless(schema)
                ? CodeBlock.of("anyItem -> $L", print(scope.tests().condition(schema, new Value.Variable("anyItem"))))
                : reference(schema);
    }

    /** A reference to the method that tests a schema; where the schema is endless, it takes the verdict cache, too. */
    CodeBlock reference(Schema schema) {
        Schema target = scope.dereference(schema);
        return scope.classOf(target.at())
                .map(type -> CodeBlock.of("$T.INSTANCE::isValid", type))
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.isValidMethod(target)));
    }

    /** Prints what holds where an expression does not: the {@code !} moves inwards as far as that reads better. */
    private final class Negation implements Expression.Visitor<CodeBlock> {

        private CodeBlock plain(Expression expression) {
            return CodeBlock.of("!$L", print(expression));
        }

        private List<Expression> each(List<Expression> terms) {
            return terms.stream().map(Expression::not).toList();
        }

        @Override
        public CodeBlock constant(Expression.Constant expression) {
            return CodeBlock.of("$L", !expression.holds());
        }

        @Override
        public CodeBlock not(Expression.Not expression) {
            return print(expression.of());
        }

        @Override
        public CodeBlock and(Expression.And expression) {
            return joined("||", each(expression.all()));
        }

        @Override
        public CodeBlock or(Expression.Or expression) {
            return joined("&&", each(expression.any()));
        }

        @Override
        public CodeBlock choose(Expression.Choose expression) {
            return ExpressionPrinter.this.choose(
                    print(expression.when()),
                    Expression.not(expression.then()),
                    Expression.not(expression.otherwise()));
        }

        @Override
        public CodeBlock choice(Expression.Switch expression) {
            return CodeBlock.of("!$L", inParentheses(print(expression)));
        }

        @Override
        public CodeBlock byIndex(Expression.ByIndex expression) {
            return CodeBlock.of("!$L", inParentheses(print(expression)));
        }

        @Override
        public CodeBlock matchesOne(Expression.MatchesOne expression) {
            return CodeBlock.of("matches != 1");
        }

        @Override
        public CodeBlock hasType(Expression.HasType expression) {
            return CheckConditions.lacksType(expression.types(), print(expression.value()));
        }

        @Override
        public CodeBlock assertion(Expression.Assertion expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock matchesText(Expression.MatchesText expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock has(Expression.Has expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock isThere(Expression.IsThere expression) {
            return CodeBlock.of("$L == null", scope.local(expression.property()));
        }

        @Override
        public CodeBlock hasAll(Expression.HasAll expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock hasOnly(Expression.HasOnly expression) {
            return CodeBlock.of("value.size() != $L", count(expression));
        }

        @Override
        public CodeBlock isEmpty(Expression.IsEmpty expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock isLonger(Expression.IsLonger expression) {
            return CodeBlock.of("$L.size() <= $L", print(expression.value()), expression.than());
        }

        @Override
        public CodeBlock isBelow(Expression.IsBelow expression) {
            return CodeBlock.of("$L >= $L", expression.index(), expression.limit());
        }

        @Override
        public CodeBlock nameIsIn(Expression.NameIsIn expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock nameMatches(Expression.NameMatches expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock nameMatchesAny(Expression.NameMatchesAny expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock satisfies(Expression.Satisfies expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock satisfiesGiven(Expression.SatisfiesGiven expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock holds(Expression.Holds expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock countsItems(Expression.CountsItems expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock partHolds(Expression.PartHolds expression) {
            return plain(expression);
        }

        @Override
        public CodeBlock partHoldsFor(Expression.PartHoldsFor expression) {
            return plain(expression);
        }
    }
}
