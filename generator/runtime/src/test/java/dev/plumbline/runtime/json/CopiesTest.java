package dev.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a model is given can be changed later; the model cannot. */
class CopiesTest {

    @Test
    void aListIsCopiedThroughAndThrough() {
        List<List<Integer>> given = new ArrayList<>(List.of(new ArrayList<>(List.of(1)), new ArrayList<>()));
        List<List<Integer>> copy = Copies.list("rows", given);
        given.get(0).add(2);
        given.clear();

        assertThat(copy).isEqualTo(List.of(List.of(1), List.of()));
        assertUnmodifiable(() -> copy.add(List.of()));
        assertUnmodifiable(() -> copy.get(0).add(3));
    }

    @Test
    void aMapIsCopiedThroughAndThroughInItsOrder() {
        Map<String, Map<String, List<Integer>>> given = new LinkedHashMap<>();
        given.put("z", new HashMap<>(Map.of("k", new ArrayList<>(List.of(1)))));
        given.put("a", new HashMap<>());
        Map<String, Map<String, List<Integer>>> copy = Copies.map("tables", given);
        given.get("z").get("k").add(2);
        given.get("z").clear();
        given.clear();

        assertThat(copy).isEqualTo(Map.of("z", Map.of("k", List.of(1)), "a", Map.of()));
        assertThat(copy.keySet()).containsExactly("z", "a");
        assertUnmodifiable(() -> copy.put("b", Map.of()));
        assertUnmodifiable(() -> copy.get("z").clear());
        assertUnmodifiable(() -> copy.get("z").get("k").add(3));
    }

    @Test
    void whatIsMissingOrNullStaysSo() {
        assertThat(Copies.<Integer>listOrNull("items", null)).isNull();
        assertThat(Copies.<Integer>mapOrNull("entries", null)).isNull();
        assertThat(Copies.listOrNull("items", List.of(1))).containsExactly(1);
        assertThat(Copies.mapOrNull("entries", Map.of("a", 1))).containsExactly(Map.entry("a", 1));
        assertThat(Copies.list("items", JsonNullable.<List<Integer>>absent())).isEqualTo(JsonNullable.absent());
        assertThat(Copies.map("entries", JsonNullable.<Map<String, Integer>>ofNull()))
                .isEqualTo(JsonNullable.ofNull());
    }

    @Test
    void whatMayBeNullIsCopiedToo() {
        List<Integer> list = new ArrayList<>(List.of(1));
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
        JsonNullable<List<Integer>> items = Copies.list("items", JsonNullable.of(list));
        JsonNullable<Map<String, Integer>> entries = Copies.map("entries", JsonNullable.of(map));
        list.add(2);
        map.put("b", 2);

        assertThat(items).isEqualTo(JsonNullable.of(List.of(1)));
        assertThat(entries).isEqualTo(JsonNullable.of(Map.of("a", 1)));
    }

    @Test
    void aNullInsideIsRefusedByItsPlace() {
        assertRefused("rows is null", () -> Copies.<Integer>list("rows", (List<Integer>) null));
        assertRefused("rows is null", () -> Copies.<Integer>list("rows", (JsonNullable<List<Integer>>) null));
        assertRefused("entries is null", () -> Copies.<Integer>map("entries", (Map<String, Integer>) null));
        assertRefused("rows[1] is null; leave it out instead", () -> Copies.list("rows", Arrays.asList(1, null, 3)));
        assertRefused(
                "rows[0][1] is null; leave it out instead", () -> Copies.list("rows", List.of(Arrays.asList(1, null))));
        assertRefused(
                "entries[a] is null; leave it out instead",
                () -> Copies.map("entries", Collections.singletonMap("a", null)));
        assertRefused(
                "entries[null] is null; leave it out instead",
                () -> Copies.map("entries", Collections.singletonMap(null, 1)));
        assertRefused(
                "rows[0][a][2] is null; leave it out instead",
                () -> Copies.list("rows", List.of(Map.of("a", Arrays.asList(1, 2, null)))));
    }

    private static void assertRefused(String message, ThrowingCallable copying) {
        assertThatThrownBy(copying).isInstanceOf(NullPointerException.class).hasMessage(message);
    }

    private static void assertUnmodifiable(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }
}
