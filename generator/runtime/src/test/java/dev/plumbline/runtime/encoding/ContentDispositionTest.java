package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "attachment; filename=a.png | a.png",
                "attachment; filename=\"a b.png\" | a b.png",
                "attachment; FileName=\"a\\\"b.png\" | a\"b.png",
                "attachment; filename=a.png; filename*=UTF-8''%E8%A7%86+1.png | 视+1.png",
                "attachment; filename*=iso-8859-1'en'%E4.png | ä.png",
                "attachment; filename=\"../../etc/passwd\" | passwd",
                "attachment; filename=\"..\\..\\x.exe\" | x.exe",
                "attachment; filename*=UTF-8''%2e%2e%2fa | a",
                "attachment; filename=.. | none",
                "attachment; filename=\"\" | none",
                "attachment; filename*=UTF-8''%zz | %zz",
                "inline | none",
            })
    void theNameAlone(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }
}
