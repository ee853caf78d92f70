package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import java.util.List;

/** What can go wrong, what the client throws then, and what to do about it. */
final class ErrorsPage {

    static final String KEY = "errors";
    static final String PATH = "errors";

    private final PageContext material;
    private final PageBuilder page = new PageBuilder(PATH, Line.words("Errors"), KEY);

    private ErrorsPage(PageContext material) {
        this.material = material;
    }

    static Page of(PageContext material) {
        ErrorsPage errors = new ErrorsPage(material);
        errors.exceptions();
        errors.again();
        new ErrorBodies(material, errors.page).add();
        return errors.page.build();
    }

    private void exceptions() {
        page.paragraph(Line.words("Everything the client throws on purpose is a ")
                .thenCode(PlumblineException.class.getSimpleName())
                .then(", an unchecked exception in ")
                .thenCode(PlumblineException.class.getPackageName())
                .then(material.takesKey() ? ". None of them holds the API key." : ". None of them holds a secret."));
        page.heading(2, "Before anything is sent");
        page.table(ExceptionTable.HEADER, ExceptionTable.beforeSending(material.takesKey()));
        page.heading(2, "The server responded");
        page.paragraph(Line.words("Each of these is an ")
                .thenCode(ApiStatusException.class.getSimpleName())
                .then(" with the status, the headers, the body as it came, and what the body says as ")
                .thenCode("ErrorDetails")
                .then(": message, type, code and param, read from an object called ")
                .thenCode("error")
                .then(" or from the top level. A body of any other shape, HTML from a proxy or none at all, is kept as"
                        + " it is. A body whose type is documented is there as a value of that type with ")
                .thenCode("error(...)")
                .then(", problem details (RFC 9457) with ")
                .thenCode("problem()")
                .then("; both are empty where the body does not fit."));
        page.table(
                List.of("Status", "Exception", "What it means", "What to do"),
                ExceptionTable.responded(material.takesKey()));
        page.heading(2, "No usable response");
        page.table(ExceptionTable.HEADER, ExceptionTable.WITHOUT_RESPONSE);
        if (material.hasWaiters()) {
            page.heading(2, "While waiting");
            page.table(ExceptionTable.HEADER, ExceptionTable.WAITING);
        }
    }

    private void again() {
        page.heading(2, "Is it safe to send it again?");
        List<Line> once = operations(false);
        List<Line> repeatable = operations(true);
        page.paragraph(
                "The client repeats a failed attempt by itself, three attempts in all unless it is told otherwise,"
                        + " where that is safe:");
        page.table(RetryTable.HEADER, RetryTable.ROWS);
        page.paragraph(Line.words("It pauses for a random part of 0.5 s, then of 1 s, and so on, or for as long as the"
                        + " server asks with ")
                .thenCode("Retry-After")
                .then(" or ")
                .thenCode("Retry-After-Ms")
                .then(
                        ", up to 60 s. Where the server asks for more, or for more than the call's timeout leaves, the call"
                                + " fails at once, and ")
                .thenCode("retryAfter()")
                .then(
                        " of the exception has the pause. A budget that all calls of a client share keeps it from storming"
                                + " a server that is down. ")
                .thenCode("RetryPolicy")
                .then(" changes this for a client or a call; ")
                .thenCode("RetryPolicy.none()")
                .then(" sends once. ")
                .thenCode("attempts()")
                .then(" says how many there were; the earlier failures are the suppressed exceptions."));
        if (material.groups().isLarge()) {
            page.paragraph(
                    "A request whose method is POST or PATCH is not to be sent twice, unless its operation has an"
                            + " idempotency key; all others do no harm the second time.");
        } else if (!once.isEmpty()) {
            page.paragraph(Line.words("Not to be sent twice: ")
                    .then(Line.join(once, ", "))
                    .then("."));
        }
        if (!once.isEmpty()) {
            page.paragraph(Line.words(
                            "Where the server may have processed such a request, the outcome is unknown: it may"
                                    + " have done what was asked and may bill it. The exception is then an ")
                    .thenCode(OutcomeUnknownException.class.getSimpleName())
                    .then(", and what happened is its cause. Never send the request again blindly. Look up what it may"
                            + " have created, or ask the provider. With any other exception it was not processed, and"
                            + " may be sent again; ")
                    .thenCode(UnreadableResponseException.class.getSimpleName())
                    .then(" and ")
                    .thenCode("InvalidResponseException")
                    .then(
                            ", which hold the response, are the exceptions to that. If the provider honours an idempotency"
                                    + " key, give one with ")
                    .thenCode("CallOptions.none().withIdempotencyKey(...)")
                    .then(": the request can then be sent twice."));
        }
        if (!repeatable.isEmpty() && !material.groups().isLarge()) {
            page.paragraph(Line.words("These do no harm the second time: ")
                    .then(Line.join(repeatable, ", "))
                    .then("."));
        }
    }

    private List<Line> operations(boolean repeatable) {
        return material.api().operations().stream()
                .filter(operation -> operation.isRepeatable() == repeatable)
                .map(operation -> PageContext.link(operation))
                .toList();
    }
}
