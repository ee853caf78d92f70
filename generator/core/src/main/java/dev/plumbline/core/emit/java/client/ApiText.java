package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Response;
import java.util.stream.Collectors;

/** The Javadoc of an API's methods. */
final class ApiText {

    private ApiText() {}

    /** What the operation does, takes, gives and throws. */
    static CodeBlock operation(OperationView operation, ApiForm form) {
        Javadoc javadoc = described(operation)
                .say(sentOnce(operation))
                .deprecated(operation.model().docs());
        operation.describe(javadoc);
        return returns(javadoc, operation, form).code();
    }

    /** The same with options. */
    static CodeBlock withOptions(OperationView operation, ApiForm form) {
        Javadoc javadoc = described(operation).say("This form takes options for the one call.");
        operation.describe(javadoc);
        javadoc.deprecated(operation.model().docs()).param(OperationView.OPTIONS, "what this call does differently");
        return returns(javadoc, operation, form).code();
    }

    private static Javadoc described(OperationView operation) {
        return Javadoc.of(
                operation.model().docs(),
                "The operation {@code " + JavadocText.code(operation.model().id()) + "}.");
    }

    private static String sentOnce(OperationView operation) {
        return operation.model().isRepeatable()
                ? ""
                : "The request is sent again by itself only after a failure that says it was not processed. Where that is"
                        + " not known, the exception is an {@code OutcomeUnknownException}: look up what the request may"
                        + " have created, do not send it again.";
    }

    private static Javadoc returns(Javadoc javadoc, OperationView operation, ApiForm form) {
        if (form != ApiForm.BLOCKING || operation.hasContent()) {
            javadoc.returns(form.returns(operation));
        }
        return form == ApiForm.ASYNC ? javadoc : thrown(javadoc, operation);
    }

    private static Javadoc thrown(Javadoc javadoc, OperationView operation) {
        if (operation.model().body().isPresent()) {
            javadoc.throwing(
                    RuntimeTypes.INVALID_REQUEST, "if the request breaks a rule of the document; nothing is sent");
        }
        return javadoc.throwing(RuntimeTypes.API_STATUS, "if the response is no success" + documented(operation))
                .throwing(RuntimeTypes.CALL_FAILED, "if there is no response, or it cannot be read");
    }

    private static String documented(OperationView operation) {
        String errors = operation.model().responses().stream()
                .filter(response -> !response.isSuccess())
                .map(ApiText::error)
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? "" : ": " + errors;
    }

    private static String error(Response response) {
        String description = response.description() == null ? "an error" : Javadoc.inline(response.description());
        return "{@code " + JavadocText.code(response.status()) + "} " + description;
    }
}
