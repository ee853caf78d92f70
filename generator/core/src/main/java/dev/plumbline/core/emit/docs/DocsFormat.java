package dev.plumbline.core.emit.docs;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages are written as. */
public enum DocsFormat {
    /** For repositories: a file a page, linked with each other. */
    MARKDOWN,
    /** A web site of static files, in {@code docs/site}. */
    HTML,
    /** For programs that read: the site's pages as plain text, each and all together. */
    TEXT;

    /** What is written where nothing is said. */
    public static final Set<DocsFormat> DEFAULT = Collections.unmodifiableSet(EnumSet.of(MARKDOWN));

    /** As options name it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The formats that an option names; {@code none} is no format.
     *
     * @throws IllegalArgumentException with a sentence for the user where there is no such format
     */
    public static Set<DocsFormat> of(Collection<String> options) {
        Set<DocsFormat> formats = EnumSet.noneOf(DocsFormat.class);
        for (String option : options) {
            if (!option.equals("none")) {
                formats.add(of(option.strip()));
            }
        }
        return formats;
    }

    private static DocsFormat of(String option) {
        return Stream.of(values())
                .filter(format -> format.option().equals(option))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no format " + option + " for docs; there are: "
                                + Stream.of(values()).map(DocsFormat::option).collect(Collectors.joining(", "))
                                + " and none"));
    }
}
