package dev.plumbline.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A secret, and every form in which it might be told. */
final class Planted {

    /** A key that changes in addresses and in Base64. */
    static final Planted KEY = new Planted("sk-Zq8w/X7+tT==4kPvN2");

    /** A value in a body that its document says is a secret. */
    static final Planted VALUE = new Planted("Wm5r geheim/Lq+93=xD!vB");

    /** An access token. */
    static final Planted TOKEN = new Planted("tk-Rf7q/Y2+uV~8mNwB5.pQ==");

    private static final int BEGINNING = 8;
    private static final int ALIGNMENTS = 3;

    private final String text;
    private final List<String> forms;

    private Planted(String text) {
        this.text = text;
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        this.forms = Stream.of(
                        Stream.of(text.substring(0, BEGINNING), text.substring(text.length() - BEGINNING)),
                        Stream.of(encoded, encoded.replace("+", "%20"), encoded.toLowerCase(Locale.ROOT)),
                        base64(text))
                .flatMap(form -> form)
                .toList();
    }

    /** The part of each that does not depend on what stands before and after. */
    private static Stream<String> base64(String text) {
        return IntStream.range(0, ALIGNMENTS)
                .mapToObj(before -> " ".repeat(before) + text)
                .map(padded -> Base64.getEncoder().encodeToString(padded.getBytes(StandardCharsets.UTF_8)))
                .map(encoded -> encoded.substring(4, 16))
                .flatMap(part -> Stream.of(part, part.replace('+', '-').replace('/', '_')));
    }

    /** The secret itself. */
    String text() {
        return text;
    }

    void assertNotIn(String told) {
        assertThat(told).doesNotContain(forms);
    }

    boolean isIn(String told) {
        return forms.stream().anyMatch(told::contains);
    }
}
