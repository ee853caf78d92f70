package dev.plumbline.runtime.call;

import dev.plumbline.runtime.configuration.ApiKey;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.Setting;
import dev.plumbline.runtime.error.MissingSettingException;

/**
 * Puts the key where an operation wants it, and says whether it did: what the caller or an interceptor put there is left
 * as it is.
 */
final class Credentials implements SecurityRequirement.Visitor<Boolean> {

    private final ClientConfig config;
    private final Operation<?> operation;
    private final RequestDraft request;

    private Credentials(ClientConfig config, Operation<?> operation, RequestDraft request) {
        this.config = config;
        this.operation = operation;
        this.request = request;
    }

    static void add(ClientConfig config, Operation<?> operation, RequestDraft request) {
        Credentials credentials = new Credentials(config, operation, request);
        for (SecurityRequirement requirement : operation.security()) {
            requirement.accept(credentials);
        }
    }

    @Override
    public Boolean header(SecurityRequirement.Header header) {
        if (request.headers().has(header.name())) {
            return false;
        }
        request.headers().put(header.name(), header.prefix() + reveal());
        return true;
    }

    @Override
    public Boolean query(SecurityRequirement.Query parameter) {
        if (request.query().has(parameter.name())) {
            return false;
        }
        request.query().put(parameter.name(), reveal());
        return true;
    }

    private String reveal() {
        ApiKey key = config.apiKey();
        if (key == null) {
            throw new MissingSettingException(
                    Setting.API_KEY.key(),
                    operation.id() + " needs an API key, and none was given: call apiKey(...) on the client's builder"
                            + config.placesOf(Setting.API_KEY) + ". Nothing was sent.");
        }
        return key.reveal();
    }
}
