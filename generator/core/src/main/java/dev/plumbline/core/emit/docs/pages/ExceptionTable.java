package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.runtime.error.BadRequestException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.ClientErrorException;
import dev.plumbline.runtime.error.ConflictException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.ForbiddenException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.error.MissingSettingException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.error.RedirectException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.TransportFailedException;
import dev.plumbline.runtime.error.UnauthorizedException;
import dev.plumbline.runtime.error.UnprocessableException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.error.WaitFailedException;
import dev.plumbline.runtime.error.WaitInterruptedException;
import dev.plumbline.runtime.error.WaitLostException;
import dev.plumbline.runtime.error.WaitTimeoutException;
import java.util.List;

/** The runtime's exceptions in words. */
final class ExceptionTable {

    static final List<String> HEADER = List.of("Exception", "What it means", "What to do");

    private ExceptionTable() {}

    /** @param key whether the client has an API key */
    static List<List<Line>> beforeSending(boolean key) {
        return List.of(
                row(
                        InvalidRequestException.class,
                        "The request or a parameter breaks documented rules; it holds every violation.",
                        "Change the request as the violations say."),
                row(
                        InvalidArgumentException.class,
                        "An argument cannot be put into a request.",
                        "Change the argument that it names."),
                row(
                        MissingSettingException.class,
                        key
                                ? "A setting such as the base URL or the key has no value."
                                : "A setting such as the base URL has no value.",
                        "Set it in one of the places that it names."),
                row(
                        InvalidSettingException.class,
                        "A setting has a value that cannot work. The value is not repeated, it may be a secret.",
                        "Correct the setting that it names."));
    }

    /** @param key whether the client has an API key */
    static List<List<Line>> responded(boolean key) {
        return List.of(
                List.of(
                        Line.words("304"),
                        Line.code("NotModifiedException"),
                        Line.words("What was asked for has not changed since the request's condition."),
                        Line.words("Use what is there.")),
                status(
                        "other 3xx",
                        RedirectException.class,
                        key
                                ? "The server wants another address asked, location() says which. Redirects are not"
                                        + " followed: the key would go along."
                                : "The server wants another address asked, location() says which. Redirects are not"
                                        + " followed.",
                        "Check the base URL, or go there."),
                status(
                        "400",
                        BadRequestException.class,
                        "The server finds the request wrong.",
                        "Correct it as the details say."),
                status(
                        "401",
                        UnauthorizedException.class,
                        key ? "The key is not accepted." : "The caller is not known.",
                        key ? "Check the key." : "Check the credentials."),
                status(
                        "403",
                        ForbiddenException.class,
                        key ? "The key may not do this." : "The caller may not do this.",
                        "Ask the provider for the right."),
                status(
                        "404",
                        NotFoundException.class,
                        "What was asked for does not exist, or the base URL is wrong.",
                        "Check the id and the base URL."),
                status(
                        "409",
                        ConflictException.class,
                        "The request contradicts the present state.",
                        "Look at the state first."),
                status(
                        "422",
                        UnprocessableException.class,
                        "The server understands the request and finds its values wrong.",
                        "Correct it as the details say."),
                status(
                        "429",
                        TooManyRequestsException.class,
                        "There were too many requests.",
                        "Wait for retryAfter(), then send it again."),
                status("other 4xx", ClientErrorException.class, "The server refuses the request.", "Read the details."),
                status(
                        "5xx",
                        ServerErrorException.class,
                        "The server failed, and may have acted on the request before it did, except where a 503 asks for a pause.",
                        "Find out whether it did before sending anything again."));
    }

    static final List<List<Line>> WITHOUT_RESPONSE = List.of(
            row(
                    OutcomeUnknownException.class,
                    "The server may have acted on a request that is not to be sent twice. What happened, one of these or of"
                            + " the statuses above, is its cause.",
                    "Look up what the request may have created; do not send it again."),
            row(
                    ConnectionFailedException.class,
                    "The connection could not be made, or was lost.",
                    "See below whether it may be sent again."),
            row(
                    CallTimeoutException.class,
                    "There was no complete response in time.",
                    "See below whether it may be sent again."),
            row(
                    CallInterruptedException.class,
                    "The calling thread was interrupted.",
                    "See below whether it may be sent again."),
            row(
                    TransportFailedException.class,
                    "The transport threw what is no IOException: a mistake in it, or in how it is set up.",
                    "Look at the cause; see below whether it may be sent again."),
            row(
                    UnreadableResponseException.class,
                    "The server accepted the request, but its response cannot be read. It holds the body.",
                    "Find the id in the body; do not send the request again."),
            row(
                    InvalidResponseException.class,
                    "The server accepted the request, but its response contradicts the document; only where"
                            + " responseValidation is on. It holds the violations and the response.",
                    "Take what is needed from json(); do not send the request again."),
            row(
                    MissingIdException.class,
                    "What was created does not say by which id it can be looked up. It exists all the same.",
                    "Find the id in the body, which it holds; do not create another."));

    static final List<List<Line>> WAITING = List.of(
            row(
                    WaitFailedException.class,
                    "The task is over and did not succeed; it holds the rule's name, its sentence and the last response.",
                    "Read the last response."),
            row(
                    WaitTimeoutException.class,
                    "The time for waiting is over, the task is not.",
                    "Wait again by the id, which it holds. Do not start another task."),
            row(
                    WaitLostException.class,
                    "More queries in a row failed than the options allow.",
                    "Wait again by the id, which it holds."),
            row(
                    WaitInterruptedException.class,
                    "The waiting thread was interrupted.",
                    "Wait again by the id, which it holds."),
            row(
                    DownloadFailedException.class,
                    "The result could not be fetched; the target is as it was before.",
                    "Ask for the task again, its URL may be a new one, and fetch that."));

    private static List<Line> row(Class<? extends PlumblineException> exception, String meaning, String remedy) {
        return List.of(Line.code(exception.getSimpleName()), Line.words(meaning), Line.words(remedy));
    }

    private static List<Line> status(
            String status, Class<? extends PlumblineException> exception, String meaning, String remedy) {
        return List.of(
                Line.words(status), Line.code(exception.getSimpleName()), Line.words(meaning), Line.words(remedy));
    }
}
