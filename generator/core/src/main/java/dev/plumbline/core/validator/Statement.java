package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** A statement of an {@code isValid}: a declaration, or what returns false for a value that does not pass. */
public sealed interface Statement {

    /** Has the visitor say what is to be made of this kind of statement. */
    <R> R accept(Visitor<R> visitor);

    /** The expressions in it. */
    List<Expression> expressions();

    /** Declares the local variable of a property of the whole value. */
    record Fetch(String property) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fetch(this);
        }
    }

    /** Declares the local variable that tells whether the whole value satisfies a schema. */
    record DeclareTest(Schema schema, Expression test) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(test);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declareTest(this);
        }
    }

    /** Declares an array of so many verdicts. */
    record DeclareTests(int count) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declareTests(this);
        }
    }

    /** Sets a verdict of the array. */
    record SetTest(int index, Expression test) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(test);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setTest(this);
        }
    }

    /** Calls a part that gives nothing. */
    record CallPart(MethodPart part) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callPart(this);
        }
    }

    /** Counts which hold, for an {@link Expression.MatchesOne}. */
    record Count(List<Expression> branches) implements Statement {

        public Count {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Expression> expressions() {
            return branches;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** Returns false where the condition holds. */
    record FailIf(Expression condition) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(condition);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failIf(this);
        }
    }

    /** Returns false where the condition holds for a property of the whole value. */
    record EachEntry(Expression fails) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(fails);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eachEntry(this);
        }
    }

    /**
     * Goes once over the properties of the whole value and does for each what its name says; returns false where one of
     * them fails, or where the value, an object, lacks one that it must have.
     *
     * @param cases by the names that they are for
     * @param otherwise what fails of any other property
     * @param required how many of the properties must be there
     */
    record Walk(List<Case> cases, Expression otherwise, int required) implements Statement {

        public Walk {
            cases = List.copyOf(cases);
        }

        /**
         * What is done for a property.
         *
         * @param fails when it fails
         * @param isRequired whether it must be there
         */
        public record Case(List<String> names, Expression fails, boolean isRequired) {

            public Case {
                names = List.copyOf(names);
            }
        }

        @Override
        public List<Expression> expressions() {
            List<Expression> all = new ArrayList<>();
            cases.forEach(each -> all.add(each.fails()));
            all.add(otherwise);
            return all;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.walk(this);
        }
    }

    /**
     * Returns false where a property of the whole value fails the part that a table of names gives the index of.
     *
     * @param schema the schema that names them
     * @param key the key of the table
     */
    record EachTabledEntry(Location schema, String key, List<String> names, MethodPart part) implements Statement {

        public EachTabledEntry {
            names = List.copyOf(names);
        }

        @Override
        public List<Expression> expressions() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eachTabledEntry(this);
        }
    }

    /** Returns false where the condition holds for the name of a property of the whole value. */
    record EachName(Expression fails) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(fails);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eachName(this);
        }
    }

    /**
     * Returns false where the condition holds for an item of the whole value.
     *
     * @param from the first index
     * @param isArray whether the value is an array wherever this is reached
     */
    record EachItem(int from, boolean isArray, Expression fails) implements Statement {

        @Override
        public List<Expression> expressions() {
            return List.of(fails);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eachItem(this);
        }
    }

    /**
     * Takes a statement apart.
     *
     * @param <R> what is made of it
     */
    interface Visitor<R> {

        R fetch(Fetch statement);

        R declareTest(DeclareTest statement);

        R declareTests(DeclareTests statement);

        R setTest(SetTest statement);

        R callPart(CallPart statement);

        R count(Count statement);

        R failIf(FailIf statement);

        R eachEntry(EachEntry statement);

        R walk(Walk statement);

        R eachTabledEntry(EachTabledEntry statement);

        R eachName(EachName statement);

        R eachItem(EachItem statement);
    }
}
