package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

    private static final String TASK = "/v1/tasks/{task_id}";

    @ParameterizedTest
    @CsvSource({
        "task_123, /v1/tasks/task_123",
        "../../admin?x=#, /v1/tasks/..%2F..%2Fadmin%3Fx%3D%23",
        "%2e%2e, /v1/tasks/%252e%252e",
        "a b/c\\d, /v1/tasks/a%20b%2Fc%5Cd",
        "视频, /v1/tasks/%E8%A7%86%E9%A2%91",
        "..., /v1/tasks/...",
        "a;b:c@d, /v1/tasks/a%3Bb%3Ac%40d",
    })
    void aValueStaysInItsSegment(String value, String path) {
        assertThat(expand(TASK, Parameter.path("task_id"), value)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b c/d, /v1/tasks/a/b%20c/d",
        "a?b#c[d], /v1/tasks/a%3Fb%23c%5Bd%5D",
        "a%2Fb%zz, /v1/tasks/a%2Fb%25zz",
        "a;b=c, /v1/tasks/a;b=c",
    })
    void aReservedValueMayBeSeveralSegments(String value, String path) {
        assertThat(expand(TASK, Parameter.path("task_id").allowReserved(), value))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aValueThatNamesAnotherPathIsRefused(String value) {
        assertThatThrownBy(() -> expand(TASK, Parameter.path("task_id"), value))
                .isInstanceOfSatisfying(
                        InvalidArgumentException.class,
                        e -> assertThat(e.argument()).isEqualTo("task_id"))
                .hasMessageContaining("nothing was sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", "a/%2e%2E", "./a", "%2e", "a/.%2e/b"})
    void aReservedValueDoesNotLeadToAnotherPath(String value) {
        assertThatThrownBy(() -> expand(TASK, Parameter.path("task_id").allowReserved(), value))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("another path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "."})
    void aLabelThatIsDotsOnlyIsRefused(String value) {
        assertThatThrownBy(() -> expand(TASK, Parameter.path("task_id").style(Style.LABEL), value))
                .hasMessageContaining("another path");
    }

    @Test
    void dotsFromTwoParametersAreRefusedToo() {
        assertThatThrownBy(() -> PathTemplate.expand("/{a}{b}/x", Map.of("a", ".", "b", ".")))
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(PathTemplate.expand("/{a}:cancel", Map.of("a", "."))).isEqualTo("/.:cancel");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> PathTemplate.expand("/{a}", Map.of()))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("The argument `a` is missing: the path needs it; nothing was sent");
    }

    @Test
    void literalsAreWrittenAsPathsHaveThem() {
        assertThat(PathTemplate.expand("/a b/{n}/{list}", Map.of("n", "7", "list", "x%2Cy,true")))
                .isEqualTo("/a%20b/7/x%2Cy,true");
    }

    private static String expand(String template, Parameter parameter, Object value) {
        String text = String.join("", ParameterCodec.write(parameter, ParameterJson.of(parameter.name(), value)));
        return PathTemplate.expand(template, Map.of(parameter.name(), text));
    }
}
