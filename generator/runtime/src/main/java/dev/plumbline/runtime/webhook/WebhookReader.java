package dev.plumbline.runtime.webhook;

import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.configuration.ViolationListener;
import dev.plumbline.runtime.encoding.JsonBodies;
import dev.plumbline.runtime.error.InvalidWebhookException;
import dev.plumbline.runtime.error.WebhookRefusedException;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Verifies, validates and reads what a provider sends. Immutable; safe for all threads. */
public final class WebhookReader {

    private static final JsonBodies JSON = new JsonBodies(500);

    private final WebhookVerifier verifier;
    private final ValidationPolicy validation;
    private final ViolationListener listener;

    private WebhookReader(WebhookVerifier verifier, ValidationPolicy validation, ViolationListener listener) {
        this.verifier = verifier;
        this.validation = validation;
        this.listener = listener;
    }

    /** A reader that refuses what contradicts the document. */
    public static WebhookReader of(WebhookVerifier verifier) {
        return new WebhookReader(verifier, ValidationPolicy.THROW, (webhook, violations) -> {});
    }

    /** The same with another policy, and who is told of what is not thrown, with the webhook's name. */
    public WebhookReader withValidation(ValidationPolicy policy, ViolationListener told) {
        return new WebhookReader(verifier, policy, told);
    }

    /**
     * Reads a request.
     *
     * @param webhook its name in the document
     * @param headers by name
     * @param body the bytes as they came
     * @param validator null where the document says nothing of the body
     * @throws WebhookRefusedException if the verifier does not know it as the provider's
     * @throws InvalidWebhookException if it is no JSON, or contradicts the document
     */
    public <T> T read(
            String webhook,
            Map<String, List<String>> headers,
            byte[] body,
            @Nullable Validator validator,
            Function<JsonNode, T> reader) {
        verify(webhook, headers, body);
        try {
            JsonNode json = JSON.read(body);
            if (validator != null && validation != ValidationPolicy.OFF) {
                validate(webhook, validator.validate(json));
            }
            return reader.apply(json);
        } catch (JacksonException e) {
            // Its own text may repeat the body at any length, so it is not kept as the cause.
            throw new InvalidWebhookException(webhook, "is not JSON", null);
        } catch (UncheckableValueException | UnexpectedJsonException e) {
            throw new InvalidWebhookException(webhook, "cannot be read: " + e.getMessage(), e);
        }
    }

    private void verify(String webhook, Map<String, List<String>> headers, byte[] body) {
        boolean known;
        try {
            known = verifier.verify(caseless(headers), body);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new WebhookRefusedException(webhook, e);
        }
        if (!known) {
            throw new WebhookRefusedException(webhook, null);
        }
    }

    /** A server may have one name in two spellings, and the status line under none. */
    private static HttpHeaders caseless(Map<String, List<String>> headers) {
        Map<String, List<String>> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null && !name.isBlank()) {
                merged.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values);
            }
        });
        return HttpHeaders.of(merged, (name, value) -> true);
    }

    private void validate(String webhook, List<Violation> violations) {
        if (validation == ValidationPolicy.THROW && violations.stream().anyMatch(Violation::isError)) {
            throw new InvalidWebhookException(webhook, violations);
        }
        if (!violations.isEmpty()) {
            listener.violations(webhook, violations);
        }
    }
}
