package dev.plumbline.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TextFilesTest {

    private final List<String> asked = new ArrayList<>();

    private final TextFiles files =
            TextFiles.made(Map.of("docs/b.md", made("b"), "docs/a.md", made("a"), "src/A.java", made("java")));

    private Supplier<String> made(String text) {
        return () -> {
            asked.add(text);
            return text;
        };
    }

    @Test
    void aTextIsMadeWhenItIsAskedForAndNotBefore() {
        assertThat(files.of("docs/")
                        .in("pages/")
                        .with(Map.of("pages/c.md", "c"))
                        .keySet())
                .containsExactly("pages/a.md", "pages/b.md", "pages/c.md");
        assertThat(files.tailMap("docs/b.md").firstKey()).isEqualTo("docs/b.md");
        assertThat(TextFiles.copyOf(files)).isSameAs(files);
        assertThat(asked).isEmpty();

        assertThat(files.text("docs/b.md")).isEqualTo("b");
        assertThat(asked).containsExactly("b");
    }

    @Test
    void theyAreAMapLikeAnyOther() {
        Map<String, String> same = Map.of("docs/a.md", "a", "docs/b.md", "b", "src/A.java", "java");
        assertThat(files).isEqualTo(same).hasSameHashCodeAs(same).hasSize(3);
        assertThat(same).isEqualTo(files);
        assertThat(files.headMap("docs/b.md")).isEqualTo(Map.of("docs/a.md", "a"));
        assertThat(files.subMap("docs/b.md", "src/A.java")).isEqualTo(Map.of("docs/b.md", "b"));
        assertThat(files.lastKey()).isEqualTo("src/A.java");
        assertThat(files.get("docs/none.md")).isNull();
        assertThatThrownBy(() -> files.text("docs/none.md")).hasMessage("no file docs/none.md");
    }

    @Test
    void nothingCanBeChanged() {
        assertThatThrownBy(() -> files.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> files.entrySet().iterator().next().setValue("y"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> files.remove("docs/a.md")).isInstanceOf(UnsupportedOperationException.class);
        Map<String, String> given = new HashMap<>(Map.of("x", "y"));
        TextFiles copy = TextFiles.copyOf(given);
        given.clear();
        assertThat(copy).isEqualTo(Map.of("x", "y"));
    }
}
