package dev.plumbline.runtime.error;

import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came as a webhook contradicts the document, or is no JSON. */
@SuppressWarnings("serial")
public final class InvalidWebhookException extends PlumblineException {

    private final List<Violation> violations;

    /** Of the webhook's name, and every violation that was found. */
    public InvalidWebhookException(String webhook, List<Violation> violations) {
        super(
                "The webhook `" + webhook + "` is invalid:" + InvalidRequestException.lines("(the body)", violations),
                null);
        this.violations = List.copyOf(violations);
    }

    /** Of the webhook's name, and why its body cannot be read. */
    public InvalidWebhookException(String webhook, String problem, @Nullable Throwable cause) {
        super("The webhook `" + webhook + "` " + problem, cause);
        this.violations = List.of();
    }

    /** Every violation, in the order of the document's rules; empty where the body cannot be read at all. */
    public List<Violation> violations() {
        return violations;
    }
}
