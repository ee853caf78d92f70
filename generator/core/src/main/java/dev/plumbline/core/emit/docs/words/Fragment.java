package dev.plumbline.core.emit.docs.words;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.keyword.Contains;
import dev.plumbline.core.schema.keyword.MinItems;
import dev.plumbline.core.schema.keyword.MinLength;
import dev.plumbline.core.schema.keyword.Not;
import dev.plumbline.core.schema.keyword.Type;
import dev.plumbline.runtime.validation.KeywordMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runtime's words for a keyword, with its arguments set as code. */
final class Fragment {

    /** Marks around an argument while the sentence is made; private characters that no sentence has. */
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";
    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    private Fragment() {}

    /** What the keyword demands: {@code must be at most `8`}. */
    static Line of(Keyword keyword, Mood mood) {
        return line(mood.of(demand(keyword)));
    }

    /** The opposite. */
    static Line opposite(Keyword keyword, Mood mood) {
        return line(mood.opposite(demand(keyword)));
    }

    private static String demand(Keyword keyword) {
        if (keyword instanceof MinLength length && length.limit() == 1
                || keyword instanceof MinItems items && items.limit() == 1) {
            return "must not be empty";
        }
        return KeywordMessages.whole().demand(keyword.name(), arguments(keyword));
    }

    /** Types are words; what chooses among a keyword's sentences is neither shown nor marked. */
    private static List<String> arguments(Keyword keyword) {
        if (keyword instanceof Type) {
            return keyword.arguments();
        }
        boolean choosing = keyword instanceof Contains || keyword instanceof Not;
        List<String> marked = new ArrayList<>();
        for (String argument : keyword.arguments()) {
            marked.add(choosing && marked.isEmpty() ? argument : mark(argument));
        }
        return marked;
    }

    private static String mark(String argument) {
        return OPEN + argument.replace(OPEN, "").replace(CLOSE, "") + CLOSE;
    }

    private static Line line(String marked) {
        Line line = Line.EMPTY;
        int end = 0;
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            line = line.then(marked.substring(end, match.start())).thenCode(match.group(1));
            end = match.end();
        }
        return end == marked.length() ? line : line.then(marked.substring(end));
    }
}
