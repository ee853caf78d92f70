package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;

/** The Javadoc of a waiter's methods: all of it on the shortest, and on the others what differs. */
final class WaiterText {

    private WaiterText() {}

    /** What a wait by id does, takes, gives and throws. */
    static CodeBlock byId(WaiterView waiter) {
        return Javadoc.empty()
                .say("Waits until what has this id is finished, asking again and again with pauses that grow.")
                .say("A failed query does not end the wait where the next may succeed; the deadline does.")
                .param(waiter.id().name(), "the id to ask with")
                .returns("the finished response")
                .throwing(RuntimeTypes.WAIT_FAILED, "if it is final and no success: " + failures(waiter))
                .throwing(RuntimeTypes.WAIT_TIMEOUT, "if the deadline comes first; it carries the id")
                .code();
    }

    /** What is different in a wait for what was just created. */
    static CodeBlock created(WaiterView waiter) {
        return Javadoc.empty()
                .say("Waits as {@link #" + waiter.method() + "} does, for what this response says was created.")
                .throwing(RuntimeTypes.MISSING_ID, "if the response has no id to ask with")
                .code();
    }

    private static String failures(WaiterView waiter) {
        return waiter.model().failures().stream()
                .map(failure -> JavadocText.escape(failure.title()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("the document names no such case");
    }

    /** What a download does, takes, gives and throws. */
    static CodeBlock download() {
        return Javadoc.empty()
                .say("Fetches the file of a finished response. The API key is not sent along. A lost connection is made"
                        + " anew, and only the rest of the file fetched where the server allows it.")
                .param("finished", "the finished response")
                .param("target", "the file to write; it is replaced once the whole download is there")
                .returns("the target")
                .throwing(RuntimeTypes.DOWNLOAD_FAILED, "if the file cannot be fetched or stored")
                .code();
    }
}
