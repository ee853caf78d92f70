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

    /** In a header, after a prefix. */
    record Header(String name, String prefix) implements SecurityRequirement {}

    /** In a query parameter. */
    record Query(String name) implements SecurityRequirement {}
}
