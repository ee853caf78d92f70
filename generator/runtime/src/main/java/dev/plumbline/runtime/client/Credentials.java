package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.MissingSettingException;
import org.jspecify.annotations.Nullable;

/** Puts the key where an operation wants it. What the caller put there is left as it is. */
final class Credentials {

    private final @Nullable ApiKey key;

    Credentials(@Nullable ApiKey key) {
        this.key = key;
    }

    void add(Operation<?> operation, CallOptions options, RequestHeaders headers, QueryString query) {
        for (SecurityRequirement requirement : operation.security()) {
            if (requirement instanceof SecurityRequirement.Header header && !headers.has(header.name())) {
                headers.put(header.name(), header.prefix() + reveal(operation));
            } else if (requirement instanceof SecurityRequirement.Query parameter
                    && !options.query().containsKey(parameter.name())) {
                query.add(parameter.name(), reveal(operation), ParameterStyle.Style.FORM);
            }
        }
    }

    private String reveal(Operation<?> operation) {
        if (key == null) {
            throw new MissingSettingException(
                    "apiKey",
                    operation.id() + " needs an API key, and none was given: call apiKey(...) on the client's builder."
                            + " Nothing was sent.");
        }
        return key.reveal();
    }
}
