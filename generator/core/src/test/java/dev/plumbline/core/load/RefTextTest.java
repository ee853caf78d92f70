package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefTextTest {

    @ParameterizedTest
    @CsvSource({
        "'#/a/b', '', /a/b",
        "'#/paths/~1v1~1{id}', '', '/paths/~1v1~1{id}'",
        "'#/a%20b/%7Bid%7D', '', '/a b/{id}'",
        "'#/100%/%zz', '', '/100%/%zz'",
        "'#/%E4%B8%AD', '', /中",
        "'a b.yaml#x', a%20b.yaml, x",
        "'中.yaml', %E4%B8%AD.yaml, ''",
        "'{a}.yaml', %7Ba%7D.yaml, ''",
        "'a.yaml#', a.yaml, ''",
        "'', '', ''",
    })
    void isTakenApart(String text, String uri, String fragment) {
        assertThat(RefText.parse(text)).isEqualTo(new RefText(uri, fragment));
    }

    @ParameterizedTest
    @CsvSource({
        "b.yaml, file:///x/b.yaml",
        "./c/../b.yaml, file:///x/b.yaml",
        "../b.yaml, file:///b.yaml",
        "'', file:///x/a.yaml",
        "'中 {.yaml', file:///x/%E4%B8%AD%20%7B.yaml",
        "https://h/p, https://h/p",
        "file:///etc/passwd, file:///etc/passwd",
        "//host/x, file://host/x",
    })
    void meansOneUri(String text, String uri) {
        assertThat(RefText.parse(text).against(URI.create("file:///x/a.yaml"))).contains(URI.create(uri));
    }

    @Test
    void aPercentSignThatStartsNoEscapeIsNoUri() {
        assertThat(RefText.parse("a%zz.yaml").against(URI.create("file:///x/a.yaml")))
                .isEmpty();
    }
}
