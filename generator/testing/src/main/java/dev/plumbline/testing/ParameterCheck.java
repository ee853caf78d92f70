package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Validates a request's parameters by the document. Whether one is missing is not looked at. */
final class ParameterCheck {

    private final Operation<?> operation;

    ParameterCheck(Operation<?> operation) {
        this.operation = operation;
    }

    /** Why the request is to be refused, if it is. */
    Optional<Refusal.Reason> refuse(ReceivedRequest request, Map<String, String> path) {
        SentParameters sent = new SentParameters(request, path);
        return operation.parameters().stream()
                .sorted(Comparator.comparing(Parameter::in).thenComparing(Parameter::name))
                .flatMap(parameter -> refuse(parameter, sent.readings(parameter)).stream())
                .findFirst();
    }

    private Optional<Refusal.Reason> refuse(Parameter parameter, List<JsonNode> readings) {
        Validator validator = parameter.validator();
        if (validator == null || readings.isEmpty() || readings.stream().anyMatch(validator::isValid)) {
            return Optional.empty();
        }
        List<Violation> errors = validator.validate(readings.get(0)).stream()
                .filter(Violation::isError)
                .toList();
        String why = errors.isEmpty() ? "it is not allowed" : errors.get(0).message();
        return Optional.of(new Refusal.Reason(operation, 400, "The " + parameter + ": " + why, errors));
    }
}
