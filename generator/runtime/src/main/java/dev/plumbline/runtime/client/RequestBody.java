package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Adds the caller's own properties to a body and checks it: what is checked is what is sent. */
final class RequestBody {

    private final ClientConfig config;

    RequestBody(ClientConfig config) {
        this.config = config;
    }

    @Nullable
    JsonNode prepare(Operation<?> operation, @Nullable JsonNode body, CallOptions options) {
        JsonNode whole = options.bodyProperties().isEmpty() ? body : with(body, options.bodyProperties());
        if (whole != null) {
            check(operation, whole, options.validationOr(config.validation()));
        }
        return whole;
    }

    private void check(Operation<?> operation, JsonNode body, ValidationPolicy policy) {
        Validator validator = operation.requestValidator();
        if (validator == null || policy == ValidationPolicy.OFF) {
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

    /** A new object; its children are shared with the body, which stays as it was. */
    private static JsonNode with(@Nullable JsonNode body, Map<String, JsonNode> properties) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (body != null) {
            if (!body.isObject()) {
                throw new InvalidArgumentException("body", "is no object, so no property can be added to it");
            }
            body.properties().forEach(property -> whole.set(property.getKey(), property.getValue()));
        }
        properties.forEach(whole::set);
        return whole;
    }
}
