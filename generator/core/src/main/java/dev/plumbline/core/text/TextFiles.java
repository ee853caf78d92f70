package dev.plumbline.core.text;

import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files by their paths, whose texts may be made when they are asked for: a large client and its web site are written file
 * by file, and never all in memory. A text is the same however often it is asked for. Nothing can be changed.
 *
 * <p>Texts that are made of the same thing, such as a page in several forms, are of one turn. Who wants all texts asks for
 * them in turns ({@link #inTurns()}), and each thing is made once.
 */
public final class TextFiles extends AbstractMap<String, String> implements SortedMap<String, String> {

    private final SortedMap<String, Text> texts;

    /** Files whose paths are known last; nothing where there are none. */
    private final @Nullable Supplier<TextFiles> rest;

    /** With the rest, once it was asked for. */
    private @Nullable SortedMap<String, Text> all;

    private TextFiles(SortedMap<String, Text> texts, @Nullable Supplier<TextFiles> rest) {
        this.texts = texts;
        this.rest = rest;
    }

    /** These files, of which each text is made when it is asked for. */
    public static TextFiles made(Map<String, Supplier<String>> texts) {
        return inTurns(List.of(texts));
    }

    /** The same where the texts of each map are made of one thing. */
    public static TextFiles inTurns(List<Map<String, Supplier<String>>> turns) {
        SortedMap<String, Text> texts = new TreeMap<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            for (Map.Entry<String, Supplier<String>> text : turns.get(turn).entrySet()) {
                texts.put(text.getKey(), new Whole(turn, text.getValue()));
            }
        }
        return new TextFiles(texts, null);
    }

    /** These files as they are now. */
    public static TextFiles copyOf(Map<String, String> files) {
        if (files instanceof TextFiles made) {
            return made;
        }
        SortedMap<String, Text> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, new Whole(0, () -> text)));
        return new TextFiles(texts, null);
    }

    /** The same with every text made now, for those who ask for them more than once. */
    public TextFiles kept() {
        Map<String, StringBuilder> inParts = new HashMap<>();
        Map<String, String> kept = new HashMap<>();
        for (Piece piece : inTurns()) {
            if (piece.isPart()) {
                inParts.computeIfAbsent(piece.path(), path -> new StringBuilder())
                        .append(piece.text());
            } else {
                kept.put(piece.path(), piece.text());
            }
        }
        inParts.forEach((path, text) -> kept.put(path, text.toString()));
        return copyOf(kept);
    }

    /** These files and others; of two with the same path, the other. Turns are the same as far as both have them. */
    public TextFiles with(Map<String, String> others) {
        TextFiles more = copyOf(others);
        SortedMap<String, Text> both = new TreeMap<>(texts);
        both.putAll(more.texts);
        if (rest == null || more.rest == null) {
            return new TextFiles(both, rest == null ? more.rest : rest);
        }
        Supplier<TextFiles> first = rest;
        Supplier<TextFiles> second = more.rest;
        return new TextFiles(both, () -> first.get().with(second.get()));
    }

    /** These files and one whose text is long: its parts, one after the other, each made in a turn of its own. */
    public TextFiles with(String path, List<Supplier<String>> parts) {
        SortedMap<String, Text> both = new TreeMap<>(texts);
        both.put(path, new Parts(List.copyOf(parts)));
        return new TextFiles(both, rest);
    }

    /**
     * These files and some that are made of all the others: not even their paths are known before the others have been
     * made. Who asks for the paths has them made.
     */
    public TextFiles endingWith(Supplier<? extends Map<String, Supplier<String>>> last) {
        return new TextFiles(texts, () -> made(last.get()));
    }

    /** The same files in a folder, which ends with a slash. */
    public TextFiles in(String folder) {
        SortedMap<String, Text> inside = new TreeMap<>();
        texts.forEach((path, text) -> inside.put(folder + path, text));
        Supplier<TextFiles> last = rest;
        return new TextFiles(inside, last == null ? null : () -> last.get().in(folder));
    }

    /** The files of a folder, which ends with a slash, by their paths in it. */
    public TextFiles of(String folder) {
        SortedMap<String, Text> inside = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), text);
            }
        });
        Supplier<TextFiles> last = rest;
        return new TextFiles(inside, last == null ? null : () -> last.get().of(folder));
    }

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException where there is none with that path
     */
    public String text(String path) {
        String text = get(path);
        if (text == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return text;
    }

    /**
     * All texts and parts of texts, those of a turn together, and those of a file one after another; each is made when it is
     * asked for.
     */
    public Iterable<Piece> inTurns() {
        List<Piece> pieces = new ArrayList<>();
        texts.forEach((path, text) -> text.addTo(pieces, path));
        pieces.sort(Comparator.comparingInt(Piece::turn)); // stable: by path in a turn
        return () -> new Iterator<>() {
            private Iterator<Piece> next = pieces.iterator();
            private boolean ended = rest == null;

            @Override
            public boolean hasNext() {
                if (!next.hasNext() && !ended) {
                    ended = true;
                    next = restInTurns();
                }
                return next.hasNext();
            }

            @Override
            public Piece next() {
                hasNext();
                return next.next();
            }
        };
    }

    private Iterator<Piece> restInTurns() {
        List<Piece> pieces = new ArrayList<>();
        all().forEach((path, text) -> {
            if (!texts.containsKey(path)) {
                text.addTo(pieces, path);
            }
        });
        return pieces.iterator();
    }

    private SortedMap<String, Text> all() {
        if (rest == null) {
            return texts;
        }
        if (all == null) {
            SortedMap<String, Text> both = new TreeMap<>(rest.get().texts);
            both.putAll(texts);
            all = both;
        }
        return all;
    }

    @Override
    public @Nullable String get(Object path) {
        Text known = texts.get(path);
        Text text = known == null ? all().get(path) : known;
        return text == null ? null : text.get();
    }

    @Override
    public boolean containsKey(Object path) {
        return texts.containsKey(path) || all().containsKey(path);
    }

    @Override
    public int size() {
        return all().size();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return new TextFiles(all().subMap(from, to), null);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return new TextFiles(all().headMap(to), null);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return new TextFiles(all().tailMap(from), null);
    }

    @Override
    public String firstKey() {
        return all().firstKey();
    }

    @Override
    public String lastKey() {
        return all().lastKey();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                Iterator<Map.Entry<String, Text>> entries = all().entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Map.Entry<String, String> next() {
                        return new TextFile(entries.next());
                    }
                };
            }

            @Override
            public int size() {
                return all().size();
            }
        };
    }

    /**
     * A text, or the next part of one.
     *
     * @param turn the turn that it is made in, the first of which is 0
     * @param isPart whether it is a part of a text, which begins with the first one and ends with the last
     * @param made makes it
     */
    public record Piece(String path, int turn, boolean isPart, Supplier<String> made) {

        /** The text, made now. */
        public String text() {
            return made.get();
        }

        /** The same as UTF-8. */
        public byte[] bytes() {
            return made instanceof Utf8Text utf8 ? utf8.bytes() : made.get().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The text of a file. */
    private sealed interface Text extends Supplier<String> {

        void addTo(List<Piece> pieces, String path);
    }

    /** A text that is made as a whole. */
    private record Whole(int turn, Supplier<String> made) implements Text {

        @Override
        public String get() {
            return made.get();
        }

        @Override
        public void addTo(List<Piece> pieces, String path) {
            pieces.add(new Piece(path, turn, false, made));
        }
    }

    /** A text that is made of others. */
    private record Parts(List<Supplier<String>> parts) implements Text {

        @Override
        public String get() {
            return parts.stream().map(Supplier::get).collect(Collectors.joining());
        }

        @Override
        public void addTo(List<Piece> pieces, String path) {
            if (parts.isEmpty()) {
                pieces.add(new Piece(path, 0, false, this));
            }
            for (int turn = 0; turn < parts.size(); turn++) {
                pieces.add(new Piece(path, turn, true, parts.get(turn)));
            }
        }
    }

    /** A path, and the text when it is asked for. */
    private record TextFile(Map.Entry<String, Text> file) implements Map.Entry<String, String> {

        @Override
        public String getKey() {
            return file.getKey();
        }

        @Override
        public String getValue() {
            return file.getValue().get();
        }

        @Override
        public String setValue(String text) {
            throw new UnsupportedOperationException("files that are given out are not changed");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Map.Entry<?, ?> entry
                    && getKey().equals(entry.getKey())
                    && getValue().equals(entry.getValue());
        }

        @Override
        public int hashCode() {
            return getKey().hashCode() ^ getValue().hashCode();
        }

        @Override
        public String toString() {
            return getKey() + "=" + getValue();
        }
    }
}
