package dev.plumbline.core.schema.formula;

import dev.plumbline.core.schema.formula.Formula.Call;
import dev.plumbline.core.schema.formula.Formula.Constant;
import dev.plumbline.core.schema.formula.Formula.Each;
import dev.plumbline.core.schema.formula.Formula.Member;
import dev.plumbline.core.schema.formula.Formula.Operator;
import dev.plumbline.core.schema.formula.Formula.Variable;
import dev.plumbline.core.schema.formula.Formula.Walk;
import dev.plumbline.core.schema.formula.FormulaToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads an expression, by recursive descent: {@code ?:}, then {@code ||}, {@code &&}, comparisons and {@code in}, {@code +}
 * and {@code -}, {@code *}, a sign, and at last what is named, as in CEL. There is no division: thirds have no decimals, and
 * the other side can be multiplied.
 */
public final class FormulaParser {

    /** So deep a hostile text may be nested: the tree is walked by recursion. */
    private static final int DEEPEST = 100;

    private static final int LONGEST = 2_000;
    private static final String SELF = "self";

    private static final Map<String, Operator> METHODS = Map.of(
            "size", Operator.SIZE,
            "sum", Operator.SUM,
            "min", Operator.MIN,
            "max", Operator.MAX);

    private final List<FormulaToken> tokens;
    private final List<String> variables = new ArrayList<>(List.of(SELF));
    private int next;
    private int depth;

    private FormulaParser(List<FormulaToken> tokens) {
        this.tokens = tokens;
    }

