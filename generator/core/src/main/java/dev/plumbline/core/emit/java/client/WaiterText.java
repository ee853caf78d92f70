package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;

/** The Javadoc of a waiter's methods. */
final class WaiterText {

    private WaiterText() {}

    /** What a wait does, takes, gives and throws. */
    static CodeBlock of(WaiterView waiter, ApiForm form, ParameterSpec subject, boolean options) {
        boolean byId = subject.equals(waiter.id());
        Javadoc javadoc = Javadoc.empty()
                .say("Waits until " + (byId ? "what has this id" : "what was created")
                        + " is finished, asking again and again with pauses that grow.")
                .say("A failed query does not end the wait where the next may succeed; the deadline does.")
                .param(subject.name(), byId ? "the id to ask with" : "the answer that says what was created");
        if (options) {
            javadoc.param(OperationView.OPTIONS, "what this wait does differently, and who is told of its progress");
        }
        return (form == ApiForm.ASYNC
                        ? javadoc.returns("a future of the finished answer; cancelling it ends the wait")
                        : thrown(javadoc.returns("the finished answer"), waiter, byId))
                .code();
    }

    private static Javadoc thrown(Javadoc javadoc, WaiterView waiter, boolean byId) {
        javadoc.throwing(RuntimeTypes.WAIT_FAILED, "if it is final and no success: " + failures(waiter))
                .throwing(RuntimeTypes.WAIT_TIMEOUT, "if the deadline comes first; it carries the id");
        return byId ? javadoc : javadoc.throwing(RuntimeTypes.MISSING_ID, "if the answer has no id to ask with");
    }

    private static String failures(WaiterView waiter) {
        return waiter.model().failures().stream()
                .map(failure -> JavadocText.escape(failure.title()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("the document names no such case");
    }

    /** What a download does, takes, gives and throws. */
    static Javadoc download(ApiForm form, boolean options) {
        Javadoc javadoc = Javadoc.empty()
                .say("Fetches the file of a finished answer. The API key is not sent along. A lost connection is made"
                        + " anew, and only the rest of the file fetched where the server allows it.")
                .param("finished", "the finished answer")
                .param("target", "the file to write; it is replaced once the whole download is there");
        if (options) {
            javadoc.param(OperationView.OPTIONS, "how long and how large it may be, and who is told of its progress");
        }
        return form == ApiForm.ASYNC
                ? javadoc.returns("a future of the target; cancelling it ends the download")
                : javadoc.returns("the target")
                        .throwing(RuntimeTypes.DOWNLOAD_FAILED, "if the file cannot be fetched or stored");
    }
}
