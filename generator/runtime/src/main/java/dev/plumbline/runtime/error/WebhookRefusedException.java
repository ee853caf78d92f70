package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** A request that claims to be a webhook's is not the provider's, as its verifier says. Nothing of it was read. */
public final class WebhookRefusedException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    /** Of the webhook's name, and what the verifier threw, or null where it said no. */
    public WebhookRefusedException(String webhook, @Nullable Throwable cause) {
        super("The webhook `" + webhook + "` was refused: it could not be verified", cause);
    }
}
