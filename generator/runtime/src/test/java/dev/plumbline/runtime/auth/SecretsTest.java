package dev.plumbline.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void theLongerSecretIsNotCutByTheShorter() {
        secrets.add("abcd");
        secrets.add("abcdefgh");
        assertThat(secrets.redact("1 abcdefgh 2 abcd 3")).isEqualTo("1 *** 2 *** 3");
    }

    @Test
    void everyWayOfRepeatingASecretIsKnown() {
        String secret = "p\"a s\\\u00e9+/";
        secrets.add(secret);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(secrets.redact(
                        "<" + secret + "> p%22a%20s%5C%C3%A9%2B%2F p%22a%20s%5c%c3%a9%2b%2f p%22a+s%5C%C3%A9%2B%2F"
                                + " p\\\"a s\\\\\u00e9+/ " + base64))
                .isEqualTo("<***> *** *** *** *** ***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the key is sk-12", "the key is sk-123456"})
    void theBeginningOfASecretAtTheEndOfATextIsNotShown(String text) {
        secrets.add("other");
        secrets.add("sk-1234567");
        assertThat(secrets.redact(text)).isEqualTo("the key is ***");
    }

    @Test
    void aUserIsSecretWhereThereIsNoPassword() {
        secrets.add(UserPassword.of("admin", "hunter2"));
        secrets.add(UserPassword.of("sk_live", ""));
        assertThat(secrets.redact("admin hunter2 sk_live YWRtaW46aHVudGVyMg== c2tfbGl2ZTo="))
                .isEqualTo("admin *** *** *** ***");
    }

    @Test
    void ofThoseThatComeLaterTheLatestAreRemembered() {
        secrets.add("fixed-one");
        for (int i = 0; i < 10_000; i++) {
            secrets.addLater("later-" + i + ";");
        }
        assertThat(secrets.redact("fixed-one later-0; later-9872; later-9999;")).isEqualTo("*** later-0; *** ***");
    }

    @Test
    void anExceptionIsHarmlessUnlessItOrWhatItCarriesShowsOne() {
        secrets.addLater("token-1");
        Exception harmful = new IllegalStateException("outer", new IllegalStateException("of token-1"));
        Exception suppressing = new IllegalStateException("outer");
        suppressing.addSuppressed(harmful);
        Exception circle = new IllegalStateException("first", new IllegalStateException("second"));
        circle.getCause().initCause(circle);
        assertThat(secrets.harmless(harmful)).isNull();
        assertThat(secrets.harmless(suppressing)).isNull();
        assertThat(secrets.harmless(circle)).isSameAs(circle);
        assertThat(secrets).hasToString("***");
    }
}
