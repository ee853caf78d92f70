package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonNullableTest {

    private static final JsonNullable<Integer> ABSENT = JsonNullable.absent();
    private static final JsonNullable<Integer> NULL = JsonNullable.ofNull();
    private static final JsonNullable<Integer> SEVEN = JsonNullable.of(7);

    @Test
    void eachStateIsToldFromTheOthers() {
        assertThat(List.of(ABSENT, NULL, SEVEN))
                .extracting(JsonNullable::isAbsent)
                .containsExactly(true, false, false);
        assertThat(List.of(ABSENT, NULL, SEVEN))
                .extracting(JsonNullable::isNull)
                .containsExactly(false, true, false);
        assertThat(List.of(ABSENT, NULL, SEVEN))
                .extracting(JsonNullable::orNull)
                .containsExactly(null, null, 7);
        assertThat(List.of(ABSENT, NULL, SEVEN))
                .extracting(each -> each.toOptional().isPresent())
                .containsExactly(false, false, true);
        assertThat(SEVEN.toOptional()).contains(7);
        assertThat(List.of(ABSENT, NULL, SEVEN))
                .extracting(JsonNullable::toString)
                .containsExactly("absent", "null", "7");
    }

    @Test
    void aFunctionChangesTheValueAndNotTheState() {
        assertThat(SEVEN.map(number -> "<" + number + ">")).isEqualTo(JsonNullable.of("<7>"));
        assertThat(NULL.map(number -> "<" + number + ">")).isEqualTo(JsonNullable.ofNull());
        assertThat(ABSENT.map(number -> "<" + number + ">")).isEqualTo(JsonNullable.absent());
    }

    @Test
    void thoseOfOneStateAndValueAreEqual() {
        assertThat(SEVEN)
                .isEqualTo(JsonNullable.of(7))
                .hasSameHashCodeAs(JsonNullable.of(7))
                .doesNotHaveSameHashCodeAs(JsonNullable.of(8))
                .isNotEqualTo(JsonNullable.of(8))
                .isNotEqualTo(NULL)
                .isNotEqualTo(7);
        assertThat(NULL).isNotEqualTo(ABSENT).doesNotHaveSameHashCodeAs(ABSENT);
    }

    @Test
    void javaNullIsNoValue() {
        assertThatThrownBy(() -> JsonNullable.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value; JSON null is ofNull()");
    }
}
