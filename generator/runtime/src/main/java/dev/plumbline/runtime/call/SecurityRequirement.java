package dev.plumbline.runtime.call;

/** Where an API key travels. */
public sealed interface SecurityRequirement {

    /** In {@code Authorization: Bearer <key>}. */
    static SecurityRequirement bearer() {
        return new Header("Authorization", "Bearer ");
    }

    /** As it is, in a header of its own. */
    static SecurityRequirement header(String name) {
        return new Header(name, "");
    }

    /** In the query. */
    static SecurityRequirement query(String name) {
        return new Query(name);
    }

    /** Takes the kinds apart: a new kind does not compile until every place has decided what to do with it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind.
     *
     * @param <R> what they give
     */
    interface Visitor<R> {

        R header(Header header);

        R query(Query parameter);
    }

    /** In a header, after a prefix. */
    record Header(String name, String prefix) implements SecurityRequirement {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.header(this);
        }
    }

    /** In a query parameter. */
    record Query(String name) implements SecurityRequirement {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.query(this);
        }
    }
}
