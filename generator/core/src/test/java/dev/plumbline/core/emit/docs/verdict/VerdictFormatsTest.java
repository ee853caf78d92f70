package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.fuzz.Draw;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** The script's formats are the validators': texts of each format are changed, a sign at a time, and both are asked. */
class VerdictFormatsTest {

    private static final int TEXTS = 500;
    private static final List<String> SIGNS = List.of(
            "", "0", "9", "6", "a", "F", "z", "Z", "T", "P", "-", "+", ".", ":", "/", "?", "#", "@", "[", "]", "%",
            "%4f", "~", "~1", "\"", "\\", "{", "}", "*", " ", "\n", "é", "𝒳", "\uE000", "::", "59", "60", "23", "P1",
            "\\d", "(", "+1");

    private static ScriptEngine engine;

    @BeforeAll
    static void start() {
        engine = ScriptEngine.fastest();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void areTheSame(String format, List<String> texts) {
        Draw draw = new Draw(format.hashCode());
        VerdictCases cases =
                VerdictCases.of(JsonNodeFactory.instance.objectNode().put("format", format), Map.of(), true);
        texts.forEach(text -> cases.add(StringNode.valueOf(text)));
        while (cases.size() < TEXTS) {
            String text = draw.of(texts);
            for (int i = draw.between(0, 2); i > 0; i--) {
                text = changed(text, draw);
            }
            if (isLookedAt(format, text)) {
                cases.add(StringNode.valueOf(text));
            }
        }
        assertThat(engine.differences(cases)).isEmpty();
        assertThat(cases.validPercent()).isBetween(10, 95);
    }

    /** A sign more, less, or another one. */
    private static String changed(String text, Draw draw) {
        int from = text.offsetByCodePoints(0, draw.between(0, text.codePointCount(0, text.length())));
        int to = from < text.length() && draw.chance(60) ? text.offsetByCodePoints(from, 1) : from;
        return text.substring(0, from) + draw.of(SIGNS) + text.substring(to);
    }

    /** What names in other scripts may hold only Java knows; a page says so. */
    private static boolean isLookedAt(String format, String text) {
        boolean isName = format.endsWith("hostname") || format.equals("idn-email");
        return !isName
                || text.chars().allMatch(sign -> sign < 128)
                        && !text.toLowerCase(Locale.ROOT).contains("xn--");
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(
                        "date-time",
                        List.of(
                                "2024-02-29T12:00:00Z",
                                "2016-12-31T23:59:60Z",
                                "2017-01-01T08:59:60+09:00",
                                "2016-12-31t15:59:60.25-08:00",
                                "1990-12-31T23:59:59.999z")),
                Arguments.of("date", List.of("2024-02-29", "1900-02-28", "2000-02-29", "2023-11-30", "0000-01-31")),
                Arguments.of(
                        "time",
                        List.of("23:59:60Z", "08:30:06.283185Z", "12:00:00+23:59", "01:29:60+01:30", "00:29:60-23:30")),
                Arguments.of(
                        "duration", List.of("P4Y1M2D", "PT36H", "P2W", "P1DT12H30M5S", "PT1H2M", "P1M2D", "P1YT1S")),
                Arguments.of(
                        "email",
                        List.of(
                                "joe.bloggs@example.com",
                                "\"joe bloggs\"@x.y",
                                "\"a\\\"b\"@x",
                                "j@[127.0.0.1]",
                                "j@[IPv6:::1]")),
                Arguments.of("idn-email", List.of("joe.bloggs@example.com", "\"joe bloggs\"@x.y", "j@[127.0.0.1]")),
                Arguments.of(
                        "hostname",
                        List.of("www.example.com", "a-b.c", "x".repeat(63), "a.".repeat(125) + "abc", "1.2.3.4")),
                Arguments.of(
                        "idn-hostname", List.of("www.example.com", "a-b.c", "x".repeat(63), "a.".repeat(125) + "abc")),
                Arguments.of("ipv4", List.of("192.168.0.1", "0.0.0.0", "255.255.255.255", "1.22.254.9")),
                Arguments.of(
                        "ipv6",
                        List.of(
                                "::1",
                                "1::",
                                "::",
                                "1:2:3:4:5:6:7:8",
                                "::ffff:192.168.0.1",
                                "1:2::192.168.0.1",
                                "1:2:3:4:5:6:7::")),
                Arguments.of(
                        "uri",
                        List.of(
                                "http://a.b/c?d=e#f",
                                "urn:x:y",
                                "mailto:a@b",
                                "http://u:p@[::1]:80/x",
                                "http://[v1.x:y]/",
                                "file:///etc")),
                Arguments.of(
                        "uri-reference", List.of("/a/b", "//a:80/b?c", "#f", "a:b", "./a:b", "?q", "http://u@h:8/")),
                Arguments.of("iri", List.of("http://é.b/𝒳?\uE000#é", "urn:é", "http://u@é:80/")),
                Arguments.of("iri-reference", List.of("/é/b", "//é/b", "#𝒳", "?\uE000", "é")),
                Arguments.of(
                        "uuid",
                        List.of("2EB8AA08-aa98-11ea-B4AA-73B441D16380", "00000000-0000-0000-0000-000000000000")),
                Arguments.of(
                        "uri-template", List.of("/a/{id}", "{?x,y*}", "{+a.b:30}", "x{/a}{#b}", "é{=%4fa}", "{a_b}'")),
                Arguments.of("json-pointer", List.of("/a/b", "", "/~0~1", "/a//", "/𝒳 \"")),
                Arguments.of("relative-json-pointer", List.of("0", "1/a", "0#", "10+1/x~1", "2-3#", "0-0")),
                Arguments.of(
                        "regex",
                        List.of(
                                "^a+$",
                                "(?:x|[^y-z])*?",
                                "\\d{2,3}",
                                "(?<n>a)\\k<n>",
                                "(?<=a)b",
                                "\\p{L}",
                                "[\\]]",
                                "\\u{1F600}")));
    }
}
