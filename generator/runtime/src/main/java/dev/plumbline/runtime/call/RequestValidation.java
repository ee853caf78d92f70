package dev.plumbline.runtime.call;

import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Validates a request by the document: what is checked is what is sent. */
final class RequestValidation {

    private final ClientConfig config;

    RequestValidation(ClientConfig config) {
        this.config = config;
    }

    void check(
            Operation<?> operation,
            RequestParameters parameters,
            BodyEncoder encoder,
            @Nullable Object body,
            CallOptions options) {
        ValidationPolicy policy = options.validationOr(config.validation());
        if (policy == ValidationPolicy.OFF) {
            return;
        }
        for (RequestParameters.Given given : parameters.given()) {
            Parameter parameter = given.parameter();
            Validator rules = parameter.validator();
            if (rules != null) {
                check(operation, policy, parameter.toString(), parameter.name(), rules, given.value());
            }
        }
        Validator validator = encoder.validator();
        JsonNode json = body == null || validator == null ? null : encoder.tree(body);
        if (json != null && validator != null) {
            check(operation, policy, null, "body", validator, json);
        }
    }

    private void check(
            Operation<?> operation,
            ValidationPolicy policy,
            @Nullable String parameter,
            String argument,
            Validator validator,
            JsonNode value) {
        List<Violation> violations = violations(argument, validator, value);
        for (Violation violation : violations) {
            if (policy == ValidationPolicy.THROW && violation.isError()) {
                throw new InvalidRequestException(parameter, violations, config.language());
            }
        }
        if (!violations.isEmpty()) {
            config.violationListener().violations(operation.id(), violations);
        }
    }

    private List<Violation> violations(String argument, Validator validator, JsonNode value) {
        boolean quick = !config.hasViolationListener();
        ReportOptions options = ReportOptions.DEFAULT.withLanguage(config.language());
        try {
            return quick && validator.isValid(value) ? List.of() : validator.validate(value, options);
        } catch (UncheckableValueException e) {
            throw new InvalidArgumentException(
                    argument,
                    "could not be checked: " + e.getMessage()
                            + "; call on a thread with a larger stack, or without the check (ValidationPolicy.OFF)",
                    e);
        }
    }
}
