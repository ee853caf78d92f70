package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ApiKey;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.MissingSettingException;

/** Puts the key where an operation wants it. What the caller or an interceptor put there is left as it is. */
final class Credentials {

    private final ClientConfig config;

    Credentials(ClientConfig config) {
        this.config = config;
    }

    void add(Operation<?> operation, RequestDraft request) {
        for (SecurityRequirement requirement : operation.security()) {
            if (requirement instanceof SecurityRequirement.Header header
                    && !request.headers().has(header.name())) {
                request.headers().put(header.name(), header.prefix() + reveal(operation));
            } else if (requirement instanceof SecurityRequirement.Query parameter
                    && !request.query().has(parameter.name())) {
                request.query().put(parameter.name(), reveal(operation));
            }
        }
    }

    private String reveal(Operation<?> operation) {
        ApiKey key = config.apiKey();
        if (key == null) {
            throw new MissingSettingException(
                    "apiKey",
                    operation.id() + " needs an API key, and none was given: call apiKey(...) on the client's builder"
                            + config.placesOf("apiKey") + ". Nothing was sent.");
        }
        return key.reveal();
    }
}
