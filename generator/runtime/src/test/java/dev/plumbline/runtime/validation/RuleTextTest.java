package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.error.InvalidRequestException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The document's own words in the language of a report. */
class RuleTextTest {

    private static final RuleText TEXT = new RuleText("Whole", "Send a whole number.", "E8")
            .translated("de", null, "Sende eine ganze Zahl.")
            .translated("zh-CN", "整数", "请发送整数。")
            .translated("zh-Hant", "整數", "請傳送整數。");

    private static final Rule RULE = TEXT.rule("#/type", "type", "integer");

    @ParameterizedTest
    @CsvSource(textBlock = """
            en         , Send a whole number.
            und        , Send a whole number.
            fr         , Send a whole number.
            d          , Send a whole number.
            de         , Sende eine ganze Zahl.
            de-CH      , Sende eine ganze Zahl.
            de-CH-1996 , Sende eine ganze Zahl.
            zh         , 请发送整数。
            zh-CN      , 请发送整数。
            zh-SG      , 请发送整数。
            zh-Hans-CN , 请发送整数。
            zh-Hant    , 請傳送整數。
            zh-Hant-TW , 請傳送整數。
            """)
    void theNearestLanguageSpeaks(String tag, String sentence) {
        assertThat(TEXT.in(Locale.forLanguageTag(tag)).sentence()).isEqualTo(sentence);
    }

    @Test
    void whatIsNotTranslatedIsSaidInTheDocumentsLanguage() {
        assertThat(TEXT.in(Locale.GERMAN).title()).isEqualTo("Whole");
        assertThat(TEXT.in(Locale.GERMAN).source()).isEqualTo("E8");
        RuleText alone = new RuleText("Whole", "Send a whole number.", null);
        assertThat(alone.in(Locale.CHINA)).isSameAs(alone);
    }

    @Test
    void aReportSpeaksItsLanguage() {
        assertThat(validator().validate(Literal.of("\"7\""), ReportOptions.DEFAULT.withLanguage(Locale.CHINA)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.title()).isEqualTo("整数");
                    assertThat(violation.sentence()).isEqualTo("请发送整数。 (必须是整数，实际为 \"7\"；请去掉引号，写成 7)");
                });
    }

    /** A list that a validator gave can be said again, whatever the value has become. */
    @Test
    void whatWasFoundIsSaidInEachLanguage() {
        ObjectNode value = (ObjectNode) Literal.of("{\"a\": 1, \"b\": 2}");
        List<Violation> english = validator().validate(value);
        value.removeAll();
        assertThat(Violations.in(Locale.CHINA, english))
                .extracting(Violation::detail)
                .containsExactly("必须是整数，实际为对象");
        assertThat(english).extracting(Violation::detail).containsExactly("must be an integer, but is an object");
        assertThat(Violations.in(Locale.CHINA, List.copyOf(english))).isEqualTo(english);
    }

    @Test
    void aSecretStaysOneInEachLanguage() {
        Validator secret = Validator.of(
                json -> false, (json, report) -> report.secretly(json, (inner, same) -> same.violation(RULE, inner)));
        List<Violation> said = Violations.in(Locale.CHINA, secret.validate(Literal.of("\"7\"")));
        assertThat(said).extracting(Violation::detail).containsExactly("必须是整数");
    }

    /** For logs in one language, for people in theirs. */
    @Test
    void aRefusalSpeaksEveryLanguage() {
        InvalidRequestException refusal =
                new InvalidRequestException(validator().validate(Literal.of("\"x\"")));
        assertThat(refusal)
                .hasMessage("The request is invalid and was not sent:\n"
                        + "  (the request): Send a whole number. (must be an integer, but is \"x\") [Whole]");
        assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("请求无效，未发送：\n  （请求）: 请发送整数。 (必须是整数，实际为 \"x\") [整数]");
        assertThat(refusal.violations(Locale.GERMANY))
                .extracting(Violation::message)
                .containsExactly("Sende eine ganze Zahl.");
        InvalidRequestException parameter = new InvalidRequestException(
                "query parameter `limit`",
                validator().validate(Literal.of("\"x\""), ReportOptions.DEFAULT.withLanguage(Locale.CHINA)),
                Locale.CHINA);
        assertThat(parameter).hasMessage("query parameter `limit` 无效，请求未发送：\n  （值）: 请发送整数。 (必须是整数，实际为 \"x\") [整数]");
    }

    private static Validator validator() {
        return Validator.of(
                Assertions::isInteger, (json, report) -> report.require(RULE, json, Assertions.isInteger(json)));
    }
}
