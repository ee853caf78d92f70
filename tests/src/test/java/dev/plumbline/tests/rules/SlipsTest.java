package dev.plumbline.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first error, or advice where there is none, on what people send by mistake: where, what, and what was meant. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'a street'                                             |             | must be an object, but is "a street"                                   | 必须是对象，实际为 "a street"
            [{'model':'veo3.1-video-720p','prompt':'x'}]           |             | must be an object, but is an array of 1 item                           | 必须是对象，实际为只有 1 个元素的数组
            {'prompt':'x','size':'720p'}                           |             | must have the property "model"                                         | 缺少必需的属性 "model"
            {'modle':'veo3.1-video-720p','prompt':'x','size':'720p'}             |             | must have the property "model"; it has "modle": is that what was meant? | 缺少必需的属性 "model"；现有属性 "modle"，是否写错了名称？
            {'model':'veo3.1-video-720p','promt':'x','size':'720p'}              |             | must have the property "prompt"; it has "promt": is that what was meant? | 缺少必需的属性 "prompt"；现有属性 "promt"，是否写错了名称？
            {'model':'veo3.1-video-720p','prompt':'x','size':'720P'} | /size     | must be one of "720p", "1080p", "4k", but is "720P"; did you mean "720p"? | 必须是以下值之一："720p"、"1080p"、"4k"，实际为 "720P"；是否想写 "720p"？
            {'model':'veo3.1-video-720p','prompt':'x','size':'720p','duration':'6'} | /duration | must be an integer, but is "6"; send 6 without quotes                  | 必须是整数，实际为 "6"；请去掉引号，写成 6
            {'model':'veo3.1-video-720p','prompt':'x','images':['a']} | /images   | must have at least 2 items, but has 1                                  | 至少要有 2 个元素，实际有 1 个
            {'model':'veo3.1-video-720p','size':'720p','last_image':'https://a/b'}         |             | must have the property "image"                                         | 缺少必需的属性 "image"
            {'model':'veo3.1-video-720p','prompt':'x','size':'720p','image':'https://a/b','video':'https://a/c'}  | /video      | must not be present                                                    | 此处不允许出现
            {'model':'veo3.1-video-720p','prompt':'x','size':'720p','aspectRatio':'16:9'} | /aspectRatio | the property's name must be one of "model", "prompt", "image", "images", "last_image", "video", "size", "aspect_ratio", "duration", "extra_body", "generate_audio", "negative_prompt", ... (13 in all), but is "aspectRatio"; did you mean "aspect_ratio"? | 属性名必须是以下值之一："model"、"prompt"、"image"、"images"、"last_image"、"video"、"size"、"aspect_ratio"、"duration"、"extra_body"、"generate_audio"、"negative_prompt" 等（共 13 个），实际为 "aspectRatio"；是否想写 "aspect_ratio"？
            """)
    void isExplained(String request, String pointer, String english, String chinese) {
        JsonNode value = JsonMapper.shared().readTree(request.replace('\'', '"'));
        Violation first = first(value, Locale.ENGLISH);
        assertThat(first.instancePointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(first.detail()).isEqualTo(english);
        assertThat(first(value, Locale.SIMPLIFIED_CHINESE).detail()).isEqualTo(chinese);
    }

    private static Violation first(JsonNode value, Locale language) {
        return VideoRequestValidator.INSTANCE.validate(value, ReportOptions.DEFAULT.withLanguage(language)).stream()
                .min(Comparator.comparing(violation -> !violation.isError()))
                .orElseThrow();
    }
}
