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
    static CodeBlock operation(Call call, ApiForm form) {
        Javadoc javadoc =
                described(call).say(sentOnce(call)).deprecated(call.operation().docs());
        call.describe(javadoc);
        return returns(javadoc, call, form).code();
    }

    /** The same with options. */
    static CodeBlock withOptions(Call call, ApiForm form) {
        Javadoc javadoc = described(call).say("This form takes options for the one call.");
        call.describe(javadoc);
        javadoc.deprecated(call.operation().docs()).param(Call.OPTIONS, "what this call does differently");
        return returns(javadoc, call, form).code();
    }

    private static Javadoc described(Call call) {
        return Javadoc.of(
                call.operation().docs(),
                "The operation {@code " + JavadocText.code(call.operation().id()) + "}.");
    }

    private static String sentOnce(Call call) {
        return call.operation().isRepeatable()
                ? ""
                : "The request is sent again by itself only after a failure that says it was not processed. Where that is"
                        + " not known, the exception is an {@code OutcomeUnknownException}: look up what the request may"
                        + " have created, do not send it again.";
    }

    private static Javadoc returns(Javadoc javadoc, Call call, ApiForm form) {
        if (form != ApiForm.BLOCKING || call.hasContent()) {
            javadoc.returns(form.returns(call));
        }
        return form == ApiForm.ASYNC ? javadoc : thrown(javadoc, call);
    }

    private static Javadoc thrown(Javadoc javadoc, Call call) {
        if (call.operation().body().isPresent()) {
            javadoc.throwing(
                    RuntimeTypes.INVALID_REQUEST, "if the request breaks a rule of the document; nothing is sent");
        }
        return javadoc.throwing(RuntimeTypes.API_STATUS, "if the answer is no success" + documented(call))
                .throwing(RuntimeTypes.CALL_FAILED, "if there is no answer, or it cannot be read");
    }

    private static String documented(Call call) {
        String errors = call.operation().responses().stream()
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
