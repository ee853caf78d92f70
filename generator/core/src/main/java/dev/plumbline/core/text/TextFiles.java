package dev.plumbline.core.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Files by their paths, whose texts may be made when they are asked for: a large client and its web site are written file
 * by file, and never all in memory. A text is the same however often it is asked for. Nothing can be changed.
 */
public final class TextFiles extends AbstractMap<String, String> implements SortedMap<String, String> {

    private final SortedMap<String, Supplier<String>> texts;

    private TextFiles(SortedMap<String, Supplier<String>> texts) {
        this.texts = texts;
    }

    /** These files, of which each text is made when it is asked for. */
    public static TextFiles made(Map<String, Supplier<String>> texts) {
        return new TextFiles(new TreeMap<>(texts));
    }

    /** These files as they are now. */
    public static TextFiles copyOf(Map<String, String> files) {
        if (files instanceof TextFiles made) {
            return made;
        }
        SortedMap<String, Supplier<String>> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, () -> text));
        return new TextFiles(texts);
    }

    /** The same with every text made now, for those who ask for them more than once. */
    public TextFiles kept() {
        SortedMap<String, Supplier<String>> kept = new TreeMap<>();
        forEach((path, text) -> kept.put(path, () -> text));
        return new TextFiles(kept);
    }

    /** These files and others; of two with the same path, the other. */
    public TextFiles with(Map<String, String> others) {
        SortedMap<String, Supplier<String>> all = new TreeMap<>(texts);
        all.putAll(copyOf(others).texts);
        return new TextFiles(all);
    }

    /** These files and one whose text is long: its parts, one after the other, are each made when it is its turn. */
    public TextFiles with(String path, List<Supplier<String>> parts) {
        SortedMap<String, Supplier<String>> all = new TreeMap<>(texts);
        all.put(path, new Parts(parts));
        return new TextFiles(all);
    }

    /**
     * The parts of a long text, so that it need not be in memory as a whole; empty for a file that is asked for as one text,
     * and for none.
     */
    public Optional<List<Supplier<String>>> parts(String path) {
        return texts.get(path) instanceof Parts inParts ? Optional.of(inParts.parts()) : Optional.empty();
    }

    /** The same files in a folder, which ends with a slash. */
    public TextFiles in(String folder) {
        SortedMap<String, Supplier<String>> inside = new TreeMap<>();
        texts.forEach((path, text) -> inside.put(folder + path, text));
        return new TextFiles(inside);
    }

    /** The files of a folder, which ends with a slash, by their paths in it. */
    public TextFiles of(String folder) {
        SortedMap<String, Supplier<String>> inside = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), text);
            }
        });
        return new TextFiles(inside);
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

    @Override
    public @Nullable String get(Object path) {
        Supplier<String> text = texts.get(path);
        return text == null ? null : text.get();
    }

    @Override
    public boolean containsKey(Object path) {
        return texts.containsKey(path);
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return new TextFiles(texts.subMap(from, to));
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return new TextFiles(texts.headMap(to));
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return new TextFiles(texts.tailMap(from));
    }

    @Override
    public String firstKey() {
        return texts.firstKey();
    }

    @Override
    public String lastKey() {
        return texts.lastKey();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                Iterator<Map.Entry<String, Supplier<String>>> all =
                        texts.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Map.Entry<String, String> next() {
                        return new TextFile(all.next());
                    }
                };
            }

            @Override
            public int size() {
                return texts.size();
            }
        };
    }

    /** A text that is made of others. */
    private record Parts(List<Supplier<String>> parts) implements Supplier<String> {

        @Override
        public String get() {
            return parts.stream().map(Supplier::get).collect(Collectors.joining());
        }
    }

    /** A path, and the text when it is asked for. */
    private record TextFile(Map.Entry<String, Supplier<String>> file) implements Map.Entry<String, String> {

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
