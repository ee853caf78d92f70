package dev.plumbline.core.emit.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.docs.DocumentPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sentence of ours that a page can say has a Chinese form. */
class ChineseTest {

    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", "../.."));
    private static final Path SOURCES = ROOT.resolve("generator/core/src/main/java/dev/plumbline/core/emit/docs");
    private static final Map<String, String> PHRASES = Phrasebook.read("zh.po");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";

    /** Where words of ours are given to a line or a page, and what follows there. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?:Line\\.words|Line\\.link|\\.then|\\.thenStrong|\\.thenLink|\\.paragraph|\\bwords|heading\\(\\d,|heading\\(level,"
                    + "|List\\.of|\\bUsage|REQUIRED|RECOMMENDED|OPTIONAL|DISCOURAGED|FORBIDDEN)\\(?\\s*("
                    + LITERAL + "(?:\\s*[+,]\\s*" + LITERAL + ")*)");

    /** What the pages of all documents here say, piece by piece. */
    @Test
    void whatPagesSayIsTranslated() throws IOException {
        Set<String> missing = new TreeSet<>();
        int walked = 0;
        for (DocumentPages document : DocumentPages.ofAll()) {
            walked++;
            Site site = document.site();
            Walk walk = new Walk(missing);
            site.paths().forEach(path -> walk.blocks(site.page(path).blocks()));
            site.chapters().forEach(chapter -> {
                walk.line(chapter.title());
                chapter.entries().forEach(entry -> walk.line(entry.label()));
            });
        }
        assertThat(missing).isEmpty();
        assertThat(walked).isGreaterThan(50);
    }

    /** What is written in the sources, also where no document here leads: a part of a sentence is a part of a phrase. */
    @Test
    void whatSourcesSayIsTranslated() throws IOException {
        String all = String.join("\n", PHRASES.keySet());
        Set<String> missing = new TreeSet<>();
        for (String room : List.of("pages", "body", "wording", "fact")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                for (Path file : files.sorted().toList()) {
                    for (String words : said(Files.readString(file))) {
                        if (LETTERS.matcher(words).find() && !all.contains(words)) {
                            missing.add(file.getFileName() + ": " + words);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> said(String source) {
        List<String> said = new ArrayList<>();
        Matcher given = GIVEN.matcher(source);
        while (given.find()) {
            String joined = given.group(1).replaceAll("\"\\s*\\+\\s*\"", "");
            Matcher literal = Pattern.compile(LITERAL).matcher(joined);
            while (literal.find()) {
                String text = literal.group();
                said.add(text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1"));
            }
        }
        return said;
    }

    /** A translation has the places of its phrase, and nothing in it that was left in English by mistake. */
    @Test
    void translationsHaveAllPlaces() {
        assertThat(PHRASES).isNotEmpty().allSatisfy((english, chinese) -> {
            assertThat(chinese).isNotBlank();
            assertThat(places(chinese)).as(english).isEqualTo(places(english));
        });
    }

    private static Set<String> places(String phrase) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(phrase).results().forEach(place -> places.add(place.group()));
        return places;
    }

    /** Goes through lines as a {@link Translator} does. */
    private record Walk(Set<String> missing) {

        void blocks(List<Block> blocks) {
            blocks.forEach(this::block);
        }

        private void block(Block block) {
            if (block instanceof Block.Heading heading) {
                line(heading.line());
            } else if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.line());
            } else if (block instanceof Block.Table table) {
                table.header().forEach(this::line);
                table.rows().forEach(row -> row.forEach(this::line));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(this::blocks);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            } else if (block instanceof Block.Diagram diagram) {
                line(diagram.title());
                line(diagram.description());
                line(diagram.again());
                diagram.steps().forEach(step -> {
                    line(step.text());
                    line(step.onward());
                });
                diagram.ends().forEach(end -> {
                    line(end.when());
                    line(end.text());
                });
            }
        }

        void line(Line line) {
            parts(line.parts());
        }

        private void parts(List<Inline> parts) {
            StringBuilder key = new StringBuilder();
            StringBuilder ours = new StringBuilder();
            int places = 0;
            for (Inline part : parts) {
                if (part instanceof Inline.Words words) {
                    key.append(words.text());
                    ours.append(words.text());
                } else {
                    key.append('{').append(places++).append('}');
                    part(part);
                }
            }
            if (LETTERS.matcher(ours).find() && !PHRASES.containsKey(key.toString())) {
                missing.add(key.toString());
            }
        }

        private void part(Inline part) {
            if (part instanceof Inline.Group group) {
                parts(group.parts());
            } else if (part instanceof Inline.Listed listed) {
                listed.lines().forEach(this::line);
                Stream.of(listed.separator(), listed.last())
                        .filter(between -> LETTERS.matcher(between).find() && !PHRASES.containsKey(between))
                        .forEach(missing::add);
            } else if (part instanceof Inline.Sentence sentence) {
                line(sentence.clauses());
            } else if (part instanceof Inline.Strong strong) {
                parts(strong.parts());
            } else if (part instanceof Inline.Emphasis emphasis) {
                parts(emphasis.parts());
            } else if (part instanceof Inline.PageLink link) {
                parts(link.label());
            } else if (part instanceof Inline.WebLink link) {
                parts(link.label());
            }
        }
    }
}
