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
     * The formats that an option names, in one text or several, with commas between. {@code none} and {@code false} are no
     * format; {@code true} is what is written where nothing is said.
     *
     * @throws IllegalArgumentException with a sentence for the user where there is no such format
     */
    public static Set<DocsFormat> of(Collection<String> options) {
        Set<DocsFormat> formats = EnumSet.noneOf(DocsFormat.class);
        for (String option : options) {
            for (String named : option.split(",", -1)) {
                switch (named.strip()) {
                    case "none", "false" -> {}
                    case "true" -> formats.addAll(DEFAULT);
                    default -> formats.add(of(named.strip()));
                }
            }
        }
        return formats;
    }

    private static DocsFormat of(String option) {
        return Stream.of(values())
                .filter(format -> format.option().equals(option))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no format \"" + option + "\" for docs; there are: "
                                + Stream.of(values()).map(DocsFormat::option).collect(Collectors.joining(", "))
                                + " and none"));
    }
}
