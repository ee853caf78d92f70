package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of an API's methods: all of it on the shortest, and on the others what differs. */
final class ApiText {

    /** So many parameters are told by name. */
    private static final int NAMED = 8;

    private ApiText() {}

    /** What the operation does, takes, gives and throws. */
    static CodeBlock of(CallView call) {
        OperationView operation = call.operation();
        Operation model = operation.model();
        Javadoc javadoc = Javadoc.of(model.docs(), request(model))
                .say(SecurityCode.sentence(operation.context(), model))
                .say(sentOnce(model))
                .say(headers(operation));
        javadoc.deprecated(model.docs());
        describe(call, javadoc);
        operation.resultText().ifPresent(javadoc::returns);
        if (operation.isValidated()) {
            javadoc.throwing(
                    RuntimeTypes.INVALID_REQUEST, "if the request breaks a rule of the document; nothing is sent");
        }
        return javadoc.throwing(
                        RuntimeTypes.API_STATUS,
                        "if the response is no success" + documented(operation.context(), model))
                .throwing(RuntimeTypes.CALL_FAILED, "if there is no response, or it cannot be read")
                .code();
    }

    /** Says what each parameter is. */
    private static void describe(CallView call, Javadoc javadoc) {
        OperationView operation = call.operation();
        operation
                .plan()
                .positional()
                .forEach(named -> javadoc.param(
                        named.name(), Javadoc.inline(named.parameter().docs(), "")));
        call.params()
                .filter(params -> operation.requiresParams())
                .ifPresent(params -> javadoc.param(params.argument(), others(operation)));
        operation.model().body().ifPresent(body -> {
            String text = body.description() == null ? "" : Javadoc.inline(firstParagraph(body.description()));
            javadoc.param(call.argument(), text, call.nullText());
        });
    }

    /** What else has to be given, by name where that is not a great many. */
    private static String others(OperationView operation) {
        List<String> required = operation.plan().together().stream()
                .filter(named -> operation.isAsked(named.parameter()))
                .map(named -> "{@code " + named.name() + "}")
                .toList();
        String more = required.size() < operation.plan().together().size() ? "; the others may be left out" : "";
        return required.size() > NAMED ? "the other parameters" + more : String.join(", ", required) + more;
    }

    /** What is different in a method that does what another one does, which has all of the text. */
    static CodeBlock like(ApiPlan api, ApiForm form, String method, String difference) {
        String type = form == ApiForm.BLOCKING ? "" : api.name().simpleName();
        return Javadoc.empty()
                .say("As {@link " + type + "#" + method + "}" + difference + ".")
                .code();
    }

    /** {@code GET /things/{id}.}: what can be said where the document says nothing. */
    private static String request(Operation operation) {
        return "<code>" + JavadocText.escape(operation.method() + " " + operation.path()) + "</code>.";
    }

    private static String headers(OperationView operation) {
        return operation
                .plan()
                .headers()
                .map(headers -> "The documented headers of a response of the raw form: {@code "
                        + headers.name().simpleName() + ".of(response.headers())}.")
                .orElse("");
    }

    private static String sentOnce(Operation operation) {
        return operation.isRepeatable()
                ? ""
                : "The request is sent again by itself only after a failure that says it was not processed. Where that is"
                        + " not known, the exception is an {@code OutcomeUnknownException}: look up what the request may"
                        + " have created, do not send it again.";
    }

    private static String documented(EmitContext context, Operation operation) {
        String errors = operation.errors().stream()
                .map(response -> error(context, response))
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? "" : ": " + errors;
    }

    private static String error(EmitContext context, Response response) {
        String type = ErrorCode.type(response)
                .map(body -> " ({@code "
                        + context.types().name(body.named().orElseThrow()).simpleName() + "})")
                .orElse("");
        String description = response.description() == null ? "an error" : Javadoc.inline(response.description());
        return "{@code " + JavadocText.code(response.status()) + "}" + type + " " + description;
    }

    /** The rest, which may be a table, is for pages. */
    private static String firstParagraph(String markdown) {
        return markdown.split("\\R[ \\t]*\\R", 2)[0];
    }
}
