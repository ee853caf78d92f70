package dev.plumbline.formats;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long texts made to take long, or to need a deep stack; the timeout is only for the case that one does. */
@Tag("slow")
@Timeout(120)
class HostileTextTest {

    @ParameterizedTest
    @EnumSource(StringFormat.class)
    void longTexts(StringFormat format) {
        for (String part : List.of(
                "a",
                "1",
                ".",
                "-",
                ":",
                "/",
                "@",
                "(",
                "[",
                "{",
                "%",
                "%20",
                "{a}",
                "a.",
                "a-",
                "::",
                "1:",
                "\"",
                "\\",
                "xn--",
                "xn--a",
                "\u0301",
                "\u0301\u0316",
                "\u200b",
                "\ufdfa",
                "\u200d",
                "\u05d0",
                "\u30fb",
                "PT1H",
                "0/",
                "~0",
                " ",
                "a@",
                "(a",
                "(?:",
                "é",
                "[a",
                "a|",
                "\ud83d\ude00",
                "2020-01-01T",
                "+",
                "a*",
                "\\1",
                "(?<a>)")) {
            String text = part.repeat(300_000 / part.length());
            format.test(text);
            format.test("http://" + text);
            format.test("a@" + text);
        }
    }
}
