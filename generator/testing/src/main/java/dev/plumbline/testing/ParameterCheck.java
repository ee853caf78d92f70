package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a request's parameters against the document. Which are required is not known here. */
final class ParameterCheck {

    private final Operation<?> operation;

    ParameterCheck(Operation<?> operation) {
        this.operation = operation;
    }

    /** Why the request is to be refused, if it is. */
    Optional<Refusal.Reason> refuse(ReceivedRequest request, Map<String, String> path) {
        Map<String, List<String>> query = Query.of(request.url());
        return refuse("path", operation.pathValidators(), name -> listed(path.get(name)))
                .or(() -> refuse("query", operation.queryValidators(), name -> query.getOrDefault(name, List.of())))
                .or(() -> refuse(
                        "header",
                        operation.headerValidators(),
                        name -> request.headers().allValues(name)));
    }

    private static List<String> listed(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private Optional<Refusal.Reason> refuse(String in, Map<String, Validator> validators, Sent sent) {
        return validators.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(rule -> refuse(
                        "The " + in + " parameter `" + rule.getKey() + "`", rule.getValue(), sent.texts(rule.getKey()))
                        .stream())
                .findFirst();
    }

    private Optional<Refusal.Reason> refuse(String parameter, Validator validator, List<String> texts) {
        if (texts.isEmpty() || ParameterReadings.of(texts).stream().anyMatch(validator::isValid)) {
            return Optional.empty();
        }
        List<Violation> errors = validator.validate(ParameterReadings.likeliest(texts)).stream()
                .filter(Violation::isError)
                .toList();
        String why = errors.isEmpty() ? "it is not allowed" : errors.get(0).message();
        return Optional.of(new Refusal.Reason(operation, 400, parameter + ": " + why, errors));
    }

    /** What was sent for a parameter: its texts, decoded. */
    private interface Sent {
        List<String> texts(String name);
    }
}
