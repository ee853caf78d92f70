package dev.plumbline.core.validator;

/** The JSON value that an expression looks at. */
public sealed interface Value {

    /** The value that a method is given. */
    Value WHOLE = new Variable("value");

    /** The value of the property at which a loop stands. */
    Value ENTRY = new Entry();

    /** Has the visitor say what is to be made of this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** A parameter, by its name. */
    record Variable(String name) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** The local variable that holds a property of the whole value; null where there is none. */
    record Property(String name) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.property(this);
        }
    }

    /** The item of the whole value at an index, which is a variable or a number. */
    record Item(String index) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.item(this);
        }
    }

    /** The value of the property at which a loop stands. */
    record Entry() implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entry(this);
        }
    }

    /** The name at which a loop stands, as JSON. */
    record EntryName() implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entryName(this);
        }
    }

    /**
     * Takes a value apart.
     *
     * @param <R> what is made of it
     */
    interface Visitor<R> {

        R variable(Variable value);

        R property(Property value);

        R item(Item value);

        R entry(Entry value);

        R entryName(EntryName value);
    }
}
