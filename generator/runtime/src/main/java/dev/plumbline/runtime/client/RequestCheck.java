package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a request against the document: what is checked is what is sent. */
final class RequestCheck {

    private final ClientConfig config;

    RequestCheck(ClientConfig config) {
        this.config = config;
    }

    void check(Operation<?> operation, @Nullable JsonNode body, CallOptions options) {
        ValidationPolicy policy = options.validationOr(config.validation());
        Validator validator = operation.requestValidator();
        if (body == null || validator == null || policy == ValidationPolicy.OFF) {
            return;
        }
        List<Violation> violations = validator.validate(body);
        if (policy == ValidationPolicy.THROW && violations.stream().anyMatch(Violation::isError)) {
            throw new InvalidRequestException(violations);
        }
        if (!violations.isEmpty()) {
            config.violationListener().violations(operation.id(), violations);
        }
    }
}
