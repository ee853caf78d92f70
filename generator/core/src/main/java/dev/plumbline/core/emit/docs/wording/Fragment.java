package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.runtime.validation.DemandStyle;
import dev.plumbline.runtime.validation.KeywordMessages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runtime's words for a keyword in the mood of a clause, with its arguments set as code. */
final class Fragment {

    /** Marks around an argument while the sentence is made; private characters that no sentence has. */
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";
    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    private static final Map<Mood, KeywordMessages> MESSAGES = messages(false);
    private static final Map<Mood, KeywordMessages> OPPOSITES = messages(true);
    private static final KeywordMessages CHINESE = KeywordMessages.whole(Locale.CHINESE, new Style(Mood.DEMAND, false));

    private Fragment() {}

    private static Map<Mood, KeywordMessages> messages(boolean opposite) {
        Map<Mood, KeywordMessages> messages = new EnumMap<>(Mood.class);
        for (Mood mood : Mood.values()) {
            messages.put(mood, KeywordMessages.whole(Locale.ROOT, new Style(mood, opposite)));
        }
        return messages;
    }

    /** A mood's verbs, or the opposite of what they say, and marks around arguments. */
    private record Style(Mood mood, boolean opposite) implements DemandStyle {

        @Override
        public String verb(String verb, boolean negated) {
            return mood.says(verb, negated != opposite);
        }

        @Override
        public String argument(String argument) {
            return OPEN + argument.replace(OPEN, "").replace(CLOSE, "") + CLOSE;
        }
    }

    /** What the keyword demands: {@code must be at most `8`}. */
    static Line of(Keyword keyword, Mood mood) {
        return line(MESSAGES, false, keyword, mood);
    }

    /** The opposite. */
    static Line opposite(Keyword keyword, Mood mood) {
        return line(OPPOSITES, true, keyword, mood);
    }

    private static Line line(Map<Mood, KeywordMessages> english, boolean opposite, Keyword keyword, Mood mood) {
        KeywordMessages messages = Objects.requireNonNull(english.get(mood), "each mood has its messages");
        return Line.EMPTY.then(new Inline.Bilingual(
                line(messages.demand(keyword.name(), keyword.arguments())),
                line(ChineseMood.of(
                        CHINESE.demand(keyword.name(), keyword.arguments()).strip(), mood, opposite))));
    }

    private static Line line(String marked) {
        Line line = Line.EMPTY;
        int end = 0;
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            line = line.thenVerbatim(marked.substring(end, match.start())).thenCode(match.group(1));
            end = match.end();
        }
        return end == marked.length() ? line : line.thenVerbatim(marked.substring(end));
    }
}
