package dev.plumbline.runtime.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.configuration.ValidationPolicy;
import dev.plumbline.runtime.error.InvalidWebhookException;
import dev.plumbline.runtime.error.WebhookRefusedException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookReaderTest {

    private static final Map<String, List<String>> SIGNED = Map.of("X-Signature", List.of("good"));
    private static final Validator DONE =
            Checks.error("Is done", json -> json.stringValue("").equals("done"));

    private static final WebhookReader READER = WebhookReader.of((headers, body) ->
            headers.firstValue("x-signature").filter("good"::equals).isPresent() && body.length > 0);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(WebhookReader reader, Map<String, List<String>> headers, String body) {
        return reader.read("done", headers, bytes(body), DONE, JsonReader::string);
    }

    @Test
    void whatIsVerifiedAndValidIsRead() {
        assertThat(read(READER, SIGNED, "\"done\"")).isEqualTo("done");
    }

    @Test
    void namesOfHeadersHaveNoCaseAndMayBeMissing() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 200"));
        headers.put("X-SIGNATURE", List.of("good"));
        headers.put("x-signature", List.of("good"));
        assertThat(read(READER, headers, "\"done\"")).isEqualTo("done");
    }

    @Test
    void whatIsNotVerifiedIsNotRead() {
        assertThatThrownBy(() -> read(READER, Map.of(), "no JSON"))
                .isInstanceOf(WebhookRefusedException.class)
                .hasMessage("The webhook `done` was refused: it could not be verified");
        IOException broken = new IOException("no key");
        WebhookReader failing = WebhookReader.of((headers, body) -> {
            throw broken;
        });
        assertThatThrownBy(() -> read(failing, SIGNED, "\"done\""))
                .isInstanceOf(WebhookRefusedException.class)
                .hasCause(broken);
    }

    @Test
    void whatContradictsTheDocumentIsRefusedReportedOrRead() {
        assertThatThrownBy(() -> read(READER, SIGNED, "\"open\""))
                .isInstanceOfSatisfying(
                        InvalidWebhookException.class,
                        e -> assertThat(e.violations()).hasSize(1))
                .hasMessageStartingWith("The webhook `done` is invalid:\n  (the body): ");
        List<String> told = new ArrayList<>();
        WebhookReader reporting = READER.withValidation(
                ValidationPolicy.REPORT, (webhook, violations) -> told.add(webhook + violations.size()));
        assertThat(read(reporting, SIGNED, "\"open\"")).isEqualTo("open");
        assertThat(told).containsExactly("done1");
        WebhookReader off = READER.withValidation(ValidationPolicy.OFF, (webhook, violations) -> told.add("never"));
        assertThat(read(off, SIGNED, "\"open\"")).isEqualTo("open");
        assertThat(told).hasSize(1);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertThatThrownBy(() -> read(READER, SIGNED, "{\"secret\":"))
                .isInstanceOf(InvalidWebhookException.class)
                .hasMessage("The webhook `done` is not JSON")
                .hasNoCause();
        WebhookReader off = READER.withValidation(ValidationPolicy.OFF, (webhook, violations) -> {});
        assertThatThrownBy(() -> read(off, SIGNED, "5"))
                .isInstanceOf(InvalidWebhookException.class)
                .hasMessageContaining("cannot be read: the value must be a string");
    }
}
