package dev.plumbline.core.emit.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says lines in one language, made of nothing but the kinds of {@link Inline} that a writer prints.
 *
 * <p>A piece of a line that is said by itself is looked up as a whole: our words in it are the key, and whatever stands
 * between them (code, links, words of the document) is a place in it that the translation may put elsewhere. What the
 * phrasebook does not have stays English.
 */
public final class Translator {

    /** English, as everything is written. */
    public static final Translator ENGLISH = new Translator(Language.ENGLISH, Map.of(), DocumentTexts.NONE);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Language language;
    private final Map<String, String> phrases;
    private final DocumentTexts texts;

    private Translator(Language language, Map<String, String> phrases, DocumentTexts texts) {
        this.language = language;
        this.phrases = phrases;
        this.texts = texts;
    }

    /** A translator into Chinese; {@code texts} are the document's own in Chinese. */
    public static Translator chinese(DocumentTexts texts) {
        return new Translator(Language.CHINESE, Chinese.PHRASES, texts);
    }

    /** The phrasebook is read when it is first needed. */
    private static final class Chinese {
        static final Map<String, String> PHRASES = Phrasebook.read("zh.po");
    }

    public Language language() {
        return language;
    }

    /** A sentence of ours without places. */
    public String words(String english) {
        return phrases.getOrDefault(english, english);
    }

    /** The line in this language. */
    public Line line(Line line) {
        if (isSaid(line.parts())) {
            return line;
        }
        List<Inline> parts = parts(line.parts());
        return new Line(language == Language.CHINESE ? ChineseSpacing.of(parts) : parts);
    }

    /** The blocks of a description. */
    public List<Block> blocks(Block.Described described) {
        return texts.blocks(described);
    }

    /** Whether a line is in this language as it is: most cells of tables are a name or a word of the document. */
    private boolean isSaid(List<Inline> parts) {
        if (parts.size() == 1) {
            Inline only = parts.get(0);
            return only instanceof Inline.Code
                    || only instanceof Inline.Verbatim verbatim
                            && texts.in(verbatim.text()).equals(verbatim.text())
                    || only instanceof Inline.Words && language == Language.ENGLISH;
        }
        return parts.isEmpty();
    }

    private List<Inline> parts(List<Inline> parts) {
        if (phrases.isEmpty() || !hasWords(parts)) {
            List<Inline> said = new ArrayList<>(parts.size());
            for (Inline part : parts) {
                add(part, said);
            }
            return said;
        }
        StringBuilder key = new StringBuilder();
        List<Inline> places = new ArrayList<>();
        for (Inline part : parts) {
            if (part instanceof Inline.Words words) {
                key.append(words.text());
            } else {
                key.append('{').append(places.size()).append('}');
                places.add(part);
            }
        }
        String phrase = phrases.get(key.toString());
        List<Inline> said = new ArrayList<>();
        if (phrase == null) {
            parts.forEach(part -> add(part, said));
        } else {
            fill(phrase, places, said);
        }
        return said;
    }

    /** Whether there are words of ours to look up, beside what is said by itself. */
    private static boolean hasWords(List<Inline> parts) {
        for (Inline part : parts) {
            if (part instanceof Inline.Words) {
                return true;
            }
        }
        return false;
    }

    private void fill(String phrase, List<Inline> places, List<Inline> said) {
        int end = 0;
        Matcher matcher = PLACE.matcher(phrase);
        while (matcher.find()) {
            MatchResult place = matcher.toMatchResult();
            words(phrase.substring(end, place.start()), said);
            add(places.get(Integer.parseInt(place.group(1))), said);
            end = place.end();
        }
        words(phrase.substring(end), said);
    }

    private static void words(String text, List<Inline> said) {
        if (!text.isEmpty()) {
            said.add(new Inline.Words(text));
        }
    }

    private void add(Inline part, List<Inline> said) {
        if (part instanceof Inline.Group group) {
            said.addAll(parts(group.parts()));
        } else if (part instanceof Inline.Listed listed) {
            listed(listed, said);
        } else if (part instanceof Inline.Sentence sentence) {
            sentence(sentence, said);
        } else if (part instanceof Inline.Verbatim verbatim) {
            String text = texts.in(verbatim.text());
            said.add(text.equals(verbatim.text()) ? verbatim : new Inline.Verbatim(text));
        } else if (part instanceof Inline.Described described) {
            said.addAll(parts(texts.line(described).parts()));
        } else if (part instanceof Inline.Bilingual bilingual) {
            said.addAll(parts((language == Language.ENGLISH ? bilingual.english() : bilingual.chinese()).parts()));
        } else if (part instanceof Inline.Strong strong) {
            said.add(new Inline.Strong(parts(strong.parts())));
        } else if (part instanceof Inline.Emphasis emphasis) {
            said.add(new Inline.Emphasis(parts(emphasis.parts())));
        } else if (part instanceof Inline.PageLink link) {
            said.add(new Inline.PageLink(parts(link.label()), link.key()));
        } else if (part instanceof Inline.WebLink link) {
            said.add(new Inline.WebLink(parts(link.label()), link.address()));
        } else {
            said.add(part);
        }
    }

    private void listed(Inline.Listed listed, List<Inline> said) {
        int last = listed.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                words(words(i == last ? listed.last() : listed.separator()), said);
            }
            said.addAll(parts(listed.lines().get(i).parts()));
        }
    }

    private void sentence(Inline.Sentence sentence, List<Inline> said) {
        List<Inline> clauses = parts(sentence.clauses().parts());
        if (!clauses.isEmpty()
                && clauses.get(0) instanceof Inline.Words words
                && !words.text().isEmpty()) {
            String text = words.text();
            clauses.set(0, new Inline.Words(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)));
        }
        said.addAll(clauses);
        said.add(new Inline.Words(words(".")));
    }
}