    /** @throws FormulaSyntaxException where the text is none, with the character at which it goes wrong */
    public static Formula parse(String text) throws FormulaSyntaxException {
        if (text.length() > LONGEST) {
            throw new FormulaSyntaxException("it is longer than " + LONGEST + " characters", LONGEST + 1);
        }
        FormulaParser parser = new FormulaParser(FormulaToken.of(text));
        Formula formula = parser.choice();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected("the end");
        }
        return formula;
    }

    private Formula choice() throws FormulaSyntaxException {
        if (++depth > DEEPEST) {
            throw new FormulaSyntaxException("it is nested more than " + DEEPEST + " deep", peek().position());
        }
        Formula formula = either();
        if (takes("?")) {
            Formula then = choice();
            expect(":");
            formula = call(Operator.CHOOSE, formula, then, choice());
        }
        depth--;
        return formula;
    }

    private Formula either() throws FormulaSyntaxException {
        Formula formula = both();
        while (takes("||")) {
            formula = call(Operator.OR, formula, both());
        }
        return formula;
    }

    private Formula both() throws FormulaSyntaxException {
        Formula formula = comparison();
        while (takes("&&")) {
            formula = call(Operator.AND, formula, comparison());
        }
        return formula;
    }

    private Formula comparison() throws FormulaSyntaxException {
        Formula one = sum();
        FormulaToken sign = peek();
        if (takes("==")) {
            return call(Operator.EQUAL, one, sum());
        }
        if (takes("!=")) {
            return not(call(Operator.EQUAL, one, sum()));
        }
        if (takes("<")) {
            return call(Operator.LESS, one, sum());
        }
        if (takes(">=")) {
            return not(call(Operator.LESS, one, sum()));
        }
        if (takes(">")) {
            return call(Operator.LESS, sum(), one);
        }
        if (takes("<=")) {
            return not(call(Operator.LESS, sum(), one));
        }
        if (sign.is("in")) {
            next++;
            return call(Operator.IN, one, sum());
        }
        return one;
    }

    private Formula sum() throws FormulaSyntaxException {
        Formula formula = product();
        while (true) {
            if (takes("+")) {
                formula = call(Operator.ADD, formula, product());
            } else if (takes("-")) {
                formula = call(Operator.SUBTRACT, formula, product());
            } else {
                return formula;
            }
        }
    }

    private Formula product() throws FormulaSyntaxException {
        Formula formula = signed();
        while (takes("*")) {
            formula = call(Operator.MULTIPLY, formula, signed());
        }
        return formula;
    }

    private Formula signed() throws FormulaSyntaxException {
        int signs = 0;
        int minuses = 0;
        while (peek().is("!") || peek().is("-")) {
            if (signs > 0 && (minuses > 0) != peek().is("-")) {
                throw unexpected("a value");
            }
            minuses += peek().is("-") ? 1 : 0;
            signs++;
            next++;
        }
        Formula formula = selected();
        if (signs % 2 == 0) {
            return formula;
        }
        return minuses > 0
                ? call(Operator.SUBTRACT, new Constant(DecimalNode.valueOf(BigDecimal.ZERO)), formula)
                : not(formula);
    }

    private Formula selected() throws FormulaSyntaxException {
        Formula formula = primary();
        while (true) {
            if (takes(".")) {
                formula = member(formula);
            } else if (takes("[")) {
                Formula key = choice();
                expect("]");
                formula = call(Operator.AT, formula, key);
            } else {
                return formula;
            }
        }
    }

    private Formula member(Formula of) throws FormulaSyntaxException {
        FormulaToken name = name("the name of a property");
        if (!takes("(")) {
            return new Member(of, name.text());
        }
        Optional<Walk> walk = Stream.of(Walk.values())
                .filter(each -> each.word().equals(name.text()))
                .findFirst();
        if (walk.isPresent()) {
            return each(walk.get(), of);
        }
        Operator method = METHODS.get(name.text());
        if (method == null) {
            throw unknown(name);
        }
        expect(")");
        return call(method, of);
    }

    private Formula each(Walk walk, Formula list) throws FormulaSyntaxException {
        FormulaToken variable = name("a name for the item");
        if (variables.contains(variable.text())) {
            throw new FormulaSyntaxException("\"" + variable.text() + "\" is taken already", variable.position());
        }
        expect(",");
        variables.add(variable.text());
        Formula body = choice();
        variables.remove(variables.size() - 1);
        expect(")");
        return new Each(walk, list, variables.size(), body);
    }

    private Formula primary() throws FormulaSyntaxException {
        FormulaToken token = peek();
        next += token.kind() == Kind.END ? 0 : 1;
        switch (token.kind()) {
            case NUMBER:
                return new Constant(DecimalNode.valueOf(token.number()));
            case STRING:
                return new Constant(StringNode.valueOf(token.text()));
            case NAME:
                return named(token);
            default:
                break;
        }
        if (token.is("(")) {
            Formula formula = choice();
            expect(")");
            return formula;
        }
        if (token.is("[")) {
            return list();
        }
        next -= token.kind() == Kind.END ? 0 : 1;
        throw unexpected("a value");
    }

    private Formula list() throws FormulaSyntaxException {
        List<Formula> items = new ArrayList<>();
        while (!takes("]")) {
            if (!items.isEmpty()) {
                expect(",");
            }
            items.add(choice());
        }
        return new Call(Operator.LIST, items);
    }

    private Formula named(FormulaToken name) throws FormulaSyntaxException {
        switch (name.text()) {
            case "true":
                return new Constant(BooleanNode.TRUE);
            case "false":
                return new Constant(BooleanNode.FALSE);
            case "null":
                return new Constant(NullNode.getInstance());
            case "lists":
                expect(".");
                expect("range");
                expect("(");
                return call(Operator.RANGE, closed());
            default:
                break;
        }
        if (takes("(")) {
            if (name.text().equals("size")) {
                return call(Operator.SIZE, closed());
            }
            if (name.text().equals("has")) {
                return has();
            }
            throw unknown(name);
        }
        int variable = variables.indexOf(name.text());
        if (variable < 0) {
            throw new FormulaSyntaxException(
                    "\"" + name.text() + "\" is unknown; the value that is checked is called self, its properties"
                            + " self." + name.text(),
                    name.position());
        }
        return new Variable(variable);
    }

    private Formula has() throws FormulaSyntaxException {
        int position = peek().position();
        Formula value = closed();
        if (!(value instanceof Member)) {
            throw new FormulaSyntaxException("has(...) asks for a property, such as self.name", position);
        }
        return call(Operator.HAS, value);
    }

    private Formula closed() throws FormulaSyntaxException {
        Formula formula = choice();
        expect(")");
        return formula;
    }

    private FormulaToken name(String wanted) throws FormulaSyntaxException {
        FormulaToken token = peek();
        if (token.kind() != Kind.NAME) {
            throw unexpected(wanted);
        }
        next++;
        return token;
    }

    private FormulaToken peek() {
        return tokens.get(next);
    }

    private boolean takes(String sign) {
        if (peek().kind() == Kind.SIGN && peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws FormulaSyntaxException {
        if (!peek().is(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
        next++;
    }

    private FormulaSyntaxException unexpected(String wanted) {
        return new FormulaSyntaxException(wanted + " is expected, and not " + peek().shown(), peek().position());
    }

    private static FormulaSyntaxException unknown(FormulaToken name) {
        return new FormulaSyntaxException(
                "there is no function \"" + name.text() + "\"; there are size, has, lists.range, sum, min, max, all,"
                        + " exists, exists_one, filter and map",
                name.position());
    }

    private static Formula not(Formula formula) {
        return call(Operator.NOT, formula);
    }

    private static Formula call(Operator operator, Formula... arguments) {
        return new Call(operator, List.of(arguments));
    }
}
