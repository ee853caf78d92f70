package dev.plumbline.runtime.call;

import dev.plumbline.runtime.encoding.HeaderRules;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An access token and when it is to be fetched anew; or a successful response without one. Never prints itself. */
final class AccessToken {

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(30);
    private static final int PART_FOR_MARGIN = 10;

    private final String value;
    private final @Nullable Long end;
    private final @Nullable String problem;
    private final int status;

    private AccessToken(String value, @Nullable Long end, @Nullable String problem, int status) {
        this.value = value;
        this.end = end;
        this.problem = problem;
        this.status = status;
    }

    /** None: what the response came with instead. */
    static AccessToken none(int status, String problem) {
        return new AccessToken("", null, "responded with HTTP " + status + " " + problem, status);
    }

    /**
     * The token of a response (RFC 6749, section 5.1).
     *
     * @param asked when the token was asked for, in the clock's nanoseconds; its life is counted from there
     * @throws IllegalArgumentException if there is no token that can be sent; the text shows nothing of the response
     */
    static AccessToken of(JsonNode response, long asked) {
        JsonNode token = response.path("access_token");
        if (!token.isString()) {
            throw new IllegalArgumentException("without an `access_token` that is a string");
        }
        String problem = HeaderRules.keyProblem(token.stringValue());
        if (problem != null) {
            throw new IllegalArgumentException("with an `access_token` that cannot be sent: it " + problem);
        }
        JsonNode type = response.path("token_type");
        if (!type.isMissingNode() && !"bearer".equalsIgnoreCase(type.asString(""))) {
            throw new IllegalArgumentException("with a token whose `token_type` is not `Bearer`");
        }
        return new AccessToken(token.stringValue(), end(response.path("expires_in"), asked), null, 0);
    }

    /** Shortly before it expires; null where the server does not say when. */
    private static @Nullable Long end(JsonNode seconds, long asked) {
        BigDecimal number = number(seconds);
        if (number == null) {
            return null;
        }
        BigDecimal longest = BigDecimal.valueOf(LONGEST.toSeconds());
        Duration life =
                Duration.ofSeconds(number.min(longest).max(BigDecimal.ZERO).longValue());
        Duration part = life.dividedBy(PART_FOR_MARGIN);
        Duration margin = part.compareTo(LONGEST_MARGIN) < 0 ? part : LONGEST_MARGIN;
        return asked + life.minus(margin).toNanos();
    }

    /** Some servers write the number as a text. */
    private static @Nullable BigDecimal number(JsonNode seconds) {
        if (seconds.isNumber()) {
            return seconds.decimalValue();
        }
        return seconds.isString() && seconds.stringValue().matches("[0-9]{1,18}")
                ? new BigDecimal(seconds.stringValue())
                : null;
    }

    String reveal() {
        return value;
    }

    boolean isFresh(long now) {
        return problem == null && (end == null || now - end < 0);
    }

    /** Why there is no token; null where there is one. */
    @Nullable
    String problem() {
        return problem;
    }

    /** The status of the response that has none. */
    int status() {
        return status;
    }

    @Override
    public String toString() {
        return "***";
    }
}
