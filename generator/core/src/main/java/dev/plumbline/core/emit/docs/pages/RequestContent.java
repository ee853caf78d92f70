package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A way in which an operation's body can be sent.
 *
 * @param scope what makes the keys of its headings unique
 * @param body what follows from its schema; empty where it has none
 */
record RequestContent(Content content, String scope, Optional<Body> body) {

    static List<RequestContent> of(Operation operation, Bodies bodies) {
        List<Content> contents = contents(operation);
        return IntStream.range(0, contents.size())
                .mapToObj(index -> new RequestContent(
                        contents.get(index),
                        PageContext.key(operation) + (index == 0 ? "" : " as " + index),
                        bodies.of(contents.get(index))))
                .toList();
    }

    static List<Content> contents(Operation operation) {
        return operation.body().map(RequestBody::contents).orElse(List.of());
    }

    boolean hasRules() {
        return body.filter(found -> !found.entries().isEmpty()).isPresent();
    }
}
