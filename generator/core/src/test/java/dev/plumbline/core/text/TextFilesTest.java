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

    /** What is made of one thing is asked for in one turn, whatever the paths are, and what is made of all comes last. */
    @Test
    void inTurnsEachThingIsMadeOnce() {
        Pages pages = new Pages();
        TextFiles markdown = TextFiles.inTurns(
                List.of(Map.of("a.md", pages.of("first", "a.md")), Map.of("b.md", pages.of("second", "b.md"))));
        TextFiles all = TextFiles.made(Map.of("style.css", () -> "s"))
                .with(markdown.in("docs/"))
                .with(TextFiles.inTurns(List.of(
                                Map.of("z.html", pages.of("first", "z.html")),
                                Map.of("a.html", pages.of("second", "a.html"))))
                        .in("site/"))
                .with("full.txt", List.of(pages.of("first", "1"), pages.of("second", "2")))
                .endingWith(() -> Map.of("site/index.js", () -> "made of " + pages.made));

        List<String> paths = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (TextFiles.Piece piece : all.inTurns()) {
            paths.add(piece.path());
            texts.merge(piece.path(), piece.text(), String::concat);
        }
        assertThat(paths)
                .containsExactly(
                        "docs/a.md",
                        "full.txt",
                        "site/z.html",
                        "style.css",
                        "docs/b.md",
                        "full.txt",
                        "site/a.html",
                        "site/index.js");
        assertThat(pages.made).containsExactly("first", "second");
        assertThat(texts)
                .containsEntry("full.txt", "1 of first2 of second")
                .containsEntry("site/index.js", "made of [first, second]");
        assertThat(all.keySet()).isEqualTo(texts.keySet());
        assertThat(all.kept())
                .containsEntry("full.txt", "1 of first2 of second")
                .hasSize(7);
        assertThat(all.of("site/").keySet()).containsExactly("a.html", "index.js", "z.html");
    }

    /** Things that texts are made of, of which the last one is kept. */
    private static final class Pages {

        private final List<String> made = new ArrayList<>();
        private String last = "";

        Supplier<String> of(String thing, String text) {
            return () -> {
                if (!thing.equals(last)) {
                    made.add(thing);
                    last = thing;
                }
                return text + " of " + thing;
            };
        }
    }

    @Test
    void whatIsMadeOfAllOthersIsNotAskedForBeforeItsTurn() {
        TextFiles ending = files.endingWith(() -> {
            asked.add("rest");
            return Map.of("docs/index.js", made("index"));
        });
        assertThat(ending.get("docs/a.md")).isEqualTo("a");
        assertThat(ending.in("x/").of("x/docs/").get("a.md")).isEqualTo("a");
        assertThat(asked).containsExactly("a", "a");
        assertThat(ending.in("x/").text("x/docs/index.js")).isEqualTo("index");
        assertThat(ending.headMap("docs/b.md")).isEqualTo(Map.of("docs/a.md", "a"));
        assertThat(ending.with(Map.of("docs/index.js", "other")))
                .containsEntry("docs/index.js", "other")
                .hasSize(4);
        assertThat(TextFiles.copyOf(Map.of()).with("none.txt", List.of()).inTurns())
                .hasSize(1);
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
