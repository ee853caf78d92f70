package dev.plumbline.core.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads queries by the grammar of RFC 9535, appendix A. Filters are read by {@link FilterParser}. */
final class QueryParser {

    private final QueryText text;

    QueryParser(String text) {
        this(new QueryText(text));
    }

    QueryParser(QueryText text) {
        this.text = text;
    }

    /** The whole text as one query. */
    PathQuery parse() throws JsonPathSyntaxException {
        text.expect('$', "a query begins with '$'");
        PathQuery query = new PathQuery(true, segments());
        if (!text.atEnd()) {
            throw text.wrong("a step begins with '.' or '['");
        }
        return query;
    }

    /** A query that begins with {@code $} or {@code @}; null where none begins here. */
    @Nullable
    PathQuery within() throws JsonPathSyntaxException {
        if (text.take("$")) {
            return new PathQuery(true, segments());
        }
        return text.take("@") ? new PathQuery(false, segments()) : null;
    }

    private List<Segment> segments() throws JsonPathSyntaxException {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int before = text.position();
            text.skipBlanks();
            if (text.take("..")) {
                segments.add(new Segment(true, afterDots()));
            } else if (text.take(".")) {
                segments.add(new Segment(false, List.of(shorthand())));
            } else if (text.peek() == '[') {
                segments.add(new Segment(false, bracketed()));
            } else {
                text.back(before);
                return segments;
            }
        }
    }

    private List<Selector> afterDots() throws JsonPathSyntaxException {
        return text.peek() == '[' ? bracketed() : List.of(shorthand());
    }

    private Selector shorthand() throws JsonPathSyntaxException {
        return text.take("*") ? new Selector.Wildcard() : new Selector.Name(text.memberName());
    }

    private List<Selector> bracketed() throws JsonPathSyntaxException {
        text.expect('[', "selectors stand in brackets");
        List<Selector> selectors = new ArrayList<>();
        do {
            text.skipBlanks();
            selectors.add(selector());
            text.skipBlanks();
        } while (text.take(","));
        text.expect(']', "a selector is followed by ',' or ']'");
        return selectors;
    }

    private Selector selector() throws JsonPathSyntaxException {
        int c = text.peek();
        if (c == '"' || c == '\'') {
            return new Selector.Name(text.quoted());
        }
        if (text.take("*")) {
            return new Selector.Wildcard();
        }
        if (text.take("?")) {
            text.skipBlanks();
            return new Selector.Filter(text.nested(() -> new FilterParser(text).condition()));
        }
        return indexOrSlice();
    }

    private Selector indexOrSlice() throws JsonPathSyntaxException {
        Long start = integer();
        int afterStart = text.position();
        text.skipBlanks();
        if (!text.take(":")) {
            if (start == null) {
                throw text.wrong("a selector is a name in quotes, an index, a slice, '*' or a filter after '?'");
            }
            text.back(afterStart);
            return new Selector.Index(start);
        }
        text.skipBlanks();
        Long end = integer();
        text.skipBlanks();
        Long step = null;
        if (text.take(":")) {
            text.skipBlanks();
            step = integer();
        }
        return new Selector.Slice(start, end, Optional.ofNullable(step).orElse(1L));
    }

    private @Nullable Long integer() throws JsonPathSyntaxException {
        String digits = text.integer();
        if (digits == null) {
            return null;
        }
        // Integers are those of I-JSON (RFC 7493): 53 bits and a sign.
        long value = digits.length() > 17 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (digits.equals("-0") || Math.abs(value) >= 1L << 53) {
            throw text.wrong("'" + digits + "' is no index");
        }
        return value;
    }
}
