package dev.plumbline.core.model;

import dev.plumbline.core.text.Catalogue;
import java.util.List;

/**
 * The API as the document describes it; no Java name is chosen yet.
 *
 * @param info what the document says of itself
 * @param servers where the API is served, as documented
 * @param security every way to identify a caller that an operation takes
 * @param tags the groups of operations, in document order; an operation without a tag is in the group {@code Default}
 * @param declarations every type with a name of its own, in document order
 * @param operations every operation, in document order
 * @param webhooks what the provider sends, in document order
 * @param texts what the document says in other languages, too: the texts of all others are in its own language, and this has
 *     each of them in each language that it is translated into
 */
public record Api(
        Info info,
        List<Server> servers,
        List<SecurityScheme> security,
        List<Tag> tags,
        List<Declaration> declarations,
        List<Operation> operations,
        List<Webhook> webhooks,
        Catalogue texts) {

    public Api {
        servers = List.copyOf(servers);
        security = List.copyOf(security);
        tags = List.copyOf(tags);
        declarations = List.copyOf(declarations);
        operations = List.copyOf(operations);
        webhooks = List.copyOf(webhooks);
    }

    /** One that has nothing but schemas, and a title. */
    public static Api ofSchemasAlone(String title, Catalogue texts) {
        return new Api(
                new Info(title, "", null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                texts);
    }
}
