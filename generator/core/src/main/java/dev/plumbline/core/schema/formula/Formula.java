package dev.plumbline.core.schema.formula;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** An expression of {@code x-rules}. Each kind is a call of {@code Terms}, or what such a call is given. */
public sealed interface Formula {

    /** Has the visitor say what is to be made of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** A value that is written in the expression. */
    record Constant(JsonNode value) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** The value that is checked (depth 0), or an item of a list that is gone through: of the outermost, at depth 1. */
    record Variable(int depth) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** A property that is named. */
    record Member(Formula of, String name) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.member(this);
        }
    }

    /** What an operator or a function makes of its arguments. */
    record Call(Operator operator, List<Formula> arguments) implements Formula {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A list that is gone through: {@code depth} is the variable that each item is in while {@code body} looks at it. */
    record Each(Walk walk, Formula list, int depth, Formula body) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.each(this);
        }
    }

    /** Operators and functions, as {@code Terms} call them. */
    enum Operator {
        AT("at"),
        HAS("has"),
        SIZE("size"),
        EQUAL("equal"),
        LESS("less"),
        NOT("not"),
        AND("and"),
        OR("or"),
        CHOOSE("choose"),
        ADD("add"),
        SUBTRACT("subtract"),
        MULTIPLY("multiply"),
        IN("in"),
        LIST("list"),
        RANGE("range"),
        SUM("sum"),
        MIN("min"),
        MAX("max");

        private final String method;

        Operator(String method) {
            this.method = method;
        }

        /** The method's name. */
        public String method() {
            return method;
        }
    }

    /** What is done with each item, as {@code Terms} call it. */
    enum Walk {
        ALL("all", "all"),
        EXISTS("exists", "exists"),
        EXISTS_ONE("exists_one", "existsOne"),
        FILTER("filter", "filter"),
        MAP("map", "map");

        private final String word;
        private final String method;

        Walk(String word, String method) {
            this.word = word;
            this.method = method;
        }

        /** As it is written in an expression. */
        public String word() {
            return word;
        }

        /** The method's name. */
        public String method() {
            return method;
        }
    }

    /** Takes a formula apart: who asks decides for every kind there is. */
    interface Visitor<R> {

        R constant(Constant formula);

        R variable(Variable formula);

        R member(Member formula);

        R call(Call formula);

        R each(Each formula);
    }
}
