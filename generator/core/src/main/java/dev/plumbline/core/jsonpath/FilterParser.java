package dev.plumbline.core.jsonpath;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the condition of a filter, and sees that its functions are given what they take (RFC 9535, 2.4.3). */
final class FilterParser {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final QueryText text;

    FilterParser(QueryText text) {
        this.text = text;
    }

    LogicalExpression condition() throws JsonPathSyntaxException {
        List<LogicalExpression> any = new ArrayList<>();
        do {
            text.skipBlanks();
            any.add(conjunction());
            text.skipBlanks();
        } while (text.take("||"));
        return any.size() == 1 ? any.get(0) : new LogicalExpression.Or(any);
    }

    private LogicalExpression conjunction() throws JsonPathSyntaxException {
        List<LogicalExpression> all = new ArrayList<>();
        do {
            text.skipBlanks();
            all.add(basic());
            text.skipBlanks();
        } while (text.take("&&"));
        return all.size() == 1 ? all.get(0) : new LogicalExpression.And(all);
    }

    private LogicalExpression basic() throws JsonPathSyntaxException {
        boolean negated = text.take("!");
        if (negated) {
            text.skipBlanks();
        }
        LogicalExpression condition;
        if (text.take("(")) {
            condition = text.nested(this::condition);
            text.expect(')', "')' is missing");
        } else {
            condition = testOrComparison(negated);
        }
        return negated ? new LogicalExpression.Not(condition) : condition;
    }

    private LogicalExpression testOrComparison(boolean negated) throws JsonPathSyntaxException {
        Term left = term();
        int before = text.position();
        text.skipBlanks();
        ComparisonOperator comparator = comparator();
        if (comparator == null) {
            text.back(before);
            return left.test(text);
        }
        if (negated) {
            throw text.wrong("a comparison stands in parentheses after '!'");
        }
        text.skipBlanks();
        return new LogicalExpression.Comparison(left.operand(text), comparator, term().operand(text));
    }

    private @Nullable ComparisonOperator comparator() {
        for (ComparisonOperator comparator : ComparisonOperator.values()) {
            if (text.take(comparator.symbol())) {
                return comparator;
            }
        }
        return null;
    }

    /** What stands on one side of a comparison, alone, or in a function's parentheses: one of the three. */
    private record Term(
            @Nullable PathQuery query,
            @Nullable Operand operand,
            @Nullable LogicalExpression condition) {

        static Term of(Operand operand) {
            return new Term(null, operand, null);
        }

        static Term of(LogicalExpression condition) {
            return new Term(null, null, condition);
        }

        LogicalExpression test(QueryText text) throws JsonPathSyntaxException {
            if (query != null) {
                return new LogicalExpression.Exists(query);
            }
            if (condition == null) {
                throw text.wrong("a value alone is no condition: compare it");
            }
            return condition;
        }

        Operand operand(QueryText text) throws JsonPathSyntaxException {
            if (query != null && query.isSingular()) {
                return new Operand.Selected(query);
            }
            if (operand == null) {
                throw text.wrong(
                        query == null
                                ? "what this function says is not compared"
                                : "only a query that selects one value can be compared");
            }
            return operand;
        }

        PathQuery query(QueryText text) throws JsonPathSyntaxException {
            if (query == null) {
                throw text.wrong("this function takes a query");
            }
            return query;
        }
    }

    private Term term() throws JsonPathSyntaxException {
        PathQuery query = new QueryParser(text).within();
        if (query != null) {
            return new Term(query, null, null);
        }
        JsonNode literal = literal();
        return literal != null ? Term.of(new Operand.Literal(literal)) : function();
    }

    private @Nullable JsonNode literal() throws JsonPathSyntaxException {
        int c = text.peek();
        if (c == '"' || c == '\'') {
            return NODES.stringNode(text.quoted());
        }
        String number = text.number();
        if (number != null) {
            return NODES.numberNode(new BigDecimal(number));
        }
        if (text.takeWord("true")) {
            return NODES.booleanNode(true);
        }
        if (text.takeWord("false")) {
            return NODES.booleanNode(false);
        }
        return text.takeWord("null") ? NODES.nullNode() : null;
    }

    private Term function() throws JsonPathSyntaxException {
        int start = text.position();
        String name = text.functionName();
        if (name == null) {
            throw text.wrong("here a query, a literal or a function is expected");
        }
        text.expect('(', "a function's name is followed by '('");
        List<Term> arguments = new ArrayList<>();
        text.skipBlanks();
        if (!text.take(")")) {
            do {
                text.skipBlanks();
                arguments.add(text.nested(this::term));
                text.skipBlanks();
            } while (text.take(","));
            text.expect(')', "')' is missing");
        }
        Signature signature = new Signature(name, arguments.size());
        if (signature.equals(new Signature("length", 1))) {
            return Term.of(new Operand.Length(arguments.get(0).operand(text)));
        }
        if (signature.equals(new Signature("count", 1))) {
            return Term.of(new Operand.Count(arguments.get(0).query(text)));
        }
        if (signature.equals(new Signature("value", 1))) {
            return Term.of(new Operand.Selected(arguments.get(0).query(text)));
        }
        if (signature.equals(new Signature("match", 2)) || signature.equals(new Signature("search", 2))) {
            return Term.of(new LogicalExpression.Matches(
                    arguments.get(0).operand(text), arguments.get(1).operand(text), name.equals("match")));
        }
        text.back(start);
        throw text.wrong("there is no function '" + name + "' of " + arguments.size() + " arguments");
    }

    private record Signature(String name, int arguments) {}
}
